package org.kutniti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What may stand around a sentence in a language, read from a table.
 *
 * @param language its tag
 * @param all each with what it does to the facts of the sentence
 * @param small words that begin with a capital at the beginning of a sentence alone
 */
record Frames(String language, List<Frame> all, Set<String> small) {
  private static final Path TABLES = Path.of("src/test/resources/frames");
  private static final String SMALL = "small";

  /**
   * Something around a sentence.
   *
   * @param kind "takes" where nothing is asserted within it, "keeps" where the same facts hold
   * @param most in how many of a hundred sentences it may be read otherwise: what is told by the
   *     way, "the embassy in Lima said", holds within any
   * @param words with {@code {s}} for the sentence, {@code {S}} where it begins a sentence itself
   */
  record Frame(String kind, int most, String words) {
    boolean takes() {
      return kind.equals("takes");
    }
  }

  static Frames of(String language) {
    try {
      List<String[]> rows =
          Files.readAllLines(TABLES.resolve(language + ".tsv")).stream()
              .map(line -> line.split("\t"))
              .toList();
      List<Frame> all =
          rows.stream()
              .filter(row -> !row[0].equals(SMALL))
              .map(row -> new Frame(row[0], Integer.parseInt(row[1]), row[2]))
              .toList();
      Set<String> small =
          rows.stream()
              .filter(row -> row[0].equals(SMALL))
              .map(row -> Set.of(row[2].split(" ")))
              .findFirst()
              .orElse(Set.of());
      return new Frames(language, all, small);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The sentence, without the sign that ends it, in the frame. */
  String around(Frame frame, String sentence) {
    return frame.words().replace("{s}", within(sentence)).replace("{S}", sentence);
  }

  private String within(String sentence) {
    String first = sentence.split("[ ,]", 2)[0];
    return small.contains(first)
        ? first.toLowerCase(Locale.ROOT) + sentence.substring(first.length())
        : sentence;
  }
}
