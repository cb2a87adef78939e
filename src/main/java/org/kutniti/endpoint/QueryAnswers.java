package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.kutniti.http.Accepted;
import org.kutniti.http.ProblemException;
import org.kutniti.http.ProblemFilter;

/** Answers queries: none without a limit, each in a form that was agreed on before it runs. */
final class QueryAnswers extends SPARQL_QueryDataset {
  private static final List<String> GRAPHS =
      Stream.of(GraphFormat.values()).map(GraphFormat::type).toList();

  private static final String CHOICE = Choice.class.getName();

  private final Limits limits;
  private final Consumer<HttpAction> description;

  /**
   * Answers within limits.
   *
   * @param description answers a request without a query
   */
  QueryAnswers(Limits limits, Consumer<HttpAction> description) {
    this.limits = limits;
    this.description = description;
  }

  /** A request without a query is for what the service offers. */
  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestParameter(HttpNames.paramQuery) != null) {
      super.execGet(action);
    } else if (Accepted.of(action.getRequest()).wantsPage(GRAPHS)) {
      action.setResponseHeader("Location", "/query");
      action.setResponseStatus(HttpServletResponse.SC_SEE_OTHER);
    } else {
      description.accept(action);
    }
  }

  @Override
  protected void execute(String text, HttpAction action) {
    AllowedTime allowed = Refusal.guard(action, () -> AllowedTime.of(action.getRequest(), limits));
    QueryProblem.of(text).ifPresent(problem -> Refusal.tell(action, problem));
    try {
      super.execute(text, action);
    } catch (QueryCancelledException e) {
      ProblemFilter.explain(action.getRequest(), allowed.exceeded());
      throw e;
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    if (!query.isJsonType()) {
      action.getRequest().setAttribute(CHOICE, Refusal.guard(action, () -> choice(action, query)));
    }
    if (!query.hasLimit() || query.getLimit() > limits.rows()) {
      query.setLimit(query.isAskType() ? query.getLimit() : limits.rows());
    }
    action.setResponseHeader("X-Result-Limit", Long.toString(limits.rows()));
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph data) {
    return super.createQueryExec(action, WatchedPatterns.in(query), data);
  }

  private static Choice<?> choice(HttpAction action, Query query) {
    return query.isSelectType() || query.isAskType()
        ? Choice.of(action.getRequest(), List.of(RowFormat.values()))
        : Choice.of(action.getRequest(), List.of(GraphFormat.values()));
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    if (!(action.getRequest().getAttribute(CHOICE) instanceof Choice<?> choice)) {
      super.sendResults(action, result, prologue);
      return;
    }
    action.setResponseContentType(choice.contentType());
    action.setResponseHeader("Cache-Control", "no-cache");
    try {
      OutputStream out = action.getResponseOutputStream();
      if (choice.format() instanceof RowFormat rows) {
        write(result, ResultsWriter.create().lang(rows.lang()).build(), out);
      } else if (choice.format() instanceof GraphFormat format) {
        Map<String, String> prefixes = prologue.getPrefixMapping().getNsPrefixMap();
        new GraphAnswer(format, prefixes).write(data(result), out);
      }
      out.flush();
    } catch (ProblemException e) {
      throw Refusal.tell(action, e.problem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(QueryExecResult result, ResultsWriter writer, OutputStream out) {
    if (result.isBoolean()) {
      writer.write(out, result.booleanResult());
    } else {
      writer.write(out, result.rowSet());
    }
  }

  private static DatasetGraph data(QueryExecResult result) {
    return result.isDataset() ? result.dataset() : DatasetGraphFactory.wrap(result.graph());
  }
}
