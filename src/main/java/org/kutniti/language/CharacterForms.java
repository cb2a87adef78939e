package org.kutniti.language;

import java.util.BitSet;

/** What characters of a language become when they are made comparable. Threads may share one. */
final class CharacterForms {
  /** Not looked at yet. */
  private static final char UNKNOWN = 0;

  /** What the character becomes depends on those around it. */
  static final char JOINED = 1;

  /** A mark that is kept as it is, if it is not composed with its letter. */
  static final char KEPT = 2;

  private final boolean fold;
  private final BitSet dropped = new BitSet();
  private final SettledForms settled = new SettledForms(this::plain);

  /** By character what it becomes by itself, filled as characters are met. */
  private final char[] alone = new char[1 << Character.SIZE];

  CharacterForms(Characters characters) {
    fold = characters.fold();
    characters.drop().codePoints().forEach(dropped::set);
  }

  /** What characters with their marks become. */
  SettledForms settled() {
    return settled;
  }

  /** What a character becomes by itself, or {@link #KEPT} or {@link #JOINED}. */
  char alone(char unit) {
    char known = alone[unit];
    if (known == UNKNOWN) {
      known = formAlone(unit);
      alone[unit] = known;
    }
    return known;
  }

  private char formAlone(char unit) {
    if (unit <= KEPT || Character.isSurrogate(unit) || isDropped(unit)) {
      return JOINED;
    }
    if (CombiningMarks.isMark(unit)) {
      return plain(unit) == unit ? KEPT : JOINED;
    }
    String form = settled.of(new char[] {unit}, 0, 1);
    return form.length() == 1 ? form.charAt(0) : JOINED;
  }

  boolean isDropped(int codePoint) {
    return dropped.get(codePoint);
  }

  private int plain(int codePoint) {
    if (codePoint >= 0x660 && Character.isDigit(codePoint)) {
      return '0' + Character.digit(codePoint, 10);
    }
    return fold ? Character.toLowerCase(codePoint) : codePoint;
  }
}
