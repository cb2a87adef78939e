package org.kutniti.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program that only loads classes of the class path, which is the least that any start takes. */
public final class LoadClasses {
  private static final Pattern LOADED = Pattern.compile("\\] ([\\w.$]+) source: (?:shared objects file|file:|jrt:).*");

  private static final String CLASS = ".class";

  private LoadClasses() {}

  /**
   * Loads them, and runs none of their code.
   *
   * @param args a file with the name of a class a line
   */
  public static void main(String[] args) throws IOException {
    ClassLoader loader = LoadClasses.class.getClassLoader();
    for (String name : Files.readAllLines(Path.of(args[0]))) {
      try {
        Class.forName(name, false, loader);
      } catch (ClassNotFoundException | LinkageError e) {
        // one that was made while the program ran
      }
    }
  }

  /** Writes down the classes that a command, which logs them, loads. */
  static void write(Path names, List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      try (Stream<String> lines = process.inputReader().lines()) {
        Files.writeString(
            names,
            lines
                .map(LOADED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1) + "\n")
                .collect(Collectors.joining()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes down all classes of a jar. */
  static void writeOf(Path names, Path jar) {
    try (JarFile all = new JarFile(jar.toFile())) {
      Files.writeString(
          names,
          all.stream()
              .map(JarEntry::getName)
              .filter(name -> name.endsWith(CLASS))
              .map(name -> name.substring(0, name.length() - CLASS.length()).replace('/', '.') + "\n")
              .collect(Collectors.joining()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
