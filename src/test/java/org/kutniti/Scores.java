package org.kutniti;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kutniti.evaluate.Conventions;
import org.kutniti.evaluate.Evaluation;
import org.kutniti.evaluate.FactReader;
import org.kutniti.evaluate.FactRow;
import org.kutniti.evaluate.GoldReader;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.FactTable;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;

/** What was read, scored as {@code ./kutniti evaluate} does. */
final class Scores {
  private Scores() {}

  /** The score of what was read against the facts of a file. */
  static Evaluation of(Path gold, Stream<DocumentFacts> read) {
    Conventions conventions =
        new Conventions(relations(Relation::mutual), relations(Relation::joint));
    return Evaluation.of(GoldReader.read(gold), rows(read), conventions, BuiltIn.CATALOG);
  }

  private static List<FactRow> rows(Stream<DocumentFacts> read) {
    FactTable table = new FactTable(Iris.DEFAULT);
    Stream<String> lines = read.flatMap(table::tsv);
    return FactReader.parse(
        "read",
        Stream.concat(Stream.of(FactTable.header()), lines).collect(Collectors.joining("\n")));
  }

  private static Set<String> relations(Predicate<Relation> kind) {
    return Ontology.builtIn().relations().stream()
        .filter(kind)
        .map(Relation::name)
        .collect(Collectors.toSet());
  }
}
