package org.kutniti.language;

import java.util.HashSet;
import java.util.Set;

/**
 * How a language ends its sentences ({@code sentences} in {@code language.yaml}).
 *
 * @param ends signs that end a sentence
 * @param abbreviations words after which a full stop ends nothing
 * @param closing signs that still belong to the sentence that has just ended
 */
public record SentenceEnds(String ends, Set<String> abbreviations, String closing) {
  public SentenceEnds {
    abbreviations = abbreviations == null ? Set.of() : Set.copyOf(abbreviations);
    closing = closing == null ? "" : closing;
  }

  SentenceEnds normalised(Normaliser normaliser) {
    Set<String> words = new HashSet<>();
    abbreviations.forEach(a -> words.add(normaliser.normalise(a).replace(".", "")));
    return new SentenceEnds(normaliser.normalise(ends), words, closing);
  }
}
