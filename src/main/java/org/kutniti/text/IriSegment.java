package org.kutniti.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.kutniti.language.CombiningMarks;

/** A name as one segment of an IRI (RFC 3987): letters of any script stand, the rest is encoded. */
public final class IriSegment {
  private static final String HEX = "0123456789ABCDEF";
  private static final char ASCII = 128;

  private IriSegment() {}

  /** Names that differ only in Unicode form, invisible characters or spacing give one segment. */
  public static String of(String name) {
    return isPlain(name) ? inItsPlace(name) : encoded(name);
  }

  /** Whether it is as it is to be already, as are most ids; looking closer takes long. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char letter = name.charAt(i);
      if (letter >= ASCII || !stands(letter)) {
        return false;
      }
    }
    return true;
  }

  private static String encoded(String name) {
    StringBuilder segment = new StringBuilder(name.length() + 16);
    visible(name).codePoints().forEach(character -> append(segment, character));
    return inItsPlace(segment.toString());
  }

  /** What a path would follow upwards, or not at all. */
  private static String inItsPlace(String segment) {
    return switch (segment) {
      case "", ".", ".." -> "~" + segment;
      default -> segment;
    };
  }

  private static String visible(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    StringBuilder kept = new StringBuilder(composed.length());
    composed
        .codePoints()
        .filter(character -> Character.getType(character) != Character.FORMAT)
        .map(character -> isSpace(character) ? ' ' : character)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip().replaceAll(" +", "_");
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static void append(StringBuilder segment, int character) {
    if (stands(character)) {
      segment.appendCodePoint(character);
    } else {
      for (byte octet : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
        segment.append('%').append(HEX.charAt(octet >> 4 & 15)).append(HEX.charAt(octet & 15));
      }
    }
  }

  private static boolean stands(int character) {
    return Character.isLetterOrDigit(character)
        || CombiningMarks.isMark(character) // no name is legible in many scripts without them
        || "-._~".indexOf(character) >= 0;
  }
}
