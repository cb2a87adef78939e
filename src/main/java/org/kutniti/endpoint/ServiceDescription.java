package org.kutniti.endpoint;

import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;

/** What the SPARQL service says of itself (SPARQL 1.1 Service Description). */
final class ServiceDescription {
  private static final String TURTLE =
      """
      PREFIX sd: <http://www.w3.org/ns/sparql-service-description#>
      PREFIX format: <http://www.w3.org/ns/formats/>
      [] a sd:Service ;
        sd:endpoint <%s> ;
        sd:supportedLanguage sd:SPARQL11Query ;
        sd:feature sd:UnionDefaultGraph ;
        sd:resultFormat format:SPARQL_Results_JSON , format:SPARQL_Results_XML ,
          format:SPARQL_Results_CSV , format:SPARQL_Results_TSV ,
          format:Turtle , format:N-Triples , format:RDF_XML , format:JSON-LD ;
        sd:defaultDataset [ a sd:Dataset ; sd:defaultGraph [ a sd:Graph ] ] .
      """;

  private ServiceDescription() {}

  /** Answers with it, in the format that the client asks for. */
  static void send(HttpAction action) {
    String turtle = TURTLE.formatted(action.getRequestRequestURL());
    Graph description = RDFParser.fromString(turtle, Lang.TURTLE).toGraph();
    String type = ActionLib.contentNegotationRDF(action).getContentTypeStr();
    ActionLib.graphResponse(action, description, RDFLanguages.contentTypeToLang(type));
  }
}
