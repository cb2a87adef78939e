package org.kutniti.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** {@code kutniti up} over the documents of seeds/, in a process of its own. */
final class Served implements AutoCloseable {
  private static final String PAGE = "page";

  private final Process process;
  private final URI url;

  private Served(Process process, URI url) {
    this.process = process;
    this.url = url;
  }

  /** Starts it on a free port and waits until it answers. */
  static Served start(Path store) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-Dfile.encoding=UTF-8",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "org.kutniti.Main",
                    "up",
                    "--quiet",
                    "--port",
                    "0",
                    "--store",
                    store.toString(),
                    "seeds"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
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
