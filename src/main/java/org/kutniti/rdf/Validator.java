package org.kutniti.rdf;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;

/** Checks that a graph looks as the shapes say (SHACL). */
public final class Validator {
  private static final String SHAPES = "/ontology/shapes.ttl";

  private final Shapes shapes;

  private Validator(Shapes shapes) {
    this.shapes = shapes;
  }

  /** A validator for the shapes that come with the program. */
  public static Validator builtIn() {
    InputStream in = Validator.class.getResourceAsStream(SHAPES);
    return new Validator(
        Shapes.parse(
            RDFParser.source(Objects.requireNonNull(in, SHAPES)).lang(Lang.TURTLE).toGraph()));
  }

  /**
   * Checks the union of all graphs; the ontology must be among them. Needs a transaction where the
   * quads do.
   *
   * @return what is wrong, in a stable order; empty when all is well
   */
  public List<Violation> validate(DatasetGraph quads) {
    Graph union = GraphView.createUnionGraph(quads);
    return ShaclValidator.get().validate(shapes, union).getEntries().stream()
        .map(Validator::violation)
        .sorted(Comparator.comparing(Violation::toString))
        .toList();
  }

  private static Violation violation(ReportEntry entry) {
    return new Violation(
        NodeFmtLib.strNT(entry.focusNode()),
        entry.resultPath() == null ? "" : entry.resultPath().toString(),
        entry.value() == null ? "" : NodeFmtLib.strNT(entry.value()),
        entry.message());
  }
}
