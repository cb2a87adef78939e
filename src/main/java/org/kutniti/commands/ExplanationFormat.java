package org.kutniti.commands;

import java.io.PrintStream;

/** In which form a document is explained. */
enum ExplanationFormat {
  /** The text with its facts in their places. */
  TEXT {
    @Override
    void print(Explanation explanation, PrintStream out) {
      new ExplanationText(explanation, out).print();
    }
  },
  /** A JSON object a line, one for each document. */
  JSON {
    @Override
    void print(Explanation explanation, PrintStream out) {
      out.print(ExplanationJson.of(explanation) + "\n");
    }
  };

  abstract void print(Explanation explanation, PrintStream out);
}
