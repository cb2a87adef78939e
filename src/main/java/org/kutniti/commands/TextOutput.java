package org.kutniti.commands;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Keeps what is printed as a text. */
final class TextOutput {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream stream = new PrintStream(bytes, false, StandardCharsets.UTF_8);

  PrintStream stream() {
    return stream;
  }

  /** All that was printed so far. */
  String text() {
    stream.flush();
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
