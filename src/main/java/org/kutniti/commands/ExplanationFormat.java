package org.kutniti.commands;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** In which form a document is explained. */
enum ExplanationFormat {
  /** The text with its facts in their places, to be read by people. */
  TEXT {
    @Override
    void print(Explanation explanation, PrintStream out) {
      PrintStream shown = new PrintStream(new TerminalStream(out), false, StandardCharsets.UTF_8);
      new ExplanationText(explanation, shown).print();
      shown.flush();
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
