package org.kutniti.endpoint;

import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.exec.QueryExecResult;

/** Answers queries, a graph always in a form that the format asked for can hold. */
final class QueryAnswers extends SPARQL_QueryDataset {
  /** A request without a query is for what the service offers. */
  @Override
  public void execGet(HttpAction action) {
    if (action.getRequestQueryString() == null) {
      ServiceDescription.send(action);
    } else {
      super.execGet(action);
    }
  }

  @Override
  protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
    if (result.isDataset()) {
      super.sendResults(action, fitting(action, result.dataset()), prologue);
    } else if (result.isGraph()) {
      DatasetGraph graph = DatasetGraphFactory.wrap(result.graph());
      super.sendResults(action, fitting(action, graph), prologue);
    } else {
      super.sendResults(action, result, prologue);
    }
  }

  private static QueryExecResult fitting(HttpAction action, DatasetGraph answer) {
    return new QueryExecResult(Rdf11.fitting(action, answer, DEF.constructOffer));
  }
}
