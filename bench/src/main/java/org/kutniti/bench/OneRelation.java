package org.kutniti.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kutniti.OwnData;
import org.kutniti.language.DataFolder;

/** A language with the rules of one relation alone: what the peers are given, and no more. */
final class OneRelation {
  private static final String RULES = "rules";

  private OneRelation() {}

  /** Writes a folder of a user's own data in whose language nothing else is told. */
  static Path write(String language, String relation) throws IOException {
    Path own = Files.createTempDirectory("one");
    Path folder = own.resolve("languages").resolve(language);
    Files.createDirectories(folder.resolve(RULES));
    Path whole = whole(language);
    for (Path file : DataFolder.list(whole)) {
      if (!DataFolder.isFolder(file)) {
        copy(file, folder);
      }
    }
    copy(whole.resolve(RULES).resolve(relation + ".yaml"), folder.resolve(RULES));
    return own;
  }

  private static Path whole(String language) {
    return new OwnData(Optional.empty())
        .languages().stream()
            .filter(folders -> folders.tag().equals(language))
            .findFirst()
            .orElseThrow()
            .layers()
            .get(0);
  }

  private static void copy(Path file, Path folder) throws IOException {
    Files.writeString(folder.resolve(DataFolder.name(file)), DataFolder.text(file));
  }
}
