package org.kutniti.commands;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.dump.Dump;
import org.kutniti.dump.Format;
import org.kutniti.dump.Profile;
import org.kutniti.fact.Digest;
import org.kutniti.ontology.Ontology;
import org.kutniti.wikidata.Compared;
import org.kutniti.wikidata.Comparer;
import org.kutniti.wikidata.ComparisonGraph;
import org.kutniti.wikidata.ComparisonPage;
import org.kutniti.wikidata.ComparisonTable;
import org.kutniti.wikidata.Verdict;
import org.kutniti.wikidata.Wikidata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
    name = "compare",
    description = {
      "Compares the store with what Wikidata says: each fact is confirmed, missing there, or in"
          + " conflict with it.",
      "The answer is a table; --html and --turtle write it as a page and as triples, --keep puts the"
          + " triples into the store."
    },
    footer = {
      "",
      "Examples:",
      "  kutniti compare --wikidata latest-all.json.gz --html report.html",
      "  kutniti compare --wikidata relations.ttl --keep"
    })
final class CompareCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;
  @Mixin private DataOption data;

  @Option(
      names = "--wikidata",
      required = true,
      paramLabel = "FILE",
      description =
          "Wikidata's dump in JSON or RDF, or a CONSTRUCT query's answer from it; .gz and .bz2 are"
              + " unpacked.")
  private Path file;

  @Option(names = "--html", paramLabel = "FILE", description = "Write a page for people, too.")
  private Path page;

  @Option(names = "--turtle", paramLabel = "FILE", description = "Write triples in Turtle, too.")
  private Path turtle;

  @Option(names = "--keep", description = "Put the triples into a graph of the store, too.")
  private boolean keep;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Ontology ontology = data.own().ontology();
    try (IndexedStore opened = IndexedStore.open(store.existingFolder(), data.own());
        Wikidata wikidata = Wikidata.read(file, ontology)) {
      Compared compared = new Comparer(ontology, wikidata).compare(opened.store());
      console.answer(ComparisonTable.tsv(compared).toList());
      write(opened, ontology, compared);
      tell(wikidata, compared);
      return ExitCode.OK;
    }
  }

  private void write(IndexedStore opened, Ontology ontology, Compared compared) {
    if (page != null) {
      String html = new ComparisonPage(compared, ontology.relations()).html();
      OutputFile.write(page, out -> print(html, out));
    }
    ComparisonGraph graph = new ComparisonGraph(opened.iris());
    if (turtle != null) {
      DatasetGraph quads = DatasetGraphFactory.create();
      graph.quads(compared).forEach(quads::add);
      Dump dump = new Dump(Format.TURTLE, Profile.FULL, ontology.prefixes());
      OutputFile.write(turtle, out -> dump.write(quads, out));
    }
    if (keep) {
      keep(opened, graph, compared);
    }
  }

  private static void print(String text, OutputStream out) {
    PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
    stream.print(text);
    stream.flush();
  }

  private static void keep(IndexedStore opened, ComparisonGraph graph, Compared compared) {
    List<Quad> quads = graph.quads(compared);
    String fingerprint = Digest.of(quads.stream().map(Quad::toString).toList());
    opened.prepare();
    opened.store().write(batch -> batch.replace(graph.name(), fingerprint, quads));
    opened.settle();
  }

  private void tell(Wikidata wikidata, Compared compared) {
    console.note(
        "%,d confirmed, %,d missing, %,d conflicting; %,d triples of Wikidata's"
            .formatted(
                compared.count(Verdict.CONFIRMED),
                compared.count(Verdict.MISSING),
                compared.count(Verdict.CONFLICTING),
                wikidata.triples()));
    for (Map.Entry<String, Long> left : compared.left().entrySet()) {
      console.note("not compared: %,d %s".formatted(left.getValue(), left.getKey()));
    }
  }
}
