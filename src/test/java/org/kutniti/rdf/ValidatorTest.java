package org.kutniti.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValidatorTest {
  private static final String PREFIXES =
      """
      PREFIX dip: <https://w3id.org/kutniti/ontology#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      """;

  private final Validator validator = Validator.builtIn();

  @Test
  void whatTheWriterWritesIsWellFormed() {
    assertThat(validator.validate(sample())).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aMistakeIsFound(String name, String update, String found) {
    DatasetGraph quads = sample();
    Set<Quad> before = quads.stream().collect(Collectors.toSet());
    UpdateAction.parseExecute(PREFIXES + update, quads);

    assertThat(quads.stream().collect(Collectors.toSet()))
        .as("the mistake was made")
        .isNotEqualTo(before);
    List<Violation> violations = validator.validate(quads);
    assertThat(violations).isNotEmpty();
    assertThat(violations).anySatisfy(one -> assertThat(one.toString()).contains(found));
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("no status", remove("?x dip:status ?y"), "status"),
        mistake(
            "two statuses", add("?x dip:status dip:ended", "?x dip:status dip:asserted"), "status"),
        mistake("unknown status", add("?x dip:status dip:maybe", "?x a dip:Fact"), "status"),
        mistake("no subject", remove("?x rdf:subject ?y"), "subject"),
        mistake("two objects", add("?x rdf:object wd:Q1", "?x a dip:Fact"), "object"),
        mistake("not a relation", add("?x rdf:predicate rdfs:label", "?x a dip:Fact"), "predicate"),
        mistake("no reifier", remove("?x rdf:reifies ?y"), "reif"),
        mistake("no evidence", remove("?x dip:evidence ?y"), "evidence"),
        mistake("no source", remove("?x prov:wasDerivedFrom ?y . ?x a dip:Fact"), "wasDerivedFrom"),
        mistake("date of no type", add("?x dip:date \"1962\"", "?x a dip:Fact"), "date"),
        mistake(
            "latest before earliest",
            add("?x dip:latest \"1001-01-01\"^^xsd:date", "?x dip:earliest ?y"),
            "earliest"),
        mistake(
            "no bounds",
            remove("?x ?p ?y . FILTER(?p IN (dip:earliest, dip:latest))"),
            "first or a last day"),
        mistake("no plain triple", remove("?x dip:recognizedBy ?y"), "asserted fact has its plain"),
        mistake(
            "one direction only",
            "DELETE WHERE { GRAPH ?g { wd:Q846 dip:hasDiplomaticRelationsWith wd:Q159 } }",
            "both directions"),
        mistake(
            "triple of no fact",
            add("wd:Q159 dip:visited wd:Q846", "?x a dip:Document"),
            "plain triple has an asserted fact"),
        mistake(
            "triple of a denied fact",
            "DELETE { GRAPH ?g { ?x dip:status ?y } } INSERT { GRAPH ?g { ?x dip:status dip:denied } }"
                + " WHERE { GRAPH ?g { ?x dip:status ?y ; rdf:predicate dip:visited . ?x dip:date ?z } };"
                + add("?x rdfs:seeAlso ?x", "?x a dip:Document"),
            "plain triple has an asserted fact"),
        mistake(
            "wrong subject",
            add("wd:Q159 a dip:City", "?x a dip:Document") + ";" + remove("?x a dip:State"),
            "domain"),
        mistake("wrong object", remove("?x a dip:FormerState"), "range"),
        mistake("empty quote", replace("quote", "\"\"@bn"), "quote"),
        mistake("end before start", replace("end", "0"), "start"),
        mistake("negative start", replace("start", "-1"), "start"),
        mistake("no rule", remove("?x dip:rule ?y"), "rule"),
        mistake("too sure", replace("confidence", "1.5"), "confidence"),
        mistake("not sure at all", replace("confidence", "0.0"), "confidence"),
        mistake("rank zero", replace("rank", "0"), "rank"),
        mistake("no name", remove("?x dip:subjectName ?y"), "subjectName"),
        mistake("no text", remove("?x dip:text ?y"), "text"),
        mistake("no identifier", remove("?x dcterms:identifier ?y"), "identifier"),
        mistake("no digest", replace("sha256", "\"abc\""), "sha256"),
        mistake("nameless state", remove("?x rdfs:label ?y . ?x a dip:State"), "label"),
        mistake("nameless person", remove("?x rdfs:label ?y . ?x a dip:Person"), "label"),
        mistake("mission of nobody", remove("?x dip:sendingState ?y"), "sendingState"),
        mistake("mission of no fact", remove("?x dip:mission ?y"), "mission"),
        mistake("agreement without a type", remove("?x a dip:Agreement"), "agreement"),
        mistake("relation without a range", remove("dip:visited rdfs:range ?y"), "range"),
        mistake("relation in one language", remove("dip:visited rdfs:label ?y"), "label"));
  }

  private static Arguments mistake(String name, String update, String found) {
    return Arguments.of(name, update, found);
  }

  private static String remove(String pattern) {
    String triple = pattern.split(" \\. ")[0];
    return "DELETE { GRAPH ?g { %s } } WHERE { GRAPH ?g { %s } }".formatted(triple, pattern);
  }

  private static String add(String triple, String where) {
    return "INSERT { GRAPH ?g { " + triple + " } } WHERE { GRAPH ?g { " + where + " } }";
  }

  private static String replace(String property, String value) {
    String old = "?x dip:%s ?y".formatted(property);
    String wrong = "?x dip:%s %s".formatted(property, value);
    return "DELETE { GRAPH ?g { %s } } INSERT { GRAPH ?g { %s } } WHERE { GRAPH ?g { %s } }"
        .formatted(old, wrong, old);
  }

  private static DatasetGraph sample() {
    return Quads.dataset(Quads.of(Samples.all()));
  }
}
