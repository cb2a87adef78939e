package org.kutniti.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code kutniti up} over documents, in a process of its own. */
final class Served implements AutoCloseable {
  private static final String PAGE = "page";

  private final Process process;
  private final URI url;

  private Served(Process process, URI url) {
    this.process = process;
    this.url = url;
  }

  /**
   * Starts it on a free port and waits until it answers.
   *
   * @param documents a file or folder of them
   * @param options further ones of the command
   */
  static Served start(Path store, Path documents, String... options) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> words = new ArrayList<>(List.of(java, "-Dfile.encoding=UTF-8"));
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.kutniti.Main", "up"));
    words.addAll(List.of("--quiet", "--port", "0", "--store", store.toString()));
    words.addAll(List.of(options));
    words.add(documents.toString());
    Process process =
        new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    return new Served(process, announced(process.inputReader()));
  }

  private static URI announced(BufferedReader output) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(PAGE)) {
        return URI.create(line.substring(PAGE.length()).strip());
      }
    }
    throw new IOException("the server ended before it said where it is");
  }

  URI url() {
    return url;
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
