package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.commands.Cli.Outcome;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;

class EntitiesUpdateTest {
  private static final String TOWN = "Q990000001";

  @TempDir Path folder;

  private static String town(String id, String english, String extra) {
    return """
        {"type":"item","id":"%s","labels":{"en":{"language":"en","value":"%s"},"bn":{"language":"bn",\
        "value":"ঝিলমিলপুর"},"fr":{"language":"fr","value":"Jhilmil"}},"aliases":{"en":[{"language":"en",\
        "value":"Jhilmil Town"},{"language":"en","value":"Dhaka"}]},"claims":{"P31":[%s],"P17":[%s,%s],\
        "P625":[{"rank":"normal","mainsnak":{"datavalue":{"value":{"latitude":23.5,"longitude":90.25}}}}]%s}}"""
        .formatted(
            id,
            english,
            statement("normal", "Q515", ""),
            statement("normal", "Q843", ",\"qualifiers\":{\"P582\":[]}"),
            statement("preferred", "Q902", ""),
            extra);
  }

  private static String statement(String rank, String id, String more) {
    return "{\"rank\":\"%s\",\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"%s\"}}}%s}"
        .formatted(rank, id, more);
  }

  private Outcome update(Path from, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "entities",
                "update",
                "--data",
                folder.resolve("mine").toString(),
                "--from",
                from.toString()));
    words.addAll(List.of(more));
    return Cli.run(words.toArray(String[]::new));
  }

  private Path written(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file);
        OutputStream packed =
            name.endsWith(".gz")
                ? new GZIPOutputStream(out)
                : name.endsWith(".bz2") ? new BZip2CompressorOutputStream(out) : out) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private Entity entity(String id) {
    return EntityCatalog.read(List.of(folder.resolve("mine/entities"))).byId(id).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"dump.json", "dump.json.gz", "dump.json.bz2"})
  void aTownOfADumpIsAddedAndRead(String name) throws IOException {
    Path dump = written(name, "[\n" + town(TOWN, "Jhilmilpur", "") + ",\n]\n");

    Outcome outcome = update(dump, "--add", "City");

    assertThat(outcome.err())
        .isEqualToIgnoringNewLines(
            "1 added, 0 changed, 0 unchanged, 0 skipped (0 of other types, 0 whose name is another's,"
                + " 0 in your own files), 0 bad");
    Entity town = entity(TOWN);
    assertThat(town.type()).isEqualTo("City");
    assertThat(town.state()).contains("Q902");
    assertThat(town.place().orElseThrow().latitude()).isEqualTo(23.5);
    assertThat(town.in("en").others()).containsExactly("Jhilmil Town");
    assertThat(town.in("bn").label()).isEqualTo("ঝিলমিলপুর");
    assertThat(town.names()).doesNotContainKey("fr");
  }

  @Test
  void whatIsNewIsReadInTexts() throws IOException {
    update(written("dump.json", town(TOWN, "Jhilmilpur", "")), "--add", "City");
    Path text = written("a.txt", "২০২০ সালে জাপান বাংলাদেশের ঝিলমিলপুরে দূতাবাস খোলে।\n");

    String facts =
        Cli.run("facts", "--data", folder.resolve("mine").toString(), text.toString()).out();
    assertThat(facts).contains("hasEmbassyIn").contains(TOWN);
  }

  @Test
  void theSameAgainChangesNothing() throws IOException {
    Path dump = written("dump.json", town(TOWN, "Jhilmilpur", ""));
    update(dump, "--add", "City");
    Path file = folder.resolve("mine/entities/wikidata.tsv");
    String first = Files.readString(file);

    assertThat(update(dump, "--add", "City").err()).startsWith("0 added, 0 changed, 1 unchanged");
    assertThat(file).hasContent(first);

    Path more = written("more.json", town("Q990000002", "Bakulpur", "").replace("ঝিলমিল", "বকুল"));
    assertThat(update(more, "--add", "City").err()).startsWith("1 added");
    assertThat(Files.readString(file)).startsWith(first.lines().findFirst().orElseThrow());
    assertThat(entity(TOWN)).isNotNull();
  }

  @Test
  void nobodyIsAddedUnaskedNorUnderANameThatAnotherBears() throws IOException {
    Path dump = written("dump.json", town(TOWN, "Jhilmilpur", ""));
    Path paris = written("paris.json", town(TOWN, "Paris", ""));

    assertThat(update(dump).err()).contains("1 skipped (1 of other types");
    assertThat(update(dump, "--add", "Person").err()).contains("(1 of other types");
    assertThat(update(paris, "--add", "City").err()).contains("1 whose name is another's");
    assertThat(folder.resolve("mine/entities/wikidata.tsv")).doesNotExist();
    assertThat(update(dump, "--add", "Planet").err()).contains("--add Planet: expected some of");
  }

  @Test
  void triplesTellTheSame() throws IOException {
    String item = "<http://www.wikidata.org/entity/Q902> ";
    Path dump =
        written(
            "truthy.nt.gz",
            item
                + "<http://www.w3.org/2004/02/skos/core#altLabel> \"Jhilmil Desh\"@en .\n"
                + item
                + "<http://schema.org/description> \"not read\"@en .\n"
                + item
                + "<http://www.w3.org/2004/02/skos/core#altLabel> \"broken .\n"
                + "nonsense\n"
                + item
                + "<http://www.wikidata.org/prop/direct/P36> <http://www.wikidata.org/entity/Q649> .\n");
    String capital = EntityCatalog.builtIn().byId("Q902").orElseThrow().capital().orElseThrow();

    Outcome outcome = update(dump);

    assertThat(outcome.err()).contains("truthy.nt.gz:3: broken triple").contains("gz:4: no triple");
    assertThat(outcome.err()).contains("0 added, 1 changed").contains("2 bad");
    assertThat(entity("Q902").in("en").others()).contains("Jhilmil Desh");
    assertThat(entity("Q902").in("bn"))
        .isEqualTo(EntityCatalog.builtIn().byId("Q902").orElseThrow().in("bn"));
    assertThat(entity("Q902").capital()).contains(capital);

    update(dump, "--replace");
    assertThat(entity("Q902").capital()).contains("Q649");
  }

  @Test
  void ofWhatIsOfNoUseNothingIsTakenApart() throws IOException {
    String unknown = "<http://www.wikidata.org/entity/" + TOWN + "> ";
    Path triples =
        written(
            "truthy.nt",
            unknown
                + "<http://www.w3.org/2000/01/rdf-schema#label> \"broken .\n"
                + "<http://www.wikidata.org/entity/Q902> <http://www.w3.org/2000/01/rdf-schema#label> \"x\"@fr .\n");
    Path dump = written("dump.json", "{\"type\":\"item\",\"id\":\"" + TOWN + "\",broken\n");

    assertThat(update(triples).err()).contains("1 unchanged, 1 skipped").contains("0 bad");
    assertThat(update(dump).err()).contains("1 skipped").contains("0 bad");
    assertThat(update(dump, "--add", "City").err()).contains("1 bad");
  }

  @Test
  void resultsOfAQueryTellTheSame() throws IOException {
    String row =
        """
        {"item":{"type":"uri","value":"http://www.wikidata.org/entity/%s"},
         "itemLabel":{"type":"literal","xml:lang":"en","value":"Jhilmilpur"},
         "P31":{"type":"uri","value":"http://www.wikidata.org/entity/Q515"},
         "P17":{"type":"uri","value":"http://www.wikidata.org/entity/Q902"},
         "P625":{"type":"literal","value":"Point(90.25 23.5)"}}"""
            .formatted(TOWN);
    String bad = "{\"item\":{\"type\":\"literal\",\"value\":\"x\"}}";
    Path result =
        written(
            "towns.json",
            "{\"head\":{\"vars\":[\"item\"]},\"results\":{\"bindings\":["
                + row
                + ","
                + bad
                + ","
                + row
                + "]}}");

    Outcome outcome = update(result, "--add", "City");

    assertThat(outcome.err()).contains("row 2: no item").contains("1 added").contains("1 bad");
    assertThat(entity(TOWN).place().orElseThrow().longitude()).isEqualTo(90.25);
    assertThat(entity(TOWN).state()).contains("Q902");
  }

  @Test
  void brokenLinesAreToldOfAndLeftOut() throws IOException {
    String broken =
        IntStream.range(0, 30).mapToObj(i -> "{\"id\": broken},").collect(Collectors.joining("\n"));
    Path dump = written("dump.json", "[\n" + broken + "\n" + town(TOWN, "Jhilmilpur", "") + "\n]");

    Outcome outcome = update(dump, "--add", "City");

    assertThat(outcome.err())
        .contains("dump.json:2: broken JSON")
        .contains("1 added")
        .contains("30 bad");
    assertThat(outcome.err().lines()).hasSize(21);
  }

  @Test
  void rowsOfOnesOwnStayAsTheyAre() throws IOException {
    Path own = Files.createDirectories(folder.resolve("mine/entities")).resolve("mine.tsv");
    Files.writeString(own, "id\ttype\tlabel.en\n" + TOWN + "\tCity\tMy Town\n");

    assertThat(update(written("dump.json", town(TOWN, "Jhilmilpur", "")), "--add", "City").err())
        .contains("1 in your own files");
    assertThat(entity(TOWN).in("en").label()).isEqualTo("My Town");
  }

  @ParameterizedTest
  @ValueSource(strings = {"empty.json", "table.csv", "broken.gz"})
  void whatIsNoDumpIsRefused(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), name.equals("table.csv") ? "a,b\n" : "");

    Outcome outcome = update(file);

    assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
    assertThat(outcome.err()).contains(name + ": ").hasLineCount(1);
  }
}
