package org.kutniti.commands;

import java.nio.file.Path;

/** The folder that the program lies in, so that a call from another folder finds the same store. */
final class Home {
  private Home() {}

  /** A path within it; the launcher says where it is, without one it is the working directory. */
  static Path resolve(String path) {
    String home = System.getProperty("kutniti.home");
    return home == null
        ? Path.of(path)
        : Path.of("").toAbsolutePath().relativize(Path.of(home, path));
  }
}
