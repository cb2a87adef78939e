package org.kutniti.endpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;

/**
 * Asks a server that has just started for what its first reader will ask for: the classes that an
 * answer takes are then loaded, and nobody waits for that.
 */
final class FirstAnswers {
  /** The page, what it is drawn with, and a query. */
  private static final List<String> ASKED =
      List.of("", "assets/style/base.css", "search?q=a", "sparql?query=ASK%7B%7D");

  /** What maps are drawn with. */
  private static final List<String> ASKED_LATER = List.of("atlas", "atlas?type=State");

  private FirstAnswers() {}

  /**
   * Returns when all are answered.
   *
   * @param server ends in a slash
   * @throws UncheckedIOException when the server cannot be reached
   */
  static void of(URI server) {
    ASKED.forEach(path -> read(server.resolve(path)));
  }

  /** The same of what the first reader cannot ask for at once. */
  static void ofMaps(URI server) {
    ASKED_LATER.forEach(path -> read(server.resolve(path)));
  }

  /** An answer that says no is read as well; what is missing is for the reader to see. */
  private static void read(URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      connection.setRequestProperty("Accept", "text/html, */*;q=0.5");
      boolean refused = connection.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST;
      InputStream answer = refused ? connection.getErrorStream() : connection.getInputStream();
      if (answer != null) {
        try (answer) {
          answer.transferTo(OutputStream.nullOutputStream());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
