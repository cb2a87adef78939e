package org.kutniti.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the entity files that come with the program promise beyond being readable. */
class DataFilesTest {
  private static final EntityCatalog CATALOG = EntityCatalog.builtIn();

  @Test
  void theFilesAreAllThere() {
    Map<String, Long> counts =
        CATALOG.all().stream().collect(Collectors.groupingBy(Entity::type, Collectors.counting()));
    assertThat(counts.get("State")).isGreaterThan(200);
    assertThat(counts.get("FormerState")).isGreaterThan(140);
    assertThat(counts.get("City")).isGreaterThan(2000);
    assertThat(counts.get("Person")).isGreaterThan(1500);
    assertThat(counts.keySet()).contains("Territory", "Region", "Organization", "Seat").hasSize(8);
  }

  @Test
  void everyStateHasACapitalAndNamesInBothLanguages() {
    assertThat(ofType("State"))
        .allSatisfy(
            state -> {
              assertThat(state.in("bn").label()).as(state.id()).isNotEmpty();
              assertThat(state.in("en").label()).as(state.id()).isNotEmpty();
            })
        .filteredOn(state -> state.capital().isEmpty())
        .extracting(state -> state.in("en").label())
        .containsExactlyInAnyOrder(
            "Sahrawi Arab Democratic Republic",
            "Donetsk People's Republic",
            "Luhansk People's Republic");
  }

  @Test
  void aCapitalIsATownOfItsStateOrTheStateItself() {
    for (Entity state : ofType("State")) {
      state
          .capital()
          .map(id -> CATALOG.byId(id).orElseThrow())
          .ifPresent(
              capital ->
                  assertThat(capital.type().equals("City") || capital.equals(state))
                      .as(state + " " + capital)
                      .isTrue());
    }
  }

  @Test
  void whatHasEndedHasNotEndedBeforeItBegan() {
    assertThat(ofType("FormerState"))
        .allMatch(state -> state.years().first() <= state.years().last())
        .allMatch(state -> !state.years().equals(Years.ALWAYS));
  }

  @Test
  void aSeatStandsForAStateAndInATown() {
    assertThat(ofType("Seat"))
        .allMatch(seat -> is(seat.state().orElseThrow(), "State"))
        .allMatch(seat -> is(seat.capital().orElseThrow(), "City"));
  }

  @Test
  void whatAnOfficeIsHeldOfIsKnown() {
    for (Entity person : ofType("Person")) {
      Matcher ids = Pattern.compile("\\bQ\\d+\\b").matcher(person.offices());
      while (ids.find()) {
        assertThat(CATALOG.byId(ids.group())).as(person.id() + " " + ids.group()).isPresent();
      }
    }
  }

  @Test
  void noNameIsTwiceWithAnEntityOrAlsoItsDemonym() {
    for (Entity entity : CATALOG.all()) {
      for (Names names : entity.names().values()) {
        List<String> all = new ArrayList<>(names.others());
        all.addAll(names.demonyms());
        all.add(names.label());
        assertThat(all).as(entity.id()).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void wordsForAPeopleAreDemonymsAndNotNames() {
    Map<String, String> known =
        Map.of(
            "Q15180",
            "সোভিয়েত",
            "Q159",
            "রুশ",
            "Q30",
            "মার্কিন",
            "Q145",
            "ব্রিটিশ",
            "Q889",
            "আফগান",
            "Q33946",
            "চেকোস্লোভাক",
            "Q16957",
            "পূর্ব জার্মান",
            "Q43",
            "তুর্কি",
            "Q851",
            "সৌদি");
    known.forEach(
        (id, word) -> {
          Names names = CATALOG.byId(id).orElseThrow().in("bn");
          String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
          assertThat(names.demonyms()).as(id).contains(composed);
          assertThat(names.others()).as(id).doesNotContain(composed);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"bn", "en"})
  void noDemonymOfAStateIsTheNameOfAnotherStateWithoutANote(String language) {
    Set<String> demonyms = new HashSet<>();
    ofType("State").forEach(state -> demonyms.addAll(state.in(language).demonyms()));
    demonyms.removeAll(noted(language));
    assertThat(ofType("State"))
        .allSatisfy(
            state -> assertThat(names(state.in(language))).doesNotContainAnyElementsOf(demonyms));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bn", "en"})
  void noTwoStatesShareANameWithoutANote(String language) {
    assertThat(sharedUnnoted(language, DataFilesTest::names)).isEmpty();
  }

  @Test
  void noTwoStatesShareAnEnglishDemonymWithoutANote() {
    assertThat(sharedUnnoted("en", Names::demonyms)).isEmpty();
  }

  /** What several states are called by without a note that says so. */
  private static Set<String> sharedUnnoted(String language, Function<Names, List<String>> called) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    for (Entity state : ofType("State")) {
      called.apply(state.in(language)).stream().filter(n -> !seen.add(n)).forEach(shared::add);
    }
    shared.removeAll(noted(language));
    return shared;
  }

  @Test
  void englishNamesThatAreWordsAreNotedAsSuch() {
    assertThat(CATALOG.ambiguities())
        .filteredOn(ambiguity -> ambiguity.language().equals("en"))
        .filteredOn(ambiguity -> ambiguity.kind() == Ambiguity.Kind.WORD)
        .extracting(Ambiguity::surface)
        .contains("Independence", "Mary", "Nice", "Orange", "Reading", "Tours", "WHO", "World")
        .doesNotContain("Chad", "Jordan", "Turkey", "Georgia");
  }

  @Test
  void bengaliNamesHoldBengaliScriptAndEnglishOnesNone() {
    for (Entity entity : CATALOG.all()) {
      assertThat(all(entity.in("bn"))).as(entity.id()).allMatch(DataFilesTest::hasBengali);
      assertThat(all(entity.in("en"))).as(entity.id()).noneMatch(DataFilesTest::hasBengali);
    }
  }

  @Test
  void everyNameIsInNormalFormAndWithoutInvisibleSigns() {
    for (Entity entity : CATALOG.all()) {
      for (Names names : entity.names().values()) {
        assertThat(all(names))
            .as(entity.id())
            .allMatch(name -> Normalizer.isNormalized(name, Normalizer.Form.NFC))
            .noneMatch(name -> name.indexOf('\ufeff') >= 0 || name.indexOf('\u200b') >= 0);
      }
    }
  }

  @Test
  void aNameThatNeedsContextIsBorneByWhatItMayStandFor() {
    for (Ambiguity ambiguity : CATALOG.ambiguities()) {
      assertThat(ambiguity.ids()).isNotEmpty();
      Entity first = CATALOG.byId(ambiguity.ids().get(0)).orElseThrow();
      assertThat(first.names()).as(ambiguity.surface()).containsKey(ambiguity.language());
    }
  }

  private static Set<String> noted(String language) {
    return CATALOG.ambiguities().stream()
        .filter(ambiguity -> ambiguity.language().equals(language))
        .map(Ambiguity::surface)
        .collect(Collectors.toSet());
  }

  private static List<Entity> ofType(String type) {
    return CATALOG.all().stream().filter(entity -> entity.type().equals(type)).toList();
  }

  private static boolean is(String id, String type) {
    return CATALOG.byId(id).orElseThrow().type().equals(type);
  }

  private static List<String> names(Names names) {
    return Stream.concat(Stream.of(names.label()), names.others().stream()).toList();
  }

  private static List<String> all(Names names) {
    return Stream.concat(names(names).stream(), names.demonyms().stream())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static boolean hasBengali(String name) {
    return name.codePoints().anyMatch(c -> c >= 0x0980 && c <= 0x09FF);
  }
}
