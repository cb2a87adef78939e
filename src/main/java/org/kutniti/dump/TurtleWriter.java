package org.kutniti.dump;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Turtle and TriG of RDF 1.2, to be read and to be compared line by line: a property and a value a
 * line, each ended the same way, so that what is added or removed changes no other line. What
 * reifies a triple that holds stands at the triple as its annotation: <code>~ reifier {| … |}
 * </code>.
 */
final class TurtleWriter implements TripleWriter {
  private static final int STEP = 2;

  private final IndentedWriter out;
  private final Map<String, String> prefixes;
  private final NodeFormatter formatter;
  private Reification reification;
  private boolean named;

  TurtleWriter(OutputStream out, Map<String, String> prefixes) {
    this.out = new IndentedWriter(out);
    this.prefixes = new TreeMap<>(prefixes);
    PrefixMap map = PrefixMapFactory.create(prefixes);
    this.formatter = new NodeFormatterTTL(null, map);
  }

  @Override
  public void start() {
    prefixes.forEach(
        (prefix, namespace) -> out.print("PREFIX %s: <%s>\n".formatted(prefix, namespace)));
  }

  @Override
  public void open(Reification of, Node graph) {
    reification = of;
    named = graph.isConcrete();
    if (named) {
      blankLine();
      node(graph);
      line(" {");
      out.incIndent(STEP);
    }
  }

  @Override
  public void close() {
    if (named) {
      out.decIndent(STEP);
      line("}");
    }
  }

  @Override
  public void write(Node subject, List<Triple> triples) {
    if (reification.home(subject).isPresent()) {
      return;
    }
    blankLine();
    Optional<Triple> reified = reification.foremost(subject);
    reified.ifPresentOrElse(triple -> reifier(subject, triple), () -> node(subject));
    line("");
    out.incIndent(STEP);
    triples.stream()
        .filter(triple -> reified.isEmpty() || !reified.equals(reified(triple)))
        .forEach(this::value);
    out.decIndent(STEP);
    line(".");
  }

  private static Optional<Triple> reified(Triple triple) {
    Node object = triple.getObject();
    return triple.getPredicate().equals(Profile.REIFIES) && object.isTripleTerm()
        ? Optional.of(object.getTriple())
        : Optional.empty();
  }

  /** Stands for the reifier of a triple that is not asserted. */
  private void reifier(Node reifier, Triple triple) {
    out.print("<< ");
    node(triple.getSubject());
    out.print(" ");
    property(triple.getPredicate());
    out.print(" ");
    node(triple.getObject());
    out.print(" ~ ");
    node(reifier);
    out.print(" >>");
  }

  private void value(Triple triple) {
    propertyAndValue(triple);
    List<Node> reifiers = reification.annotating(triple);
    if (reifiers.isEmpty()) {
      line(" ;");
    } else {
      line("");
      out.incIndent(STEP);
      reifiers.forEach(reifier -> annotation(reifier, triple));
      out.decIndent(STEP);
      line(";");
    }
  }

  private void annotation(Node reifier, Triple triple) {
    out.print("~ ");
    node(reifier);
    List<Triple> said =
        reification.about(reifier).stream().filter(t -> !reification.isImplied(t)).toList();
    if (said.isEmpty() || !reification.home(reifier).equals(Optional.of(triple))) {
      line("");
      return;
    }
    line(" {|");
    out.incIndent(STEP);
    for (Triple one : said) {
      propertyAndValue(one);
      line(" ;");
    }
    out.decIndent(STEP);
    line("|}");
  }

  private void propertyAndValue(Triple triple) {
    property(triple.getPredicate());
    out.print(" ");
    node(triple.getObject());
  }

  private void property(Node property) {
    if (property.equals(RDF.type.asNode())) {
      out.print("a");
    } else {
      node(property);
    }
  }

  private void node(Node node) {
    formatter.format(out, node);
  }

  private void blankLine() {
    int indent = out.getAbsoluteIndent();
    out.setAbsoluteIndent(0);
    line("");
    out.setAbsoluteIndent(indent);
  }

  private void line(String end) {
    out.print(end + "\n");
  }

  @Override
  public void finish() {
    out.flush();
  }
}
