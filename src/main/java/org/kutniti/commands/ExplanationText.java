package org.kutniti.commands;

import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.kutniti.extract.NearMiss;
import org.kutniti.text.Span;

/** Tells a document from its start to its end, with all that is to be explained on the way. */
final class ExplanationText {
  private final Explanation explanation;
  private final String text;
  private final PrintStream out;
  private final Deque<NearMiss> nearMisses;
  private int told;
  private Span marked = new Span(0, 0);

  ExplanationText(Explanation explanation, PrintStream out) {
    this.explanation = explanation;
    this.out = out;
    text = explanation.text();
    nearMisses = new ArrayDeque<>(explanation.nearMisses());
  }

  /**
   * Prints the text. After the words that facts rest on, marked, come these facts; after a sentence
   * comes what it nearly told.
   */
  void print() {
    out.print("%s: %s%n%n".formatted(explanation.id(), counts()));
    for (ExplainedFact fact : explanation.facts()) {
      tellMissesBefore(fact.span().start());
      tell(fact);
    }
    int end = text.codePointCount(0, text.length());
    tellMissesBefore(end);
    tellTo(end);
  }

  private String counts() {
    String facts = Extraction.counted(explanation.facts().size(), "fact");
    int missed = nearMisses.size();
    String misses = ", %,d near miss%s".formatted(missed, missed == 1 ? "" : "es");
    return missed == 0 ? facts : facts + misses;
  }

  private void tell(ExplainedFact fact) {
    if (!fact.span().equals(marked)) {
      marked = fact.span();
      tellTo(marked.start());
      int end = pastMarks(marked.end());
      out.print("» " + fact.quote() + slice(marked.end(), end) + "\n");
      told = Math.max(told, end);
    }
    out.print("    " + fact.claim() + "\n");
    out.print("      " + fact.circumstances() + "\n");
    fact.links().forEach(line -> out.print("      " + line + "\n"));
    out.print("      " + place(fact.span(), fact.rule()));
  }

  private void tellMissesBefore(int point) {
    while (!nearMisses.isEmpty() && nearMisses.peek().sentence().end() <= point) {
      NearMiss miss = nearMisses.remove();
      tellTo(pastMarks(miss.sentence().end()));
      tell(new NearMissText(miss));
    }
  }

  private void tell(NearMissText miss) {
    out.print("  ? " + miss.claim() + "\n");
    miss.reasons().forEach(reason -> out.print("      " + reason + "\n"));
    out.print("      “" + miss.words() + "”, " + place(miss.span(), miss.rule()));
  }

  private static String place(Span span, String rule) {
    return "characters %d to %d, rule %s%n".formatted(span.start(), span.end(), rule);
  }

  /** Past the marks that follow the words, so that the text goes on with a word. */
  private int pastMarks(int end) {
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

  /** Prints what has not been told up to a code point, without the space around it. */
  private void tellTo(int point) {
    if (told < point) {
      String passage = slice(told, point).strip();
      out.print(passage.isEmpty() ? "" : passage + "\n");
      told = point;
    }
  }
}
