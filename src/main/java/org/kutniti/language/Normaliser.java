package org.kutniti.language;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Makes texts comparable: Unicode NFC, ignorable characters dropped, look-alikes and spelling
 * variants replaced, decimal digits of every script as ASCII, case folded where the language asks.
 *
 * <p>Each unit of the result remembers where it came from. Normalising twice changes nothing, as
 * long as no replacement is itself replaced; the language's check looks for that.
 */
public final class Normaliser {
  /** In {@link #alone}: not looked at yet. */
  private static final char UNKNOWN = 0;

  /** In {@link #alone}: what the character becomes depends on those around it. */
  private static final char JOINED = 1;

  private final Characters characters;
  private final Replacements replacements;
  private final BitSet dropped = new BitSet();
  private final SettledForms settled = new SettledForms(this::plain);

  /** By character what it becomes by itself, filled as characters are met. */
  private final char[] alone = new char[1 << Character.SIZE];

  /** A normaliser that follows a language's character data. */
  public Normaliser(Characters characters) {
    this.characters = characters;
    replacements = new Replacements(characters.replace());
    characters.drop().codePoints().forEach(dropped::set);
  }

  /** The normalised form of a word or phrase: what {@link #read} gives, at less cost. */
  public String normalise(String given) {
    String even = evenedByUnit(given);
    return even == null ? read(given).text() : replacements.in(even);
  }

  /**
   * A phrase composed and folded a character at a time, each with its marks; null when its units do
   * not tell, which is rare in words as they are written.
   */
  private String evenedByUnit(String given) {
    char[] units = given.toCharArray();
    int end;
    for (int i = 0; i < units.length; i = end) {
      end = endOfMarks(given, i + 1);
      boolean even = end == i + 1 ? evenAlone(units, i) : evenMarked(units, i, end);
      if (!even) {
        return null;
      }
    }
    return new String(units);
  }

  private int endOfMarks(String given, int from) {
    int end = from;
    while (end < given.length() && alone(given.charAt(end)) == JOINED) {
      end++;
    }
    return end;
  }

  private boolean evenAlone(char[] units, int i) {
    units[i] = alone(units[i]);
    return units[i] != JOINED;
  }

  /** Evens a character and its marks where they take the same room as before. */
  private boolean evenMarked(char[] units, int from, int to) {
    int length = to - from;
    if (length > SettledForms.LONGEST_KEPT || alone(units[from]) == JOINED) {
      return false;
    }
    for (int i = from + 1; i < to; i++) {
      if (!isKeptMark(units[i])) {
        return false;
      }
    }
    String form = settled.of(Arrays.copyOfRange(units, from, to), length);
    form.getChars(0, Math.min(length, form.length()), units, from);
    return form.length() == length;
  }

  private boolean isKeptMark(char unit) {
    return isMark(unit) && !isDropped(unit) && plain(unit) == unit;
  }

  /** The normalised text with its way back; lone surrogates are kept as they are. */
  public NormalText read(String given) {
    return replacements.in(composed(given));
  }

  private NormalDraft composed(String given) {
    NormalDraft draft = new NormalDraft(given.length() + given.length() / 8 + 16);
    Segment segment = new Segment();
    int point = 0;
    for (int i = 0; i < given.length(); point++) {
      char alone = alone(given.charAt(i));
      if (alone != JOINED) {
        segment.flush(draft, settled);
      }
      if (alone != JOINED && standsAlone(given, i + 1)) {
        draft.add(alone, point, point + 1);
        i++;
      } else {
        int codePoint = given.codePointAt(i);
        i += Character.charCount(codePoint);
        gather(codePoint, point, segment, draft);
      }
    }
    segment.flush(draft, settled);
    return draft;
  }

  /** Whether nothing stands at an index that may belong to the character before it. */
  private boolean standsAlone(String given, int i) {
    return i == given.length() || alone(given.charAt(i)) != JOINED;
  }

  private void gather(int codePoint, int point, Segment segment, NormalDraft draft) {
    if (isDropped(codePoint)) {
      segment.dropped(isMark(codePoint), point);
    } else {
      if (!isMark(codePoint) || segment.isFull()) {
        segment.flush(draft, settled);
      }
      segment.add(codePoint, point);
    }
  }

  private char alone(char unit) {
    char known = alone[unit];
    if (known == UNKNOWN) {
      known = formAlone(unit);
      alone[unit] = known;
    }
    return known;
  }

  private char formAlone(char unit) {
    if (unit <= JOINED || Character.isSurrogate(unit) || isMark(unit) || isDropped(unit)) {
      return JOINED;
    }
    String form = settled.of(new char[] {unit}, 1);
    return form.length() == 1 ? form.charAt(0) : JOINED;
  }

  private boolean isDropped(int codePoint) {
    return dropped.get(codePoint);
  }

  private static boolean isMark(int codePoint) {
    if (codePoint < 0x300) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private int plain(int codePoint) {
    if (codePoint >= 0x660 && Character.isDigit(codePoint)) {
      return '0' + Character.digit(codePoint, 10);
    }
    return characters.fold() ? Character.toLowerCase(codePoint) : codePoint;
  }
}
