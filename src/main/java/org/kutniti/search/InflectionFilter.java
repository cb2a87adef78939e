package org.kutniti.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts a word's forms in its place, one over the other. */
final class InflectionFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final Function<String, List<String>> forms;
  private final Deque<String> pending = new ArrayDeque<>();
  private State word;

  /** Takes what gives the forms of a word, at least one. */
  InflectionFilter(TokenStream words, Function<String, List<String>> forms) {
    super(words);
    this.forms = forms;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!pending.isEmpty()) {
      restoreState(word);
      term.setEmpty().append(pending.pop());
      position.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    List<String> found = forms.apply(term.toString());
    pending.addAll(found.subList(1, found.size()));
    word = pending.isEmpty() ? null : captureState();
    term.setEmpty().append(found.get(0));
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    pending.clear();
  }
}
