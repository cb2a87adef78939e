package org.kutniti.endpoint;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.kutniti.http.Problem;
import org.kutniti.search.Found;
import org.kutniti.search.Search;

/** Finds what somebody types: {@code ?q=TEXT}, {@code &limit=N}, {@code &kind=KIND}. */
final class SearchServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();
  private static final int LIMIT = 10;
  private static final int LIMIT_AT_MOST = 100;
  private static final int TEXT_AT_MOST = 200;

  private final transient Search search;
  private final transient DatasetGraph data;

  SearchServlet(Search search, DatasetGraph data) {
    this.search = search;
    this.data = data;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String typed = Optional.ofNullable(request.getParameter("q")).orElse("").strip();
    if (typed.isEmpty() || typed.length() > TEXT_AT_MOST) {
      throw bad("q: expected 1 to " + TEXT_AT_MOST + " characters to search for.");
    }
    int limit = limit(request.getParameter("limit"));
    String kind = Optional.ofNullable(request.getParameter("kind")).orElse("");
    List<Found> found = Txn.calculateRead(data, () -> found(kind, typed, limit));
    ObjectNode answer = JSON.createObjectNode().put("query", typed);
    ArrayNode results = answer.putArray("results");
    found.forEach(one -> put(results.addObject(), one));
    Representation.of("application/json", JSON.writeValueAsBytes(answer)).send(request, response);
  }

  private List<Found> found(String kind, String typed, int limit) {
    return switch (kind) {
      case "" -> search.all(typed, limit);
      case "entity" -> search.entities(typed, limit);
      case "quote" -> search.quotes(typed, limit);
      case "document" -> search.documents(typed, limit);
      default -> throw bad("kind: expected entity, quote or document.");
    };
  }

  private static int limit(String given) {
    try {
      int limit = given == null ? LIMIT : Integer.parseInt(given);
      if (limit >= 1 && limit <= LIMIT_AT_MOST) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // no better than a number out of range
    }
    throw bad("limit: expected a number from 1 to " + LIMIT_AT_MOST + ".");
  }

  private static RuntimeException bad(String detail) {
    return Problem.of(HttpServletResponse.SC_BAD_REQUEST, detail).thrown();
  }

  private static void put(ObjectNode object, Found found) {
    if (found instanceof Found.Named named) {
      object.put("kind", "entity").put("iri", named.iri()).put("type", named.type());
      ObjectNode labels = object.putObject("label");
      named.labels().forEach(labels::put);
      object.put("matched", named.matched()).put("facts", named.facts());
    } else if (found instanceof Found.Quoted quoted) {
      object.put("kind", "quote").put("fact", quoted.fact());
      object.put("document", quoted.document()).put("documentId", quoted.documentId());
      object.put("text", quoted.text()).put("start", quoted.start()).put("end", quoted.end());
    } else if (found instanceof Found.Titled titled) {
      object.put("kind", "document").put("iri", titled.iri());
      object.put("documentId", titled.documentId()).put("title", titled.title());
    }
  }
}
