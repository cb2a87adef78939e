package org.kutniti;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kutniti.entity.Entity;
import org.kutniti.fact.Argument;
import org.kutniti.fact.Fact;
import org.kutniti.ontology.Status;
import org.kutniti.text.Document;

/**
 * What stands around a sentence takes its facts away, "nobody believed that", or leaves them as
 * they are, "as is well known": tried with each example of the rules that is a sentence and asserts
 * something. The tables lie in {@code frames/<language>.tsv}.
 */
class FramedExamplesTest {
  /** Languages, each with the sign that ends its sentences. */
  private static final Map<String, String> ENDS = Map.of("bn", "।", "en", ".");

  private static final int SHOWN = 5;

  private static final Pattern SENTENCES = Pattern.compile("[.?!] \\p{Lu}|।|\n");

  /** An example without the sign that ends it, and its facts. */
  private record Sentence(String words, Set<String> facts) {}

  @TestFactory
  Stream<DynamicTest> framesTakeOrKeepFacts() {
    return ENDS.keySet().stream().sorted().flatMap(FramedExamplesTest::tests);
  }

  private static Stream<DynamicTest> tests(String language) {
    Frames frames = Frames.of(language);
    List<Sentence> sentences = sentences(language);
    return frames.all().stream()
        .map(f -> DynamicTest.dynamicTest(f.words(), () -> test(frames, f, sentences)));
  }

  private static void test(Frames frames, Frames.Frame frame, List<Sentence> sentences) {
    List<String> wrong =
        sentences.stream()
            .filter(sentence -> !holds(frames, frame, sentence))
            .map(sentence -> frames.around(frame, sentence.words()))
            .toList();

    assertThat(100.0 * wrong.size() / sentences.size())
        .as("of a hundred, as %s", wrong.stream().limit(SHOWN).toList())
        .isLessThanOrEqualTo(frame.most());
  }

  private static boolean holds(Frames frames, Frames.Frame frame, Sentence sentence) {
    List<Fact> found = read(frames.language(), frames.around(frame, sentence.words()));
    return frame.takes()
        ? found.stream().noneMatch(FramedExamplesTest::isAsserted)
        : lines(found).equals(sentence.facts());
  }

  private static List<Sentence> sentences(String language) {
    String end = ENDS.get(language);
    return BuiltIn.PIPELINE.examples().stream()
        .filter(e -> e.language().equals(language) && e.text().endsWith(end))
        .map(e -> e.text().substring(0, e.text().length() - end.length()))
        .filter(words -> !SENTENCES.matcher(words).find())
        .distinct()
        .flatMap(words -> sentence(language, words, end).stream())
        .toList();
  }

  private static Optional<Sentence> sentence(String language, String words, String end) {
    List<Fact> facts = read(language, words + end);
    return facts.stream().anyMatch(FramedExamplesTest::isAsserted)
        ? Optional.of(new Sentence(words, lines(facts)))
        : Optional.empty();
  }

  private static List<Fact> read(String language, String text) {
    Optional<String> none = Optional.empty();
    return BuiltIn.PIPELINE
        .read(new Document("framed", text, none, none, none, Optional.of(language)))
        .facts();
  }

  private static boolean isAsserted(Fact fact) {
    return fact.status() == Status.ASSERTED;
  }

  private static Set<String> lines(List<Fact> facts) {
    return facts.stream().map(FramedExamplesTest::line).collect(toSet());
  }

  private static String line(Fact fact) {
    return String.join(
        " ",
        fact.relation(),
        who(fact.subject()),
        who(fact.object()),
        fact.date(),
        fact.status().label());
  }

  private static String who(Argument argument) {
    return argument.entity().map(Entity::id).orElse(argument.name());
  }
}
