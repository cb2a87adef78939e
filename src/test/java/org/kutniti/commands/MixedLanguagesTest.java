package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.commands.Cli.Outcome;

/** A build may mix languages: what they say meets on the same entities and facts. */
class MixedLanguagesTest {
  private static final List<String> DOCUMENTS =
      List.of(
          record(
              "bengali",
              "১৯৭১ সালের ৬ ডিসেম্বর ভারত বাংলাদেশকে স্বীকৃতি দেয়। "
                  + "২০১০ সালের মে মাসে নেপালের পররাষ্ট্রমন্ত্রী অনিল বাসনেত ঢাকা সফর করেন।"),
          record(
              "english",
              "India recognised Bangladesh on 6 December 1971. "
                  + "In May 2010 the foreign minister of Peru, Otto Zelada, visited Dhaka."),
          record(
              "french",
              "L'Inde a reconnu le Bangladesh le 6 décembre 1971. "
                  + "La ministre des Affaires étrangères a visité Dhaka en mai."));

  private static final String PREFIXES =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX dip: <https://w3id.org/kutniti/ontology#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      """;

  private static final String RECOGNITION =
      "?fact rdf:predicate dip:recognizedBy ; rdf:subject wd:Q902 ; rdf:object wd:Q668 .";

  @TempDir Path folder;

  @BeforeEach
  void build() throws IOException {
    Path records = Files.write(folder.resolve("records.jsonl"), DOCUMENTS);
    Outcome built = run("build", records.toString());
    assertThat(built.err()).startsWith("3 added");
    assertThat(run("validate").err()).isEqualTo("0 violations\n");
  }

  @Test
  void eachDocumentIsReadInItsOwnLanguage() throws IOException {
    assertThat(rows("SELECT ?id ?tag { ?d dcterms:identifier ?id ; dcterms:language ?tag }"))
        .containsExactlyInAnyOrder("bengali,bn", "english,en", "french,und");
  }

  @Test
  void theSameFactInTwoLanguagesIsOneWithTwoEvidences() throws IOException {
    assertThat(rows("SELECT DISTINCT ?fact { " + RECOGNITION + " }")).hasSize(1);
    assertThat(rows("SELECT ?s ?o { ?s dip:recognizedBy ?o }"))
        .containsExactly("http://www.wikidata.org/entity/Q902,http://www.wikidata.org/entity/Q668");
    assertThat(
            rows(
                "SELECT ?id ?date ?name (LANG(?quote) AS ?tag) { "
                    + RECOGNITION
                    + " ?fact dip:date ?date ; dip:evidence ?e . ?e prov:wasDerivedFrom ?d ;"
                    + " dip:quote ?quote ; dip:objectName ?name . ?d dcterms:identifier ?id }"))
        .containsExactlyInAnyOrder("bengali,1971-12-06,ভারত,bn", "english,1971-12-06,India,en");
  }

  @Test
  void namesThatOnlyTextsKnowKeepTheirSpellingAndItsLanguage() throws IOException {
    assertThat(
            rows(
                "SELECT ?name (LANG(?name) AS ?tag) { ?p dip:visited wd:Q902 ; rdfs:label ?name }"))
        .containsExactlyInAnyOrder("অনিল বাসনেত,bn", "Otto Zelada,en");
  }

  @Test
  void entitiesHaveLabelsInBothLanguages() throws IOException {
    assertThat(rows("SELECT ?name (LANG(?name) AS ?tag) { wd:Q902 rdfs:label ?name }"))
        .contains("বাংলাদেশ,bn", "Bangladesh,en");
  }

  private List<String> rows(String question) throws IOException {
    Path query = Files.writeString(folder.resolve("question.rq"), PREFIXES + question);
    Outcome outcome = run("query", "--format", "csv", query.toString());
    assertThat(outcome.code()).as(outcome.err()).isEqualTo(ExitCode.OK);
    return outcome.lines().stream().skip(1).toList();
  }

  private Outcome run(String command, String... arguments) {
    Stream<String> words = Stream.of(command, "--store", folder.resolve("store").toString());
    return Cli.run(Stream.concat(words, Stream.of(arguments)).toArray(String[]::new));
  }

  private static String record(String id, String text) {
    return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\"}";
  }
}
