package org.kutniti;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kutniti.extract.RuleExample;

/** Finds texts that stand more than once among the examples of a language. */
public final class RepeatedExamples {
  private record Text(String language, String words) {
    static Text of(RuleExample example) {
      return new Text(example.language(), example.text().strip().replaceAll("\\s+", " "));
    }
  }

  private RepeatedExamples() {}

  /**
   * The repeated texts, a line each that names the rules they stand in; spaces do not tell texts
   * apart. Empty when each stands once.
   */
  public static List<String> of(List<RuleExample> examples) {
    Map<Text, List<String>> rules =
        examples.stream()
            .collect(
                Collectors.groupingBy(
                    Text::of,
                    LinkedHashMap::new,
                    Collectors.mapping(RuleExample::rule, Collectors.toList())));
    return rules.entrySet().stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(entry -> message(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static String message(Text text, List<String> rules) {
    return String.join(", ", rules)
        + ": \""
        + text.words()
        + "\" stands "
        + rules.size()
        + " times";
  }
}
