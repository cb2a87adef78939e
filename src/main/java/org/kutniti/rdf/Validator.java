package org.kutniti.rdf;

import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.path.PathWriter;
import org.apache.jena.sparql.util.FmtUtils;

/** Checks that a graph looks as the shapes say (SHACL). */
public final class Validator {
  private static final String SHAPES = "/ontology/shapes.ttl";

  /** What the library tells of a constraint before it tells what is wrong. */
  private static final Pattern CONSTRAINT = Pattern.compile("^\\w+\\[[^]]*]\\s*:\\s*");

  private static final Pattern IRI = Pattern.compile("<([^<>\\s]+)>");

  private final Shapes shapes;
  private final PrefixMapping prefixes;

  private Validator(Shapes shapes, PrefixMapping prefixes) {
    this.shapes = shapes;
    this.prefixes = prefixes;
  }

  /** A validator for the shapes that come with the program. */
  public static Validator builtIn() {
    return naming(Map.of());
  }

  /**
   * The same, with short names in what it tells.
   *
   * @param prefixes with their namespaces
   */
  public static Validator naming(Map<String, String> prefixes) {
    InputStream in = Validator.class.getResourceAsStream(SHAPES);
    Shapes shapes =
        Shapes.parse(
            RDFParser.source(Objects.requireNonNull(in, SHAPES)).lang(Lang.TURTLE).toGraph());
    return new Validator(shapes, PrefixMapping.Factory.create().setNsPrefixes(prefixes));
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
        .map(this::violation)
        .distinct()
        .sorted(Comparator.comparing(Violation::toString))
        .toList();
  }

  private Violation violation(ReportEntry entry) {
    return new Violation(
        named(entry.focusNode()),
        entry.resultPath() == null
            ? ""
            : PathWriter.asString(entry.resultPath(), new Prologue(prefixes)),
        entry.value() == null ? "" : named(entry.value()),
        inShort(entry.message()));
  }

  private String inShort(String message) {
    return IRI.matcher(CONSTRAINT.matcher(message).replaceFirst(""))
        .replaceAll(iri -> Matcher.quoteReplacement(named(NodeFactory.createURI(iri.group(1)))));
  }

  private String named(Node node) {
    return FmtUtils.stringForNode(node, prefixes);
  }
}
