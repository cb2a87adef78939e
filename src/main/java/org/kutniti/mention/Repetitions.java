package org.kutniti.mention;

import org.kutniti.language.Endings;

/**
 * Finds the persons of a document wherever it names them again.
 *
 * @param fullNames by all words of a name
 * @param shortNames by one of them
 */
record Repetitions(RepeatedNames fullNames, ShortNames shortNames) {
  Repetitions(People people, Endings endings) {
    this(new RepeatedNames(people, endings), new ShortNames(people, endings));
  }

  /** Whether a word may mean a person or begin the name of one. */
  boolean mayStartWith(Letters word) {
    return shortNames.mayBear(word)
        && (fullNames.mayStartWith(word.word()) || shortNames.mayMean(word.word()));
  }
}
