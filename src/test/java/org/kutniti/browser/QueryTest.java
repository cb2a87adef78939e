package org.kutniti.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Look
class QueryTest {
  private static final String EDITOR = ".cm-content";
  private static final String OFFERS = ".cm-tooltip-autocomplete li";

  private static String link(String query, String view) {
    return "/query#query="
        + URLEncoder.encode(query, StandardCharsets.UTF_8).replace("+", "%20")
        + "&view="
        + view;
  }

  private static void write(Page page, String text) {
    page.locator(EDITOR).click();
    page.keyboard().press("Control+a");
    page.keyboard().press("Delete");
    page.keyboard().type(text);
  }

  @Test
  void aSavedQueryIsRunSeenInEveryFittingWayAndDownloaded(Visitor visitor) throws IOException {
    Page page = visitor.open("/query");
    page.getByText("Everything between two states").click();
    assertThat(page.locator("#view table")).isVisible();
    for (String view : new String[] {"map", "timeline", "graph"}) {
      page.locator("[data-view=" + view + "]").click();
      assertThat(page.locator("#view svg")).isVisible();
      Assertions.assertThat(page.url()).endsWith("view=" + view);
    }
    Download csv = page.waitForDownload(() -> page.locator("#download").selectOption("CSV"));
    Assertions.assertThat(csv.suggestedFilename()).isEqualTo("kutniti.csv");
    Assertions.assertThat(Files.readString(csv.path())).startsWith("relation,subject,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CSV", "TSV", "JSON", "XML"})
  void aTableCanBeHadInEveryFormat(String format, Visitor visitor) {
    Page page = visitor.open(link("SELECT * { ?s ?p ?o } LIMIT 2", "table"));
    assertThat(page.locator("#view table")).isVisible();
    Download file = page.waitForDownload(() -> page.locator("#download").selectOption(format));
    Assertions.assertThat(file.path()).isNotEmptyFile();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Turtle", "N-Triples", "TriG", "N-Quads", "RDF/XML", "JSON-LD"})
  void aGraphCanBeHadInEveryFormat(String format, Visitor visitor) {
    Page page = visitor.open(link("DESCRIBE <http://www.wikidata.org/entity/Q846>", "table"));
    assertThat(page.locator("#view table")).isVisible();
    Download file = page.waitForDownload(() -> page.locator("#download").selectOption(format));
    Assertions.assertThat(file.path()).isNotEmptyFile();
  }

  @ParameterizedTest
  @CsvSource({
    "বাংলাদেশ, wd:Q902, বাংলাদেশ",
    "Banglad, wd:Q902, Bangladesh",
    "wd:রাশি, wd:Q159, Russia",
    "embassy, dip:hasEmbassyIn, has an embassy in",
    "দূতাবাস, dip:hasEmbassyIn, has an embassy in",
    "dip:FormerS, dip:FormerState, former state",
    "pro, prov:, http://www.w3.org/ns/prov#",
  })
  void namesAndWordsAreCompleted(String typed, String offered, String said, Visitor visitor) {
    Page page = visitor.open("/query");
    write(page, "SELECT * { ?s ?p " + typed);
    assertThat(page.locator(OFFERS).first()).containsText(offered);
    assertThat(page.locator(OFFERS).first()).containsText(said);
  }

  @Test
  void whatIsCompletedBringsItsPrefix(Visitor visitor) {
    Page page = visitor.open("/query");
    write(page, "SELECT * { ?s ?p Banglad");
    page.locator(OFFERS).first().click();
    assertThat(page.locator(EDITOR)).containsText("PREFIX wd: <http://www.wikidata.org/entity/>");
    assertThat(page.locator(EDITOR)).containsText("?s ?p wd:Q902");
  }

  @Test
  void anErrorIsShownAtItsPlace(Visitor visitor) {
    Page page = visitor.open("/query");
    write(page, "SELECT * { ?s ?p banana ?x ");
    page.locator("#run").click();
    assertThat(page.locator(".cm-lintRange-error")).hasText("banana");
    assertThat(page.locator(".note.wrong")).containsText("Line 1");
    assertThat(page.locator(".note.wrong pre")).not().containsText("column");
    visitor.complaints();
  }

  @Test
  void rdf12IsAccepted(Visitor visitor) {
    String query =
        "PREFIX dip: <https://w3id.org/kutniti/ontology#> SELECT ?a ?b ?f"
            + " { ?a dip:hasEmbassyIn ?b ~ ?f {| dip:status dip:asserted |} }";
    Page page = visitor.open(link(query, "graph"));
    assertThat(page.locator("#view .node").first()).isVisible();
    page.locator("[data-view=table]").click();
    assertThat(page.locator("#view tbody tr")).hasCount(10);
  }

  @Test
  void nothingFoundSaysWhatToDo(Visitor visitor) {
    Page page = visitor.open(link("SELECT * { <urn:a> ?p ?o }", "table"));
    assertThat(page.locator(".results .note")).containsText("Take a condition away");
  }

  @Test
  @Look(language = "bn-BD")
  void savedQueriesHaveTheirTitlesInBengali(Visitor visitor) {
    Page page = visitor.open("/query");
    page.getByText("দুই রাষ্ট্রের মধ্যে সবকিছু").click();
    assertThat(page.locator("#view table")).isVisible();
    assertThat(page.locator("#view td").getByText("কাতার").first()).isVisible();
  }
}
