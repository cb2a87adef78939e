package org.kutniti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Other names and dates for those of a document.
 *
 * @param texts what is written instead of what; the longest that fits at the start of a word wins
 * @param entities which entity, or else which name, comes of which entity
 * @param dates which EDTF date comes of which
 */
record Swap(
    List<Map.Entry<String, String>> texts,
    Map<String, String> entities,
    Map<String, String> dates) {

  /** Reads a table of {@code kind, from, to}, where the kind is text, entity or date. */
  static Swap read(Path file) {
    List<Map.Entry<String, String>> texts = new ArrayList<>();
    Map<String, String> entities = new HashMap<>();
    Map<String, String> dates = new HashMap<>();
    try {
      for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
        String[] cells = line.split("\t", -1);
        switch (cells[0]) {
          case "text" -> texts.add(Map.entry(cells[1], cells[2]));
          case "entity" -> entities.put(cells[1], cells[2]);
          case "date" -> dates.put(cells[1], cells[2]);
          default -> throw new IllegalArgumentException(file + ": " + line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    texts.sort(Comparator.comparingInt(e -> -e.getKey().length()));
    return new Swap(List.copyOf(texts), Map.copyOf(entities), Map.copyOf(dates));
  }

  /** The text with everything replaced at once; it is taken in NFC. */
  String text(String given) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < given.length()) {
      int at = i;
      Map.Entry<String, String> found =
          texts.stream().filter(e -> isAt(given, at, e.getKey())).findFirst().orElse(null);
      out.append(found == null ? given.substring(i, i + 1) : found.getValue());
      i += found == null ? 1 : found.getKey().length();
    }
    return out.toString();
  }

  private static boolean isAt(String text, int at, String word) {
    return text.startsWith(word, at) && (at == 0 || !isPartOfWord(text.charAt(at - 1)));
  }

  private static boolean isPartOfWord(char unit) {
    return Character.isLetterOrDigit(unit)
        || Character.getType(unit) == Character.NON_SPACING_MARK
        || Character.getType(unit) == Character.COMBINING_SPACING_MARK;
  }

  /** What comes of an entity or of the name of somebody without one. */
  String participant(String idOrName) {
    return entities.getOrDefault(idOrName, idOrName.startsWith("Q") ? idOrName : text(idOrName));
  }

  /** What comes of a date; one that the table does not name stays. */
  String date(String edtf) {
    return dates.getOrDefault(edtf, edtf);
  }

  static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
