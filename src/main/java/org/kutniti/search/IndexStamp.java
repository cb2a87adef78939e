package org.kutniti.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kutniti.fact.Digest;
import org.kutniti.language.DataFolder;
import org.kutniti.language.LanguageFolders;
import org.kutniti.store.DurableFile;

/**
 * Says what an index was made from: which quads, which knowledge of endings, which version of this
 * program's way. Where it does not say so, the index must be made anew.
 *
 * @param file where it is kept
 */
record IndexStamp(Path file, List<LanguageFolders> languages) {
  /** Changes with fields and analysis. */
  private static final String VERSION = "1";

  private static final List<String> KNOWLEDGE = List.of("language.yaml", "endings.yaml");

  boolean fits(String fingerprint) {
    try {
      return Files.exists(file) && Files.readString(file).equals(of(fingerprint));
    } catch (IOException e) {
      return false;
    }
  }

  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String fingerprint) {
    try {
      DurableFile.write(file, of(fingerprint));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String of(String fingerprint) {
    List<String> parts = new ArrayList<>(List.of(VERSION, fingerprint));
    for (LanguageFolders language : languages) {
      parts.add(language.tag());
      KNOWLEDGE.stream()
          .flatMap(name -> language.files(name).stream())
          .forEach(knowledge -> parts.add(DataFolder.text(knowledge)));
    }
    return Digest.of(parts);
  }
}
