package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.commands.Cli.Outcome;

/** One report in twenty papers is one fact with twenty evidences, and one source of it. */
class StoriesTest {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String REPORT =
      "জাপান ১৯৯৪ সালে নেপালের রাজধানী কাঠমান্ডুতে দূতাবাস খোলে। "
          + "অনুষ্ঠানে দুই দেশের কর্মকর্তারা উপস্থিত ছিলেন এবং অতিথিদের স্বাগত জানান। "
          + "ভবনটি শহরের উত্তর দিকে একটি শান্ত সড়কের পাশে বলে জানা গেছে। "
          + "কাজ শুরু হতে আরও কয়েক সপ্তাহ লাগবে বলে সংশ্লিষ্ট সূত্র জানিয়েছে।";

  @TempDir Path folder;

  @Test
  void twentyPapersAreTwentyDocumentsAndOneSource() throws IOException {
    List<String> records = papers();
    records.add(record("own", "বহু বছর পরে জানা গেল। জাপান ১৯৯৪ সালে নেপালে দূতাবাস খোলে।"));
    Path corpus = Files.write(folder.resolve("papers.jsonl"), records);

    assertThat(build("one", corpus).code()).isEqualTo(ExitCode.OK);

    List<String> row = embassy("one");
    assertThat(row.subList(row.size() - 2, row.size())).containsExactly("21", "2");
    assertThat(query("one", "SELECT (COUNT(?e) AS ?n) { <" + row.get(0) + "> dip:evidence ?e }"))
        .containsExactly("21");
    assertThat(query("one", "SELECT (COUNT(DISTINCT ?f) AS ?n) { ?f a dip:Fact }"))
        .containsExactly("1");
    assertThat(Cli.run("validate", "--store", store("one")).code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void theOrderAndTheWayThereMakeNoDifference() throws IOException {
    List<String> records = papers();
    Path all = Files.write(folder.resolve("all.jsonl"), records);
    build("one", all);
    Path some = Files.write(folder.resolve("some.jsonl"), records.subList(3, 9));
    build("two", some);
    assertThat(stories("two")).containsExactly("6");
    Collections.shuffle(records, new Random(3));
    Path shuffled = Files.write(folder.resolve("shuffled.jsonl"), records);
    build("two", shuffled, "--threads", "3");

    assertThat(stories("two")).containsExactly("20");
    assertThat(export("two")).isEqualTo(export("one"));
  }

  @Test
  void aStoryEndsWhenAllButOneOfItsDocumentsAreGone() throws IOException {
    Path all = Files.write(folder.resolve("all.jsonl"), papers());
    build("one", all);
    Path single = Files.write(folder.resolve("single.jsonl"), papers().subList(0, 1));

    build("one", single, "--prune");
    build("two", single);

    assertThat(stories("one")).isEmpty();
    assertThat(export("one")).isEqualTo(export("two"));
  }

  private static List<String> papers() throws IOException {
    List<String> records = new ArrayList<>();
    for (int paper = 10; paper < 30; paper++) {
      records.add(
          record(
              "paper" + paper,
              "পত্রিকা %d প্রতিবেদক\n%s\nসম্পাদনা %d".formatted(paper, REPORT, paper)));
    }
    return records;
  }

  private static String record(String id, String text) throws IOException {
    return JSON.writeValueAsString(Map.of("id", id, "text", text));
  }

  private Outcome build(String name, Path corpus, String... options) {
    List<String> words = new ArrayList<>(List.of("build", "--store", store(name), corpus + ""));
    words.addAll(List.of(options));
    return Cli.run(words.toArray(String[]::new));
  }

  private List<String> embassy(String name) {
    Outcome outcome =
        Cli.run("query", "--store", store(name), "--format", "tsv", "independent-sources");
    return List.of(outcome.lines().get(1).replaceAll("[<>\"]", "").split("\t"));
  }

  private List<String> stories(String name) {
    return query(name, "SELECT (COUNT(?d) AS ?n) { ?d dip:story ?s } GROUP BY ?s");
  }

  private List<String> query(String name, String query) {
    String prefix = "PREFIX dip: <https://w3id.org/kutniti/ontology#> ";
    Outcome outcome =
        Cli.runWith(prefix + query, "query", "--store", store(name), "--format", "csv", "-");
    return outcome.lines().stream().skip(1).filter(line -> !line.isBlank()).toList();
  }

  private String export(String name) {
    return Cli.run("export", "--store", store(name), "--format", "nquads").out();
  }

  private String store(String name) {
    return folder.resolve(name).toString();
  }
}
