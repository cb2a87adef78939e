package org.kutniti.text;

import java.util.List;
import org.kutniti.language.NormalText;

/**
 * A document cut into what there is to read.
 *
 * @param document the document as given
 * @param given its text, to cut from
 * @param text its normalised text
 * @param sentences in order, without furniture
 * @param datelines lines that state when the document was published, most telling first
 */
public record Prose(
    Document document,
    CodePoints given,
    NormalText text,
    List<Sentence> sentences,
    List<Sentence> datelines) {
  public Prose {
    sentences = List.copyOf(sentences);
    datelines = List.copyOf(datelines);
  }

  /** Where tokens {@code from} up to, not including, {@code to} stand in the document as given. */
  public Span span(Sentence sentence, int from, int to) {
    return new Span(
        text.sourceStart(sentence.token(from).start()),
        text.sourceEnd(sentence.token(to - 1).end()));
  }

  /** Where the sentence that stands so many before another begins, or the first, in code points. */
  public int startBefore(Sentence sentence, int back) {
    return sentences.get(Math.max(0, sentence.index() - back)).span().start();
  }
}
