package org.kutniti.ontology;

import org.apache.jena.riot.system.ErrorHandler;

/** Refuses Turtle at the first thing that is wrong with it, saying on which line. */
record Refusal(String file) implements ErrorHandler {
  @Override
  public void warning(String message, long line, long column) {
    error(message, line, column);
  }

  @Override
  public void error(String message, long line, long column) {
    throw new OntologyException(file, line, message);
  }

  @Override
  public void fatal(String message, long line, long column) {
    error(message, line, column);
  }
}
