package org.kutniti.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rules that never fire, because no text has their words: what a large set of rules is made of. */
final class IdleRules {
  private static final String LETTERS = "কখগঘচছজঝটঠ";
  private static final String RULE =
      """
        - id: bn-recognized-by-idle-%1$d
          triggers: ["{idle%1$d} {give}"]
          frames:
            - subject: {marks: [accusative], side: before}
              object: {marks: [bare], side: before, reach: sentence}
            - subject: {marks: [accusative], side: before}
              object: {marks: [bare], side: next}
          examples:
            - text: "ঘানা কেনিয়াকে %2$s দেয়।"
              facts: ["কেনিয়া > ঘানা | | asserted"]
          counterexamples: ["বোর্ড বিদ্যালয়টিকে %2$s দেয়।"]
      """;

  private IdleRules() {}

  /** Writes a folder of a user's own data with so many of them. */
  static Path write(int rules) throws IOException {
    Path own = Files.createTempDirectory("idle");
    Path language = Files.createDirectories(own.resolve("languages/bn/rules")).getParent();
    Files.writeString(language.resolve("words.yaml"), "inflected:\n" + lines("  idle%1$d: [%2$s]\n", rules));
    Files.writeString(
        language.resolve("rules/idle.yaml"),
        "relation: recognizedBy\nrules:\n" + lines(RULE, rules));
    return own;
  }

  private static String lines(String form, int rules) {
    return IntStream.range(0, rules)
        .mapToObj(i -> form.formatted(i, word(i)))
        .collect(Collectors.joining());
  }

  private static String word(int number) {
    return Integer.toString(100_000 + number)
        .chars()
        .mapToObj(digit -> String.valueOf(LETTERS.charAt(digit - '0')))
        .collect(Collectors.joining("\u09BE"));
  }
}
