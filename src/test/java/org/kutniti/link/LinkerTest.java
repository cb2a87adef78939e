package org.kutniti.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kutniti.BuiltIn;
import org.kutniti.entity.Entity;
import org.kutniti.fact.Argument;
import org.kutniti.fact.Fact;
import org.kutniti.fact.Iris;
import org.kutniti.text.Document;

class LinkerTest {
  private static final String BUSH = "George Bush visited Saudi Arabia";

  @ParameterizedTest
  @CsvSource({
    "George Bush visited Saudi Arabia in 1990., Q23505",
    "George Bush visited Saudi Arabia in 2008., Q207",
    "Yugoslavia established diplomatic relations with Spain in 1935., Q191077",
    "Yugoslavia established diplomatic relations with Spain in 1994., Q838261",
    "Yugoslavia established diplomatic relations with Spain in 1977., Q83286",
    "Georgia established diplomatic relations with Spain in 1992., Q230",
  })
  void theDateTellsWhomASharedNameMeans(String text, String id) {
    assertThat(subject(text).entity().map(Entity::id)).contains(id);
  }

  @Test
  void whatIsNotCertainKeepsItsCandidates() {
    Argument bush = subject(BUSH + ".");

    assertThat(bush.entity()).isEmpty();
    assertThat(bush.candidates()).extracting(Entity::id).contains("Q207", "Q23505");
    assertThat(Iris.DEFAULT.argument(bush)).startsWith("https://w3id.org/kutniti/id/person/");
  }

  @Test
  void everyoneWhoLostHasAReason() {
    Link link = subject(BUSH + " in 1990.").link();

    assertThat(link.version()).isEqualTo(Linker.VERSION);
    assertThat(link.chosen().orElseThrow().pros()).isNotEmpty();
    assertThat(link.others())
        .isNotEmpty()
        .allSatisfy(other -> assertThat(other.cons()).isNotEmpty())
        .allSatisfy(o -> assertThat(o.score()).isLessThan(link.chosen().get().score()))
        .anySatisfy(
            other ->
                assertThat(other.cons()).contains("held office 2001–2009, not at the date 1990"));
  }

  @Test
  void aNameOfAnotherKindIsNotMeant() {
    assertThat(subject("Georgia established diplomatic relations with Spain.").link().others())
        .anySatisfy(
            other -> {
              assertThat(other.entity().id()).isEqualTo("Q1428");
              assertThat(other.isExcluded()).isTrue();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "A. B. Nobodyson, Q902, id/person/A_B_Nobodyson~Q902",
    "A B Nobodyson, Q902, id/person/A_B_Nobodyson~Q902",
    "A B Nobodyson, Q159, id/person/A_B_Nobodyson~Q159",
    "A. B. Nobodyson, , id/person/A._B._Nobodyson",
  })
  void namesakesAreOneWhereTheyServeOneState(String name, String state, String iri) {
    Argument person =
        new Argument(
            name,
            "en",
            "Person",
            Optional.empty(),
            List.of(),
            Link.NONE,
            Optional.ofNullable(state));

    assertThat(Iris.DEFAULT.argument(person)).endsWith(iri);
  }

  private static Argument subject(String text) {
    List<Fact> facts =
        BuiltIn.PIPELINE
            .read(
                new Document(
                    "a",
                    text,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("en")))
            .facts();
    assertThat(facts).hasSize(1);
    return facts.get(0).subject();
  }
}
