package org.kutniti.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process of its own that holds a store until its input ends. */
final class Holder {
  private Holder() {}

  /** Starts the process and waits until it holds the store. */
  static Process start(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String line;
    var out = process.inputReader(StandardCharsets.UTF_8);
    do {
      line = out.readLine();
    } while (line != null && !line.equals("held"));
    return process;
  }

  /** Opens the store that the first argument names. */
  public static void main(String[] args) throws IOException {
    try (Store store = Store.open(Path.of(args[0]))) {
      System.out.println(store.fingerprints().isEmpty() ? "held" : "not empty");
      System.in.transferTo(System.out);
    }
  }
}
