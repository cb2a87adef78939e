package org.kutniti;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kutniti.extract.RuleExample;

/** Texts as no author writes them, the same ones each time. */
public final class Scribble {
  /** What breaks readers of Unicode, and signs that structure a text. */
  private static final List<String> SIGNS =
      List.of(
          "\u09DC", // letters with nukta in one code point, and in two
          "\u09DD",
          "\u09DF",
          "\u09A1\u09BC",
          "\u09A2\u09BC",
          "\u09AF\u09BC",
          "\u09BC",
          "\u09CE", // khanda ta in one code point, and in three
          "\u09A4\u09CD\u200D",
          "\u09C7\u09BE", // vowel signs in two parts
          "\u09C7\u09D7",
          "\u09CB",
          "\u09CD",
          "\u0981",
          "\u0983",
          "\u200C",
          "\u200D",
          "\u200B",
          "\uFEFF",
          "\u00AD",
          "\uD83C\uDDE7\uD83C\uDDE9", // a flag: two pairs of surrogates
          "\uD835\uDD38",
          "\uD800", // surrogates without their other half
          "\uDC00",
          "\u0301",
          "\u0327\u0301",
          "e\u0301",
          "\u00E9",
          "\u0130",
          "\u00DF",
          "\uFB01",
          "ৎ",
          "।",
          "॥",
          "|",
          "৷",
          "?",
          "!",
          ".",
          ",",
          ";",
          "(",
          ")",
          "[",
          "]",
          "{",
          "\"",
          "'",
          "“",
          "”",
          "’",
          "-",
          "–",
          "—",
          "=",
          "==",
          "== ",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "\u00A0",
          "\u2028",
          " ",
          "  ",
          "\u0000");

  private static final List<String> NUMBERS =
      List.of(
          "০", "১৯৭১", "১,৯০৩", "২.৫", "1971", "2025-10-27", "৩রা", "٣", "९", "99999999999", "৩১");

  private static final List<String> LATIN =
      List.of(
          "Moscow", "embassy", "Mr", "Dr.", "U.N.", "a", "I", "signed", "Published: 2024-05-02");

  private final SplittableRandom random;
  private final List<String> words;

  private Scribble(long seed, List<String> words) {
    random = new SplittableRandom(seed);
    this.words = words;
  }

  /** Texts made of the words of the rules' examples, of figures and of signs. */
  public static Stream<String> texts(int count) {
    List<String> words =
        BuiltIn.PIPELINE.examples().stream()
            .map(RuleExample::text)
            .flatMap(text -> Stream.of(text.split(" ")))
            .distinct()
            .toList();
    return IntStream.range(0, count).mapToObj(seed -> new Scribble(seed, words).text());
  }

  /** The examples of the rules, each damaged in a few places. */
  public static Stream<String> damagedExamples(int times) {
    List<String> examples = BuiltIn.PIPELINE.examples().stream().map(RuleExample::text).toList();
    return IntStream.range(0, times * examples.size())
        .mapToObj(n -> new Scribble(n, examples).damaged(examples.get(n % examples.size())));
  }

  private String text() {
    StringBuilder out = new StringBuilder();
    int pieces = random.nextInt(1, 60);
    for (int i = 0; i < pieces; i++) {
      out.append(piece());
      out.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return out.toString();
  }

  private String piece() {
    return switch (random.nextInt(8)) {
      case 0, 1 -> of(SIGNS);
      case 2 -> of(NUMBERS);
      case 3 -> of(LATIN);
      case 4 -> anything();
      default -> of(words);
    };
  }

  /** Any units of the blocks that matter, pairs of surrogates or not. */
  private String anything() {
    StringBuilder out = new StringBuilder();
    int units = random.nextInt(1, 6);
    for (int i = 0; i < units; i++) {
      int start = of(List.of(0x0020, 0x00A0, 0x0300, 0x0980, 0x0980, 0x2000, 0xD7F0, 0xDBF0));
      out.append((char) (start + random.nextInt(0x60)));
    }
    return out.toString();
  }

  private String damaged(String text) {
    StringBuilder out = new StringBuilder(text);
    int places = random.nextInt(1, 4);
    for (int i = 0; i < places; i++) {
      out.insert(random.nextInt(out.length() + 1), random.nextInt(4) == 0 ? anything() : of(SIGNS));
    }
    return out.toString();
  }

  private <T> T of(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
