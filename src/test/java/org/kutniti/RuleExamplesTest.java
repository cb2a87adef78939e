package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kutniti.extract.RuleExample;

/** Every rule does what its examples say, and keeps off its counter-examples. */
class RuleExamplesTest {
  private static final Path LANGUAGES = Path.of("src/main/resources/languages");
  private static final Pattern RULE_ID = Pattern.compile("(?m)^ +- id: (\\S+)$");
  private static final int RULES_AT_LEAST = 25;

  private static final ExampleCheck CHECK = new ExampleCheck(BuiltIn.PIPELINE);

  @TestFactory
  Stream<DynamicNode> anExampleGivesItsFactsAndACounterExampleNone() {
    return byRule().entrySet().stream()
        .map(e -> dynamicContainer(e.getKey(), e.getValue().stream().map(this::test)));
  }

  private DynamicNode test(RuleExample example) {
    String kind = example.facts().isEmpty() ? "not: " : "";
    return dynamicTest(kind + example.text(), () -> assertThat(CHECK.problems(example)).isEmpty());
  }

  @TestFactory
  Stream<DynamicNode> aRuleHasBothExamplesAndCounterExamples() {
    Map<String, List<RuleExample>> byRule = byRule();
    return ids().stream()
        .map(id -> dynamicTest(id, () -> hasBoth(byRule.getOrDefault(id, List.of()))));
  }

  private static void hasBoth(List<RuleExample> examples) {
    assertThat(examples).anyMatch(e -> !e.facts().isEmpty()).anyMatch(e -> e.facts().isEmpty());
  }

  @Test
  void theRulesAreSeen() {
    assertThat(ids()).hasSizeGreaterThanOrEqualTo(RULES_AT_LEAST);
    assertThat(byRule().keySet()).containsExactlyInAnyOrderElementsOf(ids());
  }

  @Test
  void noTextStandsInTwoPlacesOfARule() {
    byRule()
        .forEach(
            (id, e) -> assertThat(e).as(id).extracting(RuleExample::text).doesNotHaveDuplicates());
  }

  private static Map<String, List<RuleExample>> byRule() {
    return BuiltIn.PIPELINE.examples().stream()
        .collect(Collectors.groupingBy(RuleExample::rule, LinkedHashMap::new, Collectors.toList()));
  }

  /** The ids as they stand in the files, whatever the reader makes of them. */
  private static Set<String> ids() {
    Set<String> ids = new HashSet<>();
    try (Stream<Path> files = Files.walk(LANGUAGES)) {
      for (Path file : files.filter(f -> f.getParent().endsWith("rules")).toList()) {
        RULE_ID
            .matcher(Files.readString(file))
            .results()
            .map(RuleExamplesTest::id)
            .forEach(ids::add);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return ids;
  }

  private static String id(MatchResult match) {
    return match.group(1);
  }
}
