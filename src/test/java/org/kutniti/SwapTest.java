package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kutniti.entity.Entity;
import org.kutniti.fact.Argument;
import org.kutniti.fact.Evidence;
import org.kutniti.fact.Fact;
import org.kutniti.text.Document;

/**
 * The rules know no state, person or day: with others in the places of those of a document the same
 * facts hold of the others. The tables lie in {@code swaps/<seed>-<what>.tsv}.
 */
class SwapTest {
  private static final Path TABLES = Path.of("src/test/resources/swaps");
  private static final int LENGTH_OF_SEED = 3;
  private static final int SWAPS_A_SEED = 2;

  private static final Map<String, Document> SEEDS =
      BuiltIn.seeds().stream()
          .collect(Collectors.toMap(d -> d.id().substring(0, LENGTH_OF_SEED), Function.identity()));

  static Stream<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(TABLES)) {
      return files.sorted().toList().stream();
    }
  }

  @Test
  void everySeedIsSwappedMoreThanOnce() throws IOException {
    Map<String, Long> swaps =
        tables().collect(Collectors.groupingBy(SwapTest::seed, Collectors.counting()));
    assertThat(swaps.keySet()).isEqualTo(SEEDS.keySet());
    assertThat(swaps.values()).allMatch(count -> count >= SWAPS_A_SEED);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theFactsFollowTheNamesAndTheDates(Path table) {
    Swap swap = Swap.read(table);
    String text = Swap.composed(SEEDS.get(seed(table)).text());
    List<String> before = facts(text).stream().map(f -> line(f, swap)).toList();
    List<String> after = facts(swap.text(text)).stream().map(SwapTest::line).toList();

    assertThat(before).isNotEmpty();
    assertThat(after).containsExactlyInAnyOrderElementsOf(before);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void nothingOfTheOldFactsStays(Path table) {
    Swap swap = Swap.read(table);
    String text = Swap.composed(SEEDS.get(seed(table)).text());

    assertThat(facts(swap.text(text)))
        .flatExtracting(f -> List.of(who(f.subject()), who(f.object())))
        .doesNotContainAnyElementsOf(swap.entities().keySet());
  }

  private static String seed(Path table) {
    return table.getFileName().toString().substring(0, LENGTH_OF_SEED);
  }

  private static List<Fact> facts(String text) {
    return BuiltIn.PIPELINE.read(Document.of("swapped", text)).facts();
  }

  /** A fact as it is. */
  private static String line(Fact fact) {
    return line(fact, Function.identity(), Function.identity(), Function.identity());
  }

  /** What a fact is to become. */
  private static String line(Fact fact, Swap swap) {
    return line(fact, swap::participant, swap::date, swap::text);
  }

  private static String line(
      Fact fact,
      Function<String, String> participant,
      Function<String, String> date,
      Function<String, String> text) {
    return Stream.of(
            fact.relation(),
            participant.apply(who(fact.subject())),
            text.apply(fact.subject().name()),
            participant.apply(who(fact.object())),
            text.apply(fact.object().name()),
            date.apply(fact.date()),
            fact.status().label(),
            who(fact.place()).map(participant).orElse(""),
            who(fact.sender()).map(participant).orElse(""),
            text.apply(fact.label()),
            Boolean.toString(fact.begins()),
            quotes(fact, text))
        .collect(Collectors.joining(" | "));
  }

  private static String quotes(Fact fact, Function<String, String> text) {
    return fact.evidence().stream().map(Evidence::quote).map(text).sorted().toList().toString();
  }

  private static Optional<String> who(Optional<Argument> argument) {
    return argument.map(SwapTest::who);
  }

  private static String who(Argument argument) {
    return argument.entity().map(Entity::id).orElse(argument.name());
  }
}
