package org.kutniti.endpoint;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;

/** To be replaced: entities whose name begins with what was typed. */
final class SearchStandIn extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String QUERY =
      """
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT DISTINCT ?e ?t ?l { GRAPH ?g { ?e a ?t ; rdfs:label|skos:altLabel ?n ; rdfs:label ?l }
        FILTER(STRSTARTS(LCASE(STR(?n)), LCASE("%s")) && !CONTAINS(STR(?e), "ontology")) }
      """;
  private final transient DatasetGraph data;

  SearchStandIn(DatasetGraph data) {
    this.data = data;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ObjectNode answer = new JsonMapper().createObjectNode();
    Map<String, ObjectNode> found = new LinkedHashMap<>();
    String text = request.getParameter("q").replace("\"", "");
    Txn.executeRead(
        data,
        () ->
            QueryExec.dataset(data)
                .query(QUERY.formatted(text))
                .select()
                .forEachRemaining(
                    row -> {
                      ObjectNode one =
                          found.computeIfAbsent(
                              row.get("e").getURI(), iri -> new JsonMapper().createObjectNode());
                      one.put("kind", "entity").put("iri", row.get("e").getURI());
                      one.put("type", row.get("t").getURI().replaceFirst(".*#", ""));
                      one.withObject("/label")
                          .put(
                              row.get("l").getLiteralLanguage(),
                              row.get("l").getLiteralLexicalForm());
                    }));
    found.values().stream().limit(8).forEach(answer.putArray("results")::add);
    response.setContentType("application/json");
    response.getOutputStream().write(answer.toString().getBytes(StandardCharsets.UTF_8));
  }
}
