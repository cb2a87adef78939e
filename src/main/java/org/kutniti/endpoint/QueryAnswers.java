package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.system.Txn;
import org.kutniti.endpoint.GivenAnswers.Given;
import org.kutniti.http.Accepted;
import org.kutniti.http.ProblemFilter;
import org.kutniti.store.StoreVersion;

/** Answers queries: none without a limit, each in a form that was agreed on before it runs. */
final class QueryAnswers extends SPARQL_QueryDataset {
  private static final List<String> GRAPHS =
      Stream.of(GraphFormat.values()).map(GraphFormat::type).toList();

  private static final String QUESTION = Question.class.getName();
  private static final String CHOICE = Choice.class.getName();
  private static final String SPELLED = Query.class.getName();

  private final GivenAnswers given = new GivenAnswers();
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
    action.setResponseHeader("X-Result-Limit", Long.toString(limits.rows()));
    AllowedTime allowed = Refusal.guard(action, () -> AllowedTime.of(action.getRequest(), limits));
    Optional<Given> known = version(action).flatMap(v -> given.to(ask(v, text, action)));
    if (known.isPresent()) {
      AnswerSending.send(known.get()::send, action);
      return;
    }
    action.getRequest().setAttribute(QUESTION, text);
    try {
      super.execute(text, action);
    } catch (ActionErrorException e) {
      QueryProblem.of(text).ifPresent(problem -> Refusal.tell(action, problem));
      throw e;
    } catch (QueryCancelledException e) {
      ProblemFilter.explain(action.getRequest(), allowed.exceeded());
      throw e;
    } catch (StackOverflowError e) {
      throw Refusal.tell(action, QueryProblem.TOO_DEEP);
    }
  }

  private static Optional<StoreVersion> version(HttpAction action) {
    DatasetGraph data = action.getDataset();
    return Txn.calculateRead(data, () -> StoreVersion.seen(data));
  }

  private static Question ask(StoreVersion version, String text, HttpAction action) {
    return Question.of(version, text, action.getRequest());
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    HttpServletRequest request = action.getRequest();
    if (!query.isJsonType()) {
      request.setAttribute(
          CHOICE, Refusal.guard(action, () -> AnswerSending.choice(request, query)));
    }
    if (!query.hasLimit() || query.getLimit() > limits.rows()) {
      query.setLimit(query.isAskType() ? query.getLimit() : limits.rows());
    }
    String spelled = query.serialize();
    request.setAttribute(SPELLED, spelled);
    if (!GivenAnswers.lasts(spelled)) {
      request.removeAttribute(QUESTION);
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph data) {
    String spelled = (String) action.getRequest().getAttribute(SPELLED);
    return super.createQueryExec(action, WatchedPatterns.in(query, spelled), data);
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    if (!(action.getRequest().getAttribute(CHOICE) instanceof Choice<?> choice)) {
      super.sendResults(action, result, prologue);
      return;
    }
    Optional<Representation> sent = new AnswerSending(action, choice).send(result, prologue);
    if (action.getRequest().getAttribute(QUESTION) instanceof String text) {
      StoreVersion.seen(action.getActiveDSG())
          .ifPresent(v -> sent.ifPresent(answer -> given.keep(ask(v, text, action), answer)));
    }
  }
}
