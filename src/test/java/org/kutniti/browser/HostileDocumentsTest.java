package org.kutniti.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.Main;
import org.kutniti.commands.Console;

/**
 * Documents that hold scripts wherever they can hold anything: every page shows them as text, even
 * where the policy that forbids foreign scripts is not obeyed.
 */
@Look
class HostileDocumentsTest {
  private static final String SCRIPT = "\"><script>window.pwned = 1</script>";
  private static final String IMAGE = "'><img src=x onerror=\"window.pwned = 2\">";
  private static final String BASE = "https://w3id.org/kutniti/";

  /** What there are data of alone. */
  private static final Set<String> NO_PAGES = Set.of(".well-known");

  private static final JsonMapper JSON = new JsonMapper();

  private static final String TEXT =
      """
      On 12 March 1972 India recognised Bangladesh %1$s.
      %2$s On 1 June 1990 Zedland recognised Peru %2$s.
      On 3 May 1999 President Anna Berg of Norway met President John Mwangi of Kenya %1$s.
      On 4 May 2001 Norway and Kenya signed the Trade Cooperation Agreement %2$s.
      Peru opened an embassy %1$s in Laos in 1980.
      Zedland and Kenya established diplomatic relations on 15 February 1956.
      Zedland and Laos established diplomatic relations on 16 February 1957.
      </textarea></title>{{constructor.constructor('window.pwned = 3')()}}
      """
          .formatted(SCRIPT, IMAGE);

  /** A state with a label that is a script. */
  private static final String STATE =
      "id\ttype\tlabel.en\tnames.en\nQ999999999\tState\tZedland "
          + SCRIPT
          + "\u202E\u001B[31m' . <x> \"\"\"\tZedland\n";

  /** What Wikidata says of it, in a statement whose id is a script. */
  private static final String WIKIDATA =
      """
      [
      {"type":"item","id":"Q999999999","claims":{"P530":[{"mainsnak":{"snaktype":"value",\
      "property":"P530","datavalue":{"type":"wikibase-entityid","value":{"id":"Q114"}}},\
      "rank":"normal","id":"Q1$%1$s","qualifiers":{"P580":[{"snaktype":"value","property":"P580",\
      "datavalue":{"type":"time","value":{"time":"+1990-01-01T00:00:00Z","precision":11}}}]}}]}}
      ]
      """
          .formatted(SCRIPT.replace("\"", "\\\""));

  @TempDir Path folder;

  private static List<Map<String, String>> documents() {
    List<Map<String, String>> documents = new ArrayList<>();
    for (String url :
        List.of("javascript:window.pwned=4", "http://example.org/" + SCRIPT, "data:text/html,x")) {
      Map<String, String> one = new LinkedHashMap<>();
      one.put("id", SCRIPT + IMAGE + documents.size() + "\t\n</script>\u202E } . <x> ..");
      one.put("title", "</title>" + SCRIPT + IMAGE);
      one.put("text", TEXT + documents.size());
      one.put("url", url);
      one.put("published", documents.isEmpty() ? "2003-06-01" : SCRIPT + IMAGE);
      one.put("language", "en");
      documents.add(one);
    }
    return documents;
  }

  private Path data() throws IOException {
    Path entities = Files.createDirectories(folder.resolve("data").resolve("entities"));
    Files.writeString(entities.resolve("own.tsv"), STATE);
    return entities.getParent();
  }

  private Path written() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Map<String, String> document : documents()) {
      lines.add(JSON.writeValueAsString(document));
    }
    return Files.write(folder.resolve("hostile.jsonl"), lines);
  }

  /** Reports for people, as files, and what they rest on, kept in the store. */
  private List<Path> reports() throws IOException {
    Path dump = Files.writeString(folder.resolve("dump.json"), WIKIDATA);
    Path compared = folder.resolve("compared.html");
    Path release = folder.resolve("release");
    String data = data().toString();
    kutniti("build", "--data", data, written().toString());
    kutniti(
        "compare",
        "--data",
        data,
        "--wikidata",
        dump.toString(),
        "--html",
        compared.toString(),
        "--keep");
    kutniti("release", "--data", data, "--no-gold", "--packing", "none", release.toString());
    assertThat(Files.readString(compared)).contains("Q1-&quot;&gt;&lt;script&gt;");
    return List.of(compared, release.resolve("index.html"));
  }

  private void kutniti(String... words) {
    PrintStream unheard = new PrintStream(OutputStream.nullOutputStream());
    Console console = new Console(InputStream.nullInputStream(), unheard, System.err, false);
    String[] all =
        Stream.concat(
                Stream.of(words),
                Stream.of("--quiet", "--store", folder.resolve("store").toString()))
            .toArray(String[]::new);
    assertThat(Main.run(console, all)).as(words[0]).isZero();
  }

  @Test
  void nothingInThemRunsOnAnyPage(Visitor usual) throws Exception {
    Browser browser = usual.page().context().browser();
    Browser.NewContextOptions unprotected =
        new Browser.NewContextOptions().setBypassCSP(true).setLocale("en-GB");
    List<Path> reports = reports();
    try (Served served =
            Served.start(folder.resolve("store"), written(), "--data", data().toString());
        Visitor visitor = new Visitor(browser, served.url(), unprotected)) {
      Map<String, String> kinds = pages(served.url());
      assertThat(kinds.keySet())
          .contains(
              "agreement", "comparison", "document", "evidence", "fact", "id", "link", "story");
      reports.forEach(report -> isHarmless(visitor, report));
      Stream.concat(kinds.values().stream(), everyKind())
          .forEach(path -> isHarmless(visitor, path));
      search(visitor);
      extract(visitor);
      run(visitor);
    }
  }

  /** A page of each kind of what the documents tell of, by the kind. */
  private static Map<String, String> pages(URI home) throws Exception {
    String query =
        "SELECT DISTINCT ?s { ?s a ?t FILTER(STRSTARTS(STR(?s), '%s')) } ORDER BY ?s"
            .formatted(BASE);
    HttpRequest request =
        HttpRequest.newBuilder(home.resolve("/sparql?query=" + encoded(query))).build();
    String answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    Map<String, String> pages = new TreeMap<>();
    for (JsonNode row : JSON.readTree(answer).at("/results/bindings")) {
      String path = row.at("/s/value").asText().substring(BASE.length());
      if (path.contains("/") && !NO_PAGES.contains(path.substring(0, path.indexOf('/')))) {
        pages.putIfAbsent(path.substring(0, path.indexOf('/')), "/" + path);
      }
    }
    return pages;
  }

  private static Stream<String> everyKind() {
    String hostile = encoded(SCRIPT + IMAGE);
    return Stream.of(
        "/",
        "/entity/Q668",
        "/entity/Q999999999",
        "/graph?of=http://www.wikidata.org/entity/Q999999999",
        "/pair?a=http://www.wikidata.org/entity/Q999999999&b=http://www.wikidata.org/entity/Q419",
        "/pair?a=http://www.wikidata.org/entity/Q20&b=http://www.wikidata.org/entity/Q114",
        "/pair?a=" + hostile + "&b=" + hostile,
        "/map",
        "/graph?of=http://www.wikidata.org/entity/Q20",
        "/graph?of=" + hostile,
        "/about",
        "/ontology",
        "/try");
  }

  private static void isHarmless(Visitor visitor, String path) {
    visitor.open(path);
    isHarmless(visitor.page(), path);
    assertThat(visitor.complaints()).as(path).isEmpty();
  }

  private static void isHarmless(Visitor visitor, Path report) {
    visitor.page().navigate(report.toUri().toString());
    assertThat(visitor.page().locator("h1").count()).as("%s", report).isPositive();
    assertThat(visitor.page().locator("body script, body img").count()).isZero();
    isHarmless(visitor.page(), report.toString());
    assertThat(visitor.complaints()).as("%s", report).isEmpty();
  }

  private static void isHarmless(Page page, String what) {
    page.waitForFunction("() => document.readyState === 'complete'");
    assertThat(page.evaluate("() => window.pwned")).as(what).isNull();
    assertThat(page.locator("img[src=x], main script, header script").count()).as(what).isZero();
    assertThat(page.locator("a[href^='javascript:'], a[href^='data:']").count()).as(what).isZero();
  }

  private static void search(Visitor visitor) {
    Page page = visitor.open("/");
    page.locator("input[type=search]").first().fill("Zedland");
    page.waitForSelector("[role=option]");
    isHarmless(page, "search");
    page.locator("input[type=search]").first().fill(SCRIPT + IMAGE);
    isHarmless(page, "search for a script");
  }

  private static void extract(Visitor visitor) {
    Page page = visitor.open("/try");
    page.locator("#text").fill(documents().get(0).get("text"));
    page.locator("#extract").click();
    page.waitForSelector("#found .card");
    assertThat(page.locator("#found .text").textContent()).contains(SCRIPT, IMAGE);
    isHarmless(page, "extract");
  }

  private static void run(Visitor visitor) {
    String all =
        Stream.of("?s ?p ?o FILTER(CONTAINS(STR(?o), 'pwned'))")
            .map(pattern -> "SELECT * { " + pattern + " }")
            .collect(Collectors.joining());
    Page page = visitor.open("/query#query=" + encoded(all));
    page.waitForSelector("td");
    isHarmless(page, "results");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
