package org.kutniti.bench;

import java.util.List;
import java.util.Random;
import org.kutniti.Pipeline;
import org.kutniti.entity.Entity;

/** Names and numbers for the blanks of sentences. */
record Fillers(List<String> cities, List<String> states, List<String> persons, char zero) {
  private static final char BENGALI_ZERO = '০';

  static Fillers of(Pipeline pipeline, String language) {
    return new Fillers(
        labels(pipeline, language, "City"),
        labels(pipeline, language, "State"),
        labels(pipeline, language, "Person"),
        language.equals("bn") ? BENGALI_ZERO : '0');
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
      case "city" -> cities.get(random.nextInt(cities.size()));
      case "state" -> states.get(random.nextInt(states.size()));
      case "person" -> persons.get(random.nextInt(persons.size()));
      default -> throw new IllegalArgumentException("no filler for {" + blank + "}");
    };
  }

  private String number(int value) {
    StringBuilder digits = new StringBuilder();
    for (char digit : Integer.toString(value).toCharArray()) {
      digits.append((char) (zero + (digit - '0')));
    }
    return digits.toString();
  }
}
