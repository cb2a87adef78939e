package org.kutniti.bench;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.kutniti.Pipeline;
import org.kutniti.entity.Entity;

/** Names and numbers for the blanks of sentences. */
record Fillers(List<String> cities, List<String> states, List<String> persons, String language) {
  private static final char BENGALI_ZERO = '০';
  private static final int FIRST_YEAR = 1945;
  private static final int YEARS = 80;
  private static final int DAYS = 28;

  static Fillers of(Pipeline pipeline, String language) {
    return new Fillers(
        labels(pipeline, language, "City"),
        labels(pipeline, language, "State"),
        labels(pipeline, language, "Person"),
        language);
  }

  private static List<String> labels(Pipeline pipeline, String language, String type) {
    return pipeline.entities().all().stream()
        .filter(e -> e.type().equals(type))
        .map(e -> e.in(language).label())
        .filter(l -> !l.isBlank())
        .sorted()
        .toList();
  }

  String of(String blank, Random random) {
    return switch (blank) {
      case "number" -> number(2 + random.nextInt(900));
      case "date" -> date(random);
      case "city" -> cities.get(random.nextInt(cities.size()));
      case "state" -> states.get(random.nextInt(states.size()));
      case "person" -> persons.get(random.nextInt(persons.size()));
      default -> throw new IllegalArgumentException("no filler for {" + blank + "}");
    };
  }

  private String date(Random random) {
    String day = number(1 + random.nextInt(DAYS));
    String month =
        Month.of(1 + random.nextInt(12))
            .getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language));
    String year = number(FIRST_YEAR + random.nextInt(YEARS));
    return language.equals("bn")
        ? "%s সালের %s %s".formatted(year, day, month)
        : "%s %s %s".formatted(day, month, year);
  }

  private String number(int value) {
    char zero = language.equals("bn") ? BENGALI_ZERO : '0';
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(value).toCharArray()) {
      digits.append((char) (zero + (digit - '0')));
    }
    return digits.toString();
  }
}
