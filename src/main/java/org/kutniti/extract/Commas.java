package org.kutniti.extract;

import java.util.stream.IntStream;

/** The commas of a sentence. */
final class Commas {
  private Commas() {}

  /** Whether one stands from a token on and before another. */
  static boolean areBetween(Scene scene, int from, int to) {
    return IntStream.range(from, to).anyMatch(i -> isComma(scene, i));
  }

  /** The last one from a token on and before another; negative for none. */
  static int last(Scene scene, int from, int to) {
    int at = to - 1;
    while (at >= from && !isComma(scene, at)) {
      at--;
    }
    return at < from ? -1 : at;
  }

  /** The first one from a token on; the length of the sentence for none. */
  static int next(Scene scene, int from) {
    int at = from;
    while (at < scene.size() && !isComma(scene, at)) {
      at++;
    }
    return at;
  }

  private static boolean isComma(Scene scene, int token) {
    return scene.token(token).isSign(',');
  }
}
