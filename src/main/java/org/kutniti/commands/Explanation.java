package org.kutniti.commands;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import org.kutniti.text.Span;

/**
 * A document with its facts.
 *
 * @param id the document's id
 * @param text the document as given
 * @param facts found in it
 */
record Explanation(String id, String text, List<ExplainedFact> facts) {
  private static final Comparator<ExplainedFact> IN_TEXT =
      Comparator.comparingInt((ExplainedFact fact) -> fact.span().start())
          .thenComparingInt(fact -> fact.span().end());

  Explanation {
    facts = facts.stream().sorted(IN_TEXT).toList();
  }

  /** Prints the text; after the words that facts rest on, marked, come these facts. */
  void print(PrintStream out) {
    out.print("%s: %s%n%n".formatted(id, Extraction.counted(facts.size(), "fact")));
    int told = 0;
    Span marked = null;
    for (ExplainedFact fact : facts) {
      if (!fact.span().equals(marked)) {
        marked = fact.span();
        passage(out, told, marked.start());
        int end = sentenceEnd(marked.end());
        out.print("» " + fact.quote() + slice(marked.end(), end) + "\n");
        told = Math.max(told, end);
      }
      print(out, fact);
    }
    passage(out, told, text.codePointCount(0, text.length()));
  }

  private static void print(PrintStream out, ExplainedFact fact) {
    out.print("    " + fact.claim() + "\n");
    out.print("      " + fact.circumstances() + "\n");
    out.print(
        "      characters %d to %d, rule %s%n"
            .formatted(fact.span().start(), fact.span().end(), fact.rule()));
  }

  /** Past the marks that follow the words, so that the text goes on with a word. */
  private int sentenceEnd(int end) {
    int at = text.offsetByCodePoints(0, end);
    int past = end;
    while (at < text.length() && isMark(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
      past++;
    }
    return past;
  }

  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.OTHER_PUNCTUATION, Character.END_PUNCTUATION -> true;
      default -> false;
    };
  }

  private String slice(int from, int to) {
    return new Span(from, to).slice(text);
  }

  private void passage(PrintStream out, int from, int to) {
    if (from < to) {
      String passage = slice(from, to).strip();
      out.print(passage.isEmpty() ? "" : passage + "\n");
    }
  }
}
