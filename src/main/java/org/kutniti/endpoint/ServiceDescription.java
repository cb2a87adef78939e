package org.kutniti.endpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** What the SPARQL service says of itself (SPARQL 1.1 Service Description). */
final class ServiceDescription {
  private static final String TURTLE =
      """
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX format: <http://www.w3.org/ns/formats/>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX void: <http://rdfs.org/ns/void#>
      [] a sd:Service ;
        sd:endpoint <%1$s> ;
        sd:supportedLanguage sd:SPARQL11Query ;
        sd:feature sd:UnionDefaultGraph ;
        sd:languageExtension <http://jena.apache.org/text#query> ;
        sd:resultFormat format:SPARQL_Results_JSON , format:SPARQL_Results_XML ,
          format:SPARQL_Results_CSV , format:SPARQL_Results_TSV ,
          format:Turtle , format:TriG , format:N-Triples , format:N-Quads ,
          format:RDF_XML , format:JSON-LD ;
        sd:defaultEntailmentRegime <http://www.w3.org/ns/entailment/Simple> ;
        rdfs:seeAlso <%2$s> ;
        sd:defaultDataset [ a sd:Dataset , void:Dataset ;
          sd:defaultGraph [ a sd:Graph ] ] .
      """;

  private ServiceDescription() {}

  /** Answers with it, in the format that the client asks for. */
  static void send(HttpAction action) {
    String here = action.getRequestRequestURL().toString();
    String turtle = TURTLE.formatted(here, here.replaceFirst("/sparql$", "/.well-known/void"));
    Graph description = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    Map<String, String> prefixes = description.getPrefixMapping().getNsPrefixMap();
    Choice<GraphFormat> choice =
        Refusal.guard(action, () -> Choice.of(action.getRequest(), List.of(GraphFormat.values())));
    action.setResponseContentType(choice.contentType());
    try {
      new GraphAnswer(choice.format(), prefixes)
          .write(DatasetGraphFactory.wrap(description), action.getResponseOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
