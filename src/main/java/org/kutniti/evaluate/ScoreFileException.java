package org.kutniti.evaluate;

import java.util.List;

/** A table of gold or facts that cannot be scored; the message has a line for each problem. */
public final class ScoreFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ScoreFileException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
  }
}
