package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.kutniti.http.Accepted;
import org.kutniti.http.Problem;

/**
 * The things that the data name, at their names: somebody with a browser gets the page about the
 * thing, a program is sent on (303) to the data about it in the form that it wants, which is also
 * at the name with {@code .ttl}, {@code .jsonld} and so on.
 */
final class ResourceServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** The kinds of things, and the page that shows one. */
  private static final Map<String, String> PAGES =
      Map.ofEntries(
          Map.entry("entity", "entity.html"),
          Map.entry("id", "entity.html"),
          Map.entry("agreement", "entity.html"),
          Map.entry("mission", "entity.html"),
          Map.entry("link", "link.html"),
          Map.entry("candidate", "link.html"),
          Map.entry("comparison", "comparison.html"),
          Map.entry("document", "document.html"),
          Map.entry("story", "story.html"),
          Map.entry("fact", "fact.html"),
          Map.entry("evidence", "fact.html"),
          Map.entry("ontology", "ontology.html"));

  private static final Pattern TRAILING = Pattern.compile("(?<!/)/++$");
  private static final String HTML = "text/html";
  private static final List<GraphFormat> FORMATS =
      List.of(GraphFormat.TURTLE, GraphFormat.JSONLD, GraphFormat.NTRIPLES, GraphFormat.RDFXML);

  private final transient Publication publication;
  private final long facts;

  ResourceServlet(Publication publication, Limits limits) {
    this.publication = publication;
    this.facts = limits.rows();
  }

  /** Where it is to be mounted. */
  static List<String> paths() {
    return PAGES.keySet().stream()
        .flatMap(
            kind ->
                kind.equals("ontology")
                    ? Stream.concat(Stream.of("/ontology", "/ontology.html"), files())
                    : Stream.of("/" + kind + "/*"))
        .toList();
  }

  private static Stream<String> files() {
    return FORMATS.stream().map(format -> "/ontology." + format.ending());
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ResourcePath path = ResourcePath.of(request.getRequestURI());
    Optional<Node> here = find(path);
    if (here.isPresent() || path.ending().isEmpty()) {
      negotiate(path, here, request, response);
      return;
    }
    ResourcePath thing = path.withoutEnding();
    Optional<Node> node = find(thing);
    Optional<GraphFormat> format = path.ending().flatMap(GraphFormat::ofEnding);
    if (format.isEmpty()) {
      page(thing, node, request, response);
    } else {
      represent(node.orElseThrow(ResourceServlet::unknown), format.get()).send(request, response);
    }
  }

  private void negotiate(
      ResourcePath path,
      Optional<Node> node,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    List<String> offers =
        Stream.concat(FORMATS.stream().map(GraphFormat::type), Stream.of(HTML)).toList();
    String type = Accepted.of(request).best(offers).orElseThrow(() -> none(offers));
    if (type.equals(HTML)) {
      page(path, node, request, response);
      return;
    }
    node.orElseThrow(ResourceServlet::unknown);
    GraphFormat format =
        FORMATS.stream().filter(f -> f.type().equals(type)).findFirst().orElseThrow();
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    String thing = TRAILING.matcher(request.getRequestURI()).replaceAll("");
    response.setHeader("Location", thing + "." + format.ending());
  }

  /** What is not there has a page too, which says so. */
  private static void page(
      ResourcePath path,
      Optional<Node> node,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String file = PAGES.get(path.kind());
    if (node.isEmpty()) {
      response.setContentType(HTML);
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    PageServlet.send(file, request, response);
  }

  private Optional<Node> find(ResourcePath path) {
    List<String> names = path.names(publication.iris());
    return Txn.calculateRead(
        publication.data(),
        () ->
            names.stream()
                .map(NodeFactory::createURI)
                .filter(node -> Description.exists(publication.data(), node))
                .findFirst());
  }

  private Representation represent(Node node, GraphFormat format) {
    return Txn.calculateRead(
        publication.data(),
        () -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try {
            new GraphAnswer(format, publication.ontology().prefixes())
                .write(DatasetGraphFactory.wrap(graph(node)), bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return Representation.of(
              new Choice<>(format, format.type()).contentType(), bytes.toByteArray());
        });
  }

  /** Of the ontology the whole file, of anything else its description. */
  private Graph graph(Node node) {
    return node.getURI().equals(publication.iris().ontologyGraph())
        ? publication.data().getGraph(node)
        : Description.of(node, publication.data(), facts);
  }

  private static RuntimeException unknown() {
    return Problem.of(HttpServletResponse.SC_NOT_FOUND, "Nothing is known of that name.").thrown();
  }

  private static RuntimeException none(List<String> offers) {
    return Problem.of(
            HttpServletResponse.SC_NOT_ACCEPTABLE,
            "It can be had as " + String.join(", ", offers) + ".")
        .thrown();
  }
}
