package org.kutniti.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {
  private final Iris iris = new Iris("https://example.org/kg");

  @ParameterizedTest
  @CsvSource({
    "Q159, http://www.wikidata.org/entity/Q159",
    "x-andrey, https://example.org/kg/id/x-andrey",
    "Quito, https://example.org/kg/id/Quito",
  })
  void anEntityIsNamedByItsId(String id, String expected) {
    assertThat(iris.entity(id)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "চো সন হুই, চো_সন_হুই",
    "'  চো   সন হুই ', চো_সন_হুই",
    "Kim/Lee, Kim%2FLee",
    "'50% <ক>', 50%25_%3Cক%3E",
    "'a#b?c', a%23b%3Fc",
  })
  void aNameBecomesASegment(String name, String segment) {
    assertThat(iris.argument(person(name)))
        .isEqualTo("https://example.org/kg/id/person/" + segment);
  }

  /** In a path these would lead elsewhere, or nowhere. */
  @ParameterizedTest
  @CsvSource({"., ~.", ".., ~..", "..., ...", "' ', ~", "\u200b, ~", "~, ~", "a., a."})
  void aSegmentStaysInItsPlace(String id, String segment) {
    assertThat(iris.document(id)).isEqualTo("https://example.org/kg/document/" + segment);
  }

  @ParameterizedTest
  @ValueSource(strings = {"নিয়ম", "নি\u09afম\u200c", "\ufeffনিয়ম"})
  void theSameNameGivesTheSameIri(String name) {
    String plain = name.replace("\u200c", "").replace("\ufeff", "");
    assertThat(iris.argument(person(name))).isEqualTo(iris.argument(person(plain)));
  }

  @Test
  void unicodeFormsOfANameAreOneName() {
    assertThat(iris.argument(person("\u09df"))).isEqualTo(iris.argument(person("\u09af\u09bc")));
  }

  @Test
  void everySegmentIsLegalInAnIri() {
    String odd = "\u0000\t|\\^`{}\"<> /?#[]@!$&'()*+,;=\ud83c\udf0d";
    assertThat(URI.create(iris.document(odd)).isAbsolute()).isTrue();
    assertThat(iris.document(odd)).doesNotContainAnyWhitespaces().doesNotContain("<", ">", "\"");
  }

  @Test
  void equalPartsMakeEqualThings() {
    assertThat(iris.made("fact", List.of("a", "b")))
        .isEqualTo(iris.made("fact", List.of("a", "b")));
    assertThat(iris.made("fact", List.of("a", "b")))
        .isNotEqualTo(iris.made("fact", List.of("ab", "")))
        .isNotEqualTo(iris.made("fact", List.of("b", "a")))
        .matches("https://example.org/kg/fact/[0-9a-f]{32}");
  }

  @Test
  void documentGraphsAreToldFromTheOthers() {
    assertThat(iris.isDocumentGraph(iris.graph("entities"))).isTrue();
    assertThat(iris.isDocumentGraph(iris.entitiesGraph())).isFalse();
    assertThat(iris.isDocumentGraph(iris.ontologyGraph())).isFalse();
  }

  private static Argument person(String name) {
    return new Argument(name, "bn", "Person", Optional.empty(), List.of());
  }
}
