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
    Segment segment = new Segment();
    int point = 0;
    for (int i = 0; i < given.length(); point++) {
      int codePoint = given.codePointAt(i);
      i += Character.charCount(codePoint);
      if (characters.drop().indexOf(codePoint) >= 0) {
        segment.dropped(isMark(codePoint), point);
      } else {
        if (!isMark(codePoint) || segment.isFull()) {
          segment.flush(draft, this::plain);
        }
        segment.add(codePoint, point);
      }
    }
    segment.flush(draft, this::plain);
    return draft;
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
        draft.add(text.charAt(i), composed.start(i), composed.end(i));
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

  private int plain(int codePoint) {
    if (codePoint >= 0x660 && Character.isDigit(codePoint)) {
      return '0' + Character.digit(codePoint, 10);
    }
    return characters.fold() ? Character.toLowerCase(codePoint) : codePoint;
  }
}
