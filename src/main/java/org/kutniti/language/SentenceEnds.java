package org.kutniti.language;

import java.util.HashSet;
import java.util.Set;

/**
 * How a language ends its sentences ({@code sentences} in {@code language.yaml}).
 *
 * @param ends signs that end a sentence
 * @param abbreviations words after which a full stop ends nothing
 * @param closing signs that still belong to the sentence that has just ended
 * @param initials the longest word, in letters, that is an abbreviation before any full stop
 */
public record SentenceEnds(
    String ends, Set<String> abbreviations, String closing, Integer initials) {
  private static final int USUAL_INITIALS = 2;

  public SentenceEnds {
    abbreviations = abbreviations == null ? Set.of() : Set.copyOf(abbreviations);
    closing = closing == null ? "" : closing;
    initials = initials == null ? USUAL_INITIALS : initials;
  }

  SentenceEnds normalised(Normaliser normaliser) {
    Set<String> words = new HashSet<>();
    abbreviations.forEach(a -> words.add(normaliser.normalise(a).replace(".", "")));
    return new SentenceEnds(normaliser.normalise(ends), words, closing, initials);
  }
}
