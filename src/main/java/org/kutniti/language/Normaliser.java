package org.kutniti.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes texts comparable: Unicode NFC, ignorable characters dropped, look-alikes and spelling
 * variants replaced, decimal digits of every script as ASCII, case folded where the language asks.
 *
 * <p>Each unit of the result remembers where it came from. Normalising twice changes nothing, as
 * long as no replacement is itself replaced; the language's check looks for that.
 */
public final class Normaliser {
  private final Characters characters;
  private final Map<Character, List<Map.Entry<String, String>>> replacements = new HashMap<>();

  /** A normaliser that follows a language's character data. */
  public Normaliser(Characters characters) {
    this.characters = characters;
    characters.replace().entrySet().stream()
        .sorted(Comparator.comparing(e -> -e.getKey().length()))
        .forEach(this::index);
  }

  private void index(Map.Entry<String, String> replacement) {
    replacements
        .computeIfAbsent(replacement.getKey().charAt(0), c -> new ArrayList<>())
        .add(replacement);
  }

  /** The normalised form of a word or phrase. */
  public String normalise(String given) {
    return read(given).text();
  }

  /** The normalised text with its way back; lone surrogates are kept as they are. */
  public NormalText read(String given) {
    return replaced(composed(given));
  }

  private NormalDraft composed(String given) {
    NormalDraft draft = new NormalDraft(given.length() + given.length() / 8 + 16);
    int point = 0;
    int i = 0;
    while (i < given.length()) {
      int end = segmentEnd(given, i);
      int points = given.codePointCount(i, end);
      draft.segment(given.substring(i, end), point, points);
      point += points;
      i = end;
    }
    return draft;
  }

  /** A segment is a base character with all marks that follow it; NFC never looks further. */
  private static int segmentEnd(String given, int start) {
    int i = start + Character.charCount(given.codePointAt(start));
    while (i < given.length() && isMark(given.codePointAt(i)) && i - start < 64) {
      i += Character.charCount(given.codePointAt(i));
    }
    return i;
  }

  private static boolean isMark(int codePoint) {
    if (codePoint < 0x300) {
      return false;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private NormalText replaced(NormalDraft composed) {
    NormalDraft draft = new NormalDraft(composed.length() + 16);
    String text = composed.text();
    int i = 0;
    while (i < text.length()) {
      Map.Entry<String, String> replacement = replacementAt(text, i);
      if (replacement != null) {
        int end = i + replacement.getKey().length();
        draft.add(replacement.getValue(), composed.start(i), composed.end(end - 1));
        i = end;
      } else {
        addPlain(draft, text.charAt(i), composed.start(i), composed.end(i));
        i++;
      }
    }
    return draft.finish();
  }

  private Map.Entry<String, String> replacementAt(String text, int i) {
    List<Map.Entry<String, String>> list = replacements.get(text.charAt(i));
    if (list == null) {
      return null;
    }
    for (Map.Entry<String, String> candidate : list) {
      if (text.startsWith(candidate.getKey(), i)) {
        return candidate;
      }
    }
    return null;
  }

  private void addPlain(NormalDraft draft, char unit, int start, int end) {
    if (characters.drop().indexOf(unit) < 0) {
      draft.add(plain(unit), start, end);
    }
  }

  private char plain(char unit) {
    if (unit >= 0x660 && Character.isDigit(unit)) {
      return (char) ('0' + Character.digit(unit, 10));
    }
    return characters.fold() ? Character.toLowerCase(unit) : unit;
  }
}
