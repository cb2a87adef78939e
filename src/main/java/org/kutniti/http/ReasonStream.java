package org.kutniti.http;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Keeps what is written instead of an answer: the reason why there is none. */
final class ReasonStream extends ServletOutputStream {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Text in UTF-8: the standard's own way takes no letters beyond Latin 1. */
  @Override
  public void print(String text) {
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void write(int octet) {
    bytes.write(octet);
  }

  void clear() {
    bytes.reset();
  }

  String text() {
    return bytes.toString(StandardCharsets.UTF_8).strip();
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    throw new IllegalStateException("answers are written in one thread");
  }
}
