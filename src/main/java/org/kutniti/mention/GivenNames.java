package org.kutniti.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.kutniti.language.Category;

/**
 * Tells by the given names beside a surname whose it is: "Bo Lee" is not the Ann Lee of whom a
 * document told before.
 *
 * @param vocabulary whose names of persons tell given names where capital letters do not
 * @param free which tokens nothing else takes
 */
record GivenNames(Passage passage, Vocabulary vocabulary, IntPredicate free) {
  /** Shorter beginnings of a name are nobody's short form. */
  private static final int SHORTEST_FORM = 3;

  /**
   * Of some persons those whom the words beside the one at a token do not contradict.
   *
   * @param slip whether the word is only near their names: who makes one slip makes others, so a
   *     strange word beside it need not be a name
   */
  List<KnownPerson> fitting(List<KnownPerson> persons, int token, boolean slip) {
    List<Letters> given = given(token, slip);
    return given.isEmpty()
        ? persons
        : persons.stream().filter(p -> given.stream().allMatch(w -> fits(p, w))).toList();
  }

  /** Of somebody known by a surname alone, any given name may be the one. */
  private boolean fits(KnownPerson person, Letters word) {
    if (person.words().length == 1) {
      return true;
    }
    int length = word.word().length();
    if (length > 1 && NameLikeness.hasLike(person.words(), word)) {
      return true;
    }
    return (length == 1 || length >= SHORTEST_FORM) && isInitial(person, word);
  }

  /** Whether a letter or a short form begins one of the names. */
  private static boolean isInitial(KnownPerson person, Letters word) {
    for (Letters part : person.words()) {
      if (part.word().startsWith(word.word())) {
        return true;
      }
    }
    return false;
  }

  /** The words right before and behind a token that are parts of the same name. */
  private List<Letters> given(int token, boolean slip) {
    List<Letters> given = new ArrayList<>(0);
    int before = token - 1;
    while (before >= 0
        && (isDot(before) || isGiven(before, slip ? follows(before) : precedes(before)))) {
      add(before--, given);
    }
    int behind = token + 1;
    while (isGiven(behind, follows(behind))) {
      add(behind++, given);
    }
    return given;
  }

  private boolean isDot(int i) {
    return i > 0 && passage.isSign(i, '.') && passage.initials().at(i - 1);
  }

  private boolean isGiven(int i, boolean told) {
    return told && free.test(i) && UnknownFinder.isFree(passage, i);
  }

  /**
   * Capital letters tell a given name; where there are none, it must be known as one, or stand
   * behind a word for a relative.
   */
  private boolean precedes(int i) {
    return follows(i)
        || (passage.isWord(i)
            && passage.casing().tells(i)
            && (passage.casing().isTelling() || isKin(i - 1)));
  }

  private boolean isKin(int i) {
    return i >= 0 && passage.readings().has(i, Category.KIN);
  }

  /** Where letters tell nothing, a strange word may be any word: it must be known as a name. */
  private boolean follows(int i) {
    return passage.isWord(i)
        && (passage.casing().tellsName(i)
            || (passage.casing().tells(i) && vocabulary.isNamePart(passage.token(i).form())));
  }

  /** Particles tell nothing, nor do initials but single capital letters. */
  private void add(int i, List<Letters> given) {
    String form = passage.token(i).form();
    boolean vague =
        passage.initials().at(i)
            ? form.length() > 1 || !passage.casing().isTelling()
            : passage.readings().has(i, Category.NAME_PART);
    if (passage.isWord(i) && !vague) {
      given.add(Letters.of(form));
    }
  }
}
