package org.kutniti.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kutniti.http.Problem;
import org.kutniti.http.ProblemException;

/**
 * The Reconciliation Service API, versions 0.2 and 1.0-draft, of the W3C Entity Reconciliation
 * Community Group. At its root it tells of itself in the terms of 0.2, which OpenRefine speaks, and
 * below {@code /1.0-draft} in those of the draft; what follows is the same for both.
 */
public final class ReconcileServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final JsonMapper JSON = new JsonMapper();

  private final transient Supplier<Holdings> source;
  private final transient ServiceText text = ServiceText.builtIn();
  private transient Holdings service;

  /** Takes a supplier because nothing is needed before the first question. */
  public ReconcileServlet(Supplier<Holdings> source) {
    this.source = source;
  }

  private synchronized Holdings service() {
    if (service == null) {
      service = source.get();
    }
    return service;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = Asked.of(request, text.languages());
    switch (asked.path().route()) {
      case "" -> root(asked, response);
      case "suggest/entity" ->
          send(asked, response, suggestions(asked).entities(asked.prefix(), asked.get("type")));
      case "suggest/property" ->
          send(asked, response, suggestions(asked).properties(asked.prefix()));
      case "suggest/type" -> send(asked, response, suggestions(asked).types(asked.prefix()));
      case "properties", "extend/propose" ->
          send(
              asked,
              response,
              extension(asked).proposals(asked.get("type"), asked.number("limit")));
      case "preview" -> preview(asked, response);
      case "match", "extend" ->
          throw Problem.of(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Expected POST.").thrown();
      default -> throw notFound();
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Asked asked = Asked.of(request, text.languages());
    switch (asked.path().route()) {
      case "" -> root(asked, response);
      case "match" -> send(asked, response, draft(asked, body(request)));
      case "extend" -> send(asked, response, extension(asked).draft(body(request)));
      default -> throw notFound();
    }
  }

  private static JsonNode body(HttpServletRequest request) throws IOException {
    byte[] bytes = request.getInputStream().readAllBytes();
    return QueryReader.tree(new String(bytes, StandardCharsets.UTF_8));
  }

  /** Without parameters it is the manifest, with some it is the whole of version 0.2. */
  private void root(Asked asked, HttpServletResponse response) throws IOException {
    if (!asked.get("queries").isEmpty()) {
      JsonNode batch = QueryReader.tree(asked.get("queries"));
      send(asked, response, current(asked, QueryReader.current(batch)));
    } else if (!asked.get("query").isEmpty()) {
      String query = asked.get("query").strip();
      ObjectNode single =
          query.startsWith("{")
              ? (ObjectNode) QueryReader.tree(query)
              : JSON.createObjectNode().put("query", query);
      Map<String, Wanted> one = Map.of("", QueryReader.currentQuery(single));
      send(asked, response, (ObjectNode) current(asked, one).get(""));
    } else if (!asked.get("extend").isEmpty()) {
      send(asked, response, extension(asked).current(QueryReader.tree(asked.get("extend"))));
    } else {
      Manifest manifest =
          new Manifest(service(), text, asked.path().scope(), asked.root(), asked.at());
      send(
          asked,
          response,
          asked.path().draft() ? manifest.draft(asked.labels()) : manifest.current(asked.labels()));
    }
  }

  private ObjectNode current(Asked asked, Map<String, Wanted> batch) {
    List<List<Candidate>> found = reconciler(asked).of(List.copyOf(batch.values()));
    ObjectNode answer = JSON.createObjectNode();
    int at = 0;
    for (String key : batch.keySet()) {
      ArrayNode result = answer.putObject(key).putArray("result");
      Answers.candidates(result, found.get(at++), service(), asked.labels());
    }
    return answer;
  }

  private ObjectNode draft(Asked asked, JsonNode batch) {
    ObjectNode answer = JSON.createObjectNode();
    ArrayNode results = answer.putArray("results");
    for (List<Candidate> found : reconciler(asked).of(QueryReader.draft(batch))) {
      ArrayNode candidates = results.addObject().putArray("candidates");
      Answers.draftCandidates(candidates, found, service(), asked.labels());
    }
    return answer;
  }

  private Reconciler reconciler(Asked asked) {
    return service().reconciler(asked.path().scope(), asked.labels());
  }

  private Extension extension(Asked asked) {
    return new Extension(service(), asked.path().scope(), asked.labels());
  }

  private Suggestions suggestions(Asked asked) {
    return new Suggestions(
        service(), asked.path().scope(), asked.labels(), asked.offset(), asked.number("limit"));
  }

  private void preview(Asked asked, HttpServletResponse response) throws IOException {
    String html =
        service()
            .entity(asked.get("id"), asked.path().scope())
            .map(new Preview(service(), asked.labels(), asked.root())::of)
            .orElseThrow(ReconcileServlet::notFound);
    // a preview is there to be shown within others' pages
    response.setHeader("X-Frame-Options", null);
    response.setHeader(
        "Content-Security-Policy", "default-src 'none'; style-src 'self'; frame-ancestors *");
    Sending.html(response, html);
  }

  private static void send(Asked asked, HttpServletResponse response, ObjectNode answer)
      throws IOException {
    Sending.json(response, answer.toString(), asked.callback());
  }

  private static ProblemException notFound() {
    return Problem.of(HttpServletResponse.SC_NOT_FOUND, "").thrown();
  }
}
