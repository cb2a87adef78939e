package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.kutniti.http.Problem;

/**
 * Changes by SPARQL, for those who may. Nothing is loaded from files or other servers, and nothing
 * is put into the default graph, which is the union of the others.
 */
final class UpdateAnswers extends SPARQL_Update {
  @Override
  protected void execute(HttpAction action, InputStream input) {
    byte[] text = read(input);
    parse(action, text).getOperations().stream()
        .flatMap(operation -> objection(operation).stream())
        .findFirst()
        .ifPresent(problem -> Refusal.tell(action, problem));
    super.execute(action, new ByteArrayInputStream(text));
  }

  private static byte[] read(InputStream input) {
    try {
      return input.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UpdateRequest parse(HttpAction action, byte[] text) {
    try {
      return UpdateFactory.read(new ByteArrayInputStream(text), Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw Refusal.tell(action, QueryProblem.of(e));
    } catch (StackOverflowError e) {
      throw Refusal.tell(action, QueryProblem.TOO_DEEP);
    }
  }

  private static Optional<Problem> objection(Update operation) {
    if (operation instanceof UpdateLoad) {
      return Optional.of(
          Problem.of(HttpServletResponse.SC_FORBIDDEN, "LOAD is off; send the data instead."));
    }
    boolean hidden =
        operation instanceof UpdateDataInsert data && namesNone(data.getQuads())
            || operation instanceof UpdateModify modify
                && modify.getWithIRI() == null
                && namesNone(modify.getInsertQuads());
    return hidden
        ? Optional.of(
            Problem.of(
                HttpServletResponse.SC_BAD_REQUEST,
                "Name a graph to insert into: the default graph is the union of all."))
        : Optional.empty();
  }

  private static boolean namesNone(Collection<Quad> quads) {
    return quads.stream().anyMatch(Quad::isDefaultGraph);
  }
}
