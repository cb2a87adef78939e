package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.kutniti.http.ProblemException;

/** Sends what a query gave, in the form that was agreed on. */
record AnswerSending(HttpAction action, Choice<?> choice) {
  /** The form for what a query gives. */
  static Choice<?> choice(HttpServletRequest request, Query query) {
    return query.isSelectType() || query.isAskType()
        ? Choice.of(request, List.of(RowFormat.values()))
        : Choice.of(request, List.of(GraphFormat.values()));
  }

  /** A way to answer. */
  interface Way {
    void take(HttpServletRequest request, HttpServletResponse response) throws IOException;
  }

  /** Answers with what is known already. */
  static void send(Way answer, HttpAction action) {
    try {
      answer.take(action.getRequest(), action.getResponse());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a result as it is read.
   *
   * @return what was sent, when it was short enough to be held until it was whole
   */
  Optional<Representation> send(QueryExecResult result, Prologue prologue) {
    AnswerStream out = new AnswerStream(GivenAnswers.LONGEST, this::open);
    try {
      write(result, prologue, out);
      out.flush();
    } catch (ProblemException e) {
      throw Refusal.tell(action, e.problem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Optional<Representation> whole =
        out.whole().map(bytes -> Representation.of(choice.contentType(), bytes));
    whole.ifPresent(answer -> send(answer::send, action));
    return whole;
  }

  private OutputStream open() throws IOException {
    action.setResponseContentType(choice.contentType());
    action.setResponseHeader("Cache-Control", "no-cache");
    return action.getResponseOutputStream();
  }

  private void write(QueryExecResult result, Prologue prologue, OutputStream out)
      throws IOException {
    if (choice.format() instanceof RowFormat rows) {
      table(result, rows.lang(), out);
    } else if (choice.format() instanceof GraphFormat format) {
      Map<String, String> prefixes = prologue.getPrefixMapping().getNsPrefixMap();
      new GraphAnswer(format, prefixes).write(data(result), out);
    }
  }

  private static void table(QueryExecResult result, Lang form, OutputStream out) {
    ResultsWriter writer = ResultsWriter.create().lang(form).build();
    if (result.isBoolean()) {
      writer.write(out, result.booleanResult());
    } else {
      writer.write(out, XmlRows.legal(result.rowSet(), form));
    }
  }

  private static DatasetGraph data(QueryExecResult result) {
    return result.isDataset() ? result.dataset() : DatasetGraphFactory.wrap(result.graph());
  }
}
