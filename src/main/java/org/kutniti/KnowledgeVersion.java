package org.kutniti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.kutniti.fact.Digest;
import org.kutniti.language.DataFolder;

/** A fingerprint of everything that decides what is read out of a document. */
final class KnowledgeVersion {
  private KnowledgeVersion() {}

  /** SHA-256 over the program with its built-in knowledge, and over the user's own knowledge. */
  static String of(OwnData own) {
    try {
      MessageDigest digest = Digest.sha256();
      Path program =
          Path.of(
              KnowledgeVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      add(digest, program);
      for (Path source : own.sources()) {
        // what a file of decisions is called says nothing of what it says
        boolean named = Files.isDirectory(source);
        digest.update((named ? DataFolder.name(source) : "").getBytes(StandardCharsets.UTF_8));
        add(digest, source);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest digest, Path root) throws IOException {
    for (Path file : files(root)) {
      digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
  }

  private static List<Path> files(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
