package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.commands.Cli.Outcome;
import org.kutniti.reconcile.StandIn;

class LinkTest {
  private static final String MANET = "person/হুন_মানেট~Q424";

  @TempDir Path folder;
  private Path store;
  private Path text;

  @BeforeEach
  void build() throws IOException {
    store = folder.resolve("store");
    text = folder.resolve("visit.txt");
    Files.writeString(text, "কম্বোডিয়ার প্রধানমন্ত্রী হুন মানেট ২০২৩ সালে চীন সফর করেন।\n");
    again();
  }

  private void again(String... more) {
    List<String> words = new ArrayList<>(List.of(more));
    words.addAll(0, List.of("build", "--quiet", "--store", store.toString(), text.toString()));
    assertThat(Cli.run(words.toArray(String[]::new)).err()).isEmpty();
  }

  private Outcome link(String... more) {
    List<String> words = new ArrayList<>(List.of("link", "--store", store.toString()));
    words.addAll(List.of(more));
    return Cli.run(words.toArray(String[]::new));
  }

  private Path filled(String id) throws IOException {
    List<String> lines = link().lines();
    String row = lines.stream().filter(l -> l.contains(MANET)).findFirst().orElseThrow();
    return Files.write(
        folder.resolve("links.tsv"), List.of(lines.get(0), id + row.substring(row.indexOf('\t'))));
  }

  private String dump() {
    return Cli.run("export", "--format", "nquads", "--store", store.toString()).out();
  }

  @Test
  void namesAreListedWithCandidates() {
    List<String> lines = link().lines();

    assertThat(lines.get(0)).startsWith("id\tlocal\tdocument\ttype\tlanguage\tname\tfacts");
    assertThat(lines).hasSize(2);
    assertThat(lines.get(1))
        .startsWith("\t" + MANET + "\t\tPerson\tbn\tহুন মানেট\t1\t1\tQ13024351 ")
        .contains("হুন মানেট ২০২৩ সালে চীন সফর করেন");
  }

  @Test
  void aDecisionIsUsedByTheNextBuildAndOutlivesTheStore() throws IOException {
    assertThat(dump()).contains("/id/person/").doesNotContain("Q13024351");

    Outcome outcome = link("--apply", filled("Q13024351").toString());
    assertThat(outcome.err()).contains("1 decided, 0 withdrawn, 0 bad");
    again();
    String decided = dump();
    assertThat(decided).contains("<http://www.wikidata.org/entity/Q13024351>");
    assertThat(decided).doesNotContain("/id/person/");
    assertThat(link().lines()).hasSize(1);

    store = folder.resolve("other");
    Files.copy(folder.resolve("store.links.tsv"), folder.resolve("other.links.tsv"));
    again();
    assertThat(dump()).isEqualTo(decided);
  }

  @Test
  void oneWhomNoFileKnowsIsDescribedByTheDecision() throws IOException {
    link("--apply", filled("https://www.wikidata.org/wiki/Q999999999").toString());
    again();

    assertThat(dump())
        .contains(
            "<http://www.wikidata.org/entity/Q999999999> <http://www.w3.org/2000/01/rdf-schema#label> \"হুন মানেট\"@bn");
    assertThat(Cli.run("validate", "--store", store.toString()).code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void nobodyKnownIsNotListedAgainUntilItIsWithdrawn() throws IOException {
    Path table = filled("none");
    link("--apply", table.toString());
    assertThat(link().lines()).hasSize(1);
    assertThat(link("--all").lines()).hasSize(2);

    Files.writeString(table, Files.readString(table).replace("none\t", "-\t"));
    assertThat(link("--apply", table.toString()).err()).contains("0 decided, 1 withdrawn");
    assertThat(link().lines()).hasSize(2);
  }

  @Test
  void aDecisionMayHoldForOneDocumentAlone() throws IOException {
    Path table = filled("Q13024351");
    Files.writeString(table, Files.readString(table).replace(MANET + "\t", MANET + "\tvisit"));
    link("--apply", table.toString());
    Files.copy(text, folder.resolve("another.txt"));
    again(folder.resolve("another.txt").toString());

    assertThat(dump()).contains("/entity/Q13024351>").contains("/id/person/");
  }

  @Test
  void whatCannotBeIsToldOfAndLeftOut() throws IOException {
    for (String id : List.of("Q159", "Putin", "Q0", "x-nobody-has-this-id")) {
      Outcome outcome = link("--apply", filled(id).toString());

      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err()).contains("links.tsv:2: ").contains("expected");
      assertThat(folder.resolve("store.links.tsv")).doesNotExist();
    }
  }

  @Test
  void aSpreadsheetMayQuoteAndMark() throws IOException {
    Path table = filled("\" wd:Q13024351 \"");
    Files.writeString(table, "\uFEFF" + Files.readString(table).replace("\n", "\r\n"));

    assertThat(link("--apply", table.toString()).err()).contains("1 decided");
  }

  @Test
  void whoDoesTheSameOnTheSameDayMayBeJoined() throws IOException {
    Path bengali = folder.resolve("bengali.txt");
    Path english = folder.resolve("english.txt");
    Files.writeString(
        bengali, "কম্বোডিয়ার পররাষ্ট্রমন্ত্রী সোক দারা ১৪ সেপ্টেম্বর ২০২৩ সালে চীন সফর করেন।\n");
    Files.writeString(
        english, "Cambodian Foreign Minister Sok Dara visited China on 14 September 2023.\n");
    again(bengali.toString(), english.toString());
    List<String> lines = link().lines();
    List<String> both =
        lines.stream().filter(l -> l.matches(".*(সোক_দারা|Sok_Dara)~Q424.*")).toList();

    assertThat(both).hasSize(2);
    assertThat(row(both, "en"))
        .contains("person/সোক_দারা~Q424 সোক দারা (told of in the same fact)");
    assertThat(row(both, "bn"))
        .contains("person/Sok_Dara~Q424 Sok Dara (told of in the same fact)");

    join(lines.get(0), both, "x-sok-dara");
    again(bengali.toString(), english.toString());
    assertThat(dump())
        .contains("/id/x-sok-dara> <http://www.w3.org/2000/01/rdf-schema#label> \"Sok Dara\"@en")
        .contains("/id/x-sok-dara> <http://www.w3.org/2000/01/rdf-schema#label> \"সোক দারা\"@bn")
        .doesNotContain("Sok_Dara");

    List<String> one = link().lines().stream().filter(l -> l.contains("x-sok-dara")).toList();
    assertThat(one).hasSize(1);
    join(lines.get(0), one, "Q999999998");
    again(bengali.toString(), english.toString());
    assertThat(dump()).contains("/entity/Q999999998>").doesNotContain("x-sok-dara");
    assertThat(Cli.run("validate", "--store", store.toString()).code()).isEqualTo(ExitCode.OK);
  }

  private static String row(List<String> rows, String language) {
    return rows.stream().filter(r -> r.contains("\t" + language + "\t")).findFirst().orElseThrow();
  }

  private void join(String header, List<String> rows, String id) throws IOException {
    List<String> filled = new ArrayList<>(List.of(header));
    rows.forEach(row -> filled.add(id + row.substring(row.indexOf('\t'))));
    Path table = Files.write(folder.resolve("joined.tsv"), filled);
    assertThat(link("--apply", table.toString()).err())
        .contains(rows.size() + " decided, 0 withdrawn, 0 bad");
  }

  @Test
  void decisionsGoToTheUsersOwnFolder() throws IOException {
    Path data = Files.createDirectory(folder.resolve("data"));
    link("--apply", filled("Q13024351").toString(), "--data", data.toString());
    again("--data", data.toString());

    assertThat(data.resolve("links.tsv")).exists();
    assertThat(dump()).contains("/entity/Q13024351>");
    assertThat(Cli.run("facts", "--data", data.toString(), text.toString()).out())
        .contains("/entity/Q13024351");
  }

  @Test
  void numbersMustBeSome() {
    assertThat(link("--limit", "0").err()).contains("--limit 0: expected a number from 1 up");
    assertThat(link("--candidates", "-1").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aBrokenFileOfDecisionsIsNamedWithItsLine() throws IOException {
    Files.writeString(
        folder.resolve("store.links.tsv"), "id\tlocal\tdocument\ttype\tlanguage\tname\nQ1\n");

    Outcome outcome = Cli.run("build", "--store", store.toString(), text.toString());

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains("store.links.tsv:2: 1 cells, expected 6");
  }

  @Test
  void aServiceIsAskedOnlyWhenItIsSaidTo() throws Exception {
    String cache = folder.resolve("cache").toString();
    try (StandIn service = new StandIn("0.2")) {
      assertThat(link("--service", service.url()).out()).doesNotContain("Q4242");
      assertThat(service.requests()).isZero();
      assertThat(link("--online", "--service", service.url()).err()).contains("--contact");

      String url = service.url().replace("/bn/", "/{language}/");
      Outcome asked =
          link(
              "--online",
              "--service",
              url,
              "--contact",
              "me@example.org",
              "--cache",
              cache,
              "--pause",
              "0");
      assertThat(asked.lines().get(1))
          .contains("Q13024351 ")
          .contains("Q4242 হুন মানেট (stand-in) 88");
      assertThat(service.agents()).allSatisfy(a -> assertThat(a).contains("(me@example.org)"));
      assertThat(service.queries().get(0).path("type").asText()).isEqualTo("Q5");

      IntStream.range(0, 9).forEach(i -> service.refuse(404, ""));
      Outcome failed =
          link(
              "--online",
              "--fresh",
              "--service",
              url,
              "--contact",
              "me@example.org",
              "--cache",
              cache,
              "--pause",
              "0");
      assertThat(failed.code()).isEqualTo(ExitCode.USAGE);
      assertThat(failed.err()).contains("no answer: status 404");
      assertThat(failed.lines()).hasSize(2);
    }
  }
}
