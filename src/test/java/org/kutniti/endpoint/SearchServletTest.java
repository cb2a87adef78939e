package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kutniti.endpoint.Served.encoded;
import static org.kutniti.endpoint.Served.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchServletTest {
  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.seeds(folder, EndpointSettings.local());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "রাশিয়া, Q159",
    "রাশিয়ার, Q159",
    "রাশি, Q159",
    "Russia, Q159",
    "russ, Q159",
    "Rusia, Q159",
    "Soviet Union, Q15180",
    "সোভিয়েত ইউনিয়নের, Q15180",
    "putin, Q7747",
    "Kerekou, Q206719",
    "মস্কোতে, Q649",
  })
  void anEntityIsFoundByAnyOfItsNamesInAnyForm(String typed, String id) throws Exception {
    JsonNode first = search("q=" + encoded(typed)).path(0);

    assertThat(first.path("kind").asText()).isEqualTo("entity");
    assertThat(first.path("iri").asText()).isEqualTo("http://www.wikidata.org/entity/" + id);
    assertThat(first.path("facts").asInt()).isPositive();
    assertThat(first.path("label").path("bn").asText()).isNotEmpty();
    assertThat(first.path("label").path("en").asText()).isNotEmpty();
  }

  @Test
  void quotesAndDocumentsAreFoundByStem() throws Exception {
    JsonNode quotes = search("kind=quote&q=" + encoded("চুক্তিতে"));
    JsonNode documents = search("kind=document&q=" + encoded("রাশিয়া"));

    assertThat(quotes).isNotEmpty().allSatisfy(SearchServletTest::isWhole);
    assertThat(quotes.findValuesAsText("text")).anyMatch(text -> text.contains("চুক্তি"));
    assertThat(documents).isNotEmpty();
    assertThat(documents.findValuesAsText("documentId")).doesNotContain("");
  }

  private static void isWhole(JsonNode quote) {
    assertThat(quote.path("fact").asText()).contains("/fact/");
    assertThat(quote.path("document").asText()).contains("/document/");
    assertThat(quote.path("end").asInt()).isGreaterThan(quote.path("start").asInt());
  }

  @Test
  void signsOfTheQueryLanguageAreLetters() throws Exception {
    for (String typed : new String[] {"*", "\"", "(", "a AND", "name:x", "রাশিয়া)", "?", "~"}) {
      assertThat(served.get("search?q=" + encoded(typed)).statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "q=", "q=x&limit=0", "q=x&limit=many", "q=x&kind=none"})
  void whatIsNoSearchIsRefused(String parameters) throws Exception {
    assertThat(served.get("search?" + parameters).statusCode()).isEqualTo(400);
  }

  @Test
  void queriesMaySearchToo() throws Exception {
    String query =
        "PREFIX text: <http://jena.apache.org/text#> PREFIX dip: <https://w3id.org/kutniti/ontology#>"
            + " SELECT DISTINCT ?document { ?evidence text:query (dip:quote 'রাশিয়া') ."
            + " ?evidence <http://www.w3.org/ns/prov#wasDerivedFrom> ?document }";

    assertThat(json(served.ask(query)).path("results").path("bindings")).isNotEmpty();
  }

  private static JsonNode search(String parameters) throws Exception {
    return json(served.get("search?" + parameters)).path("results");
  }
}
