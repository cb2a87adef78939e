package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;

/**
 * What the dataset says of itself, and where it is served: VoID and DCAT at the well-known place
 * (VoID, section 7.2).
 */
final class DescriptionServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String HERE =
      """
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX foaf: <http://xmlns.com/foaf/0.1/>
      PREFIX void: <http://rdfs.org/ns/void#>
      <.well-known/void> a void:DatasetDescription ; foaf:primaryTopic <%1$s> .
      <> a dcat:Catalog ; dcterms:title "Kutniti"@en ; dcat:dataset <%1$s> ; dcat:service <sparql> .
      <sparql> a dcat:DataService ; dcterms:title "SPARQL"@en ;
        dcat:endpointURL <sparql> ; dcat:servesDataset <%1$s> .
      <%1$s> a void:Dataset , dcat:Dataset ;
        void:sparqlEndpoint <sparql> ;
        void:vocabulary <http://www.w3.org/ns/prov#> , <http://purl.org/dc/terms/> ,
          <https://w3id.org/kutniti/ontology#> ;
        foaf:homepage <> .
      """;

  private static final String DUMP =
      """
      <%1$s> void:dataDump <dump.%2$s> ; dcat:distribution <dump.%2$s> .
      <dump.%2$s> a dcat:Distribution ; dcterms:title "%2$s" ; dcat:downloadURL <dump.%2$s> ;
        dcat:mediaType <https://www.iana.org/assignments/media-types/%3$s> .
      """;

  private static final List<GraphFormat> FORMATS =
      List.of(GraphFormat.TURTLE, GraphFormat.JSONLD, GraphFormat.NTRIPLES, GraphFormat.RDFXML);

  private final transient Publication publication;

  DescriptionServlet(Publication publication) {
    this.publication = publication;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Choice<GraphFormat> choice = Choice.of(request, FORMATS);
    Graph graph = here(request);
    Txn.executeRead(
        publication.data(),
        () ->
            publication
                .data()
                .getGraph(NodeFactory.createURI(publication.iris().descriptionGraph()))
                .find()
                .forEachRemaining(graph::add));
    Map<String, String> prefixes = new TreeMap<>(publication.ontology().prefixes());
    prefixes.putAll(graph.getPrefixMapping().getNsPrefixMap());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new GraphAnswer(choice.format(), prefixes).write(DatasetGraphFactory.wrap(graph), bytes);
    Representation.of(choice.contentType(), bytes.toByteArray()).send(request, response);
  }

  private Graph here(HttpServletRequest request) {
    String dataset = publication.iris().dataset();
    String dumps =
        Stream.of(GraphFormat.values())
            .map(format -> DUMP.formatted(dataset, format.ending(), format.type()))
            .collect(Collectors.joining());
    String base = request.getRequestURL().toString().replaceFirst("\\.well-known/void$", "");
    return RDFParser.fromString(HERE.formatted(dataset) + dumps, Lang.TURTLE).base(base).toGraph();
  }
}
