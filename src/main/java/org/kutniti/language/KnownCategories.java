package org.kutniti.language;

import java.util.ArrayList;
import java.util.List;

/** The categories for which a language is expected to have words. */
final class KnownCategories {
  /** What it asks for in any language. */
  private static final List<String> ANYWHERE =
      List.of(
          Category.AND,
          Category.CLAUSE,
          Category.OFFICE,
          Category.OFFICE_ADJECTIVE,
          Category.HONORIFIC,
          Category.COPULA,
          Category.INTRODUCED,
          Category.PROFESSION,
          Category.KIN,
          Category.OWNED,
          Category.INITIAL,
          Category.NAME_PART,
          Category.NO_NAME,
          Category.CAPITAL,
          Category.GOVERNMENT,
          Category.OWN,
          Category.STATE_WORD,
          Category.AGREEMENT,
          Category.PERSON,
          Category.PAIR,
          Category.TRIO,
          Category.BOTH,
          Category.PEOPLE,
          Category.SAY,
          Category.RELATIONS,
          Category.BORN,
          Category.THAT_STATE,
          Category.THERE,
          Category.HERE,
          Category.LABEL_STOP,
          Category.ANOTHER_TIME,
          Category.ROSTER,
          Category.CREDENTIALS,
          Category.ITS,
          Category.EARLIER,
          Category.RANK,
          Category.UNTIL,
          Category.NEGATION,
          Category.SUFFIX);

  private KnownCategories() {}

  /** All that a language of this shape can have words for. */
  static List<String> askedFor(Grammar grammar) {
    List<String> asked = new ArrayList<>(ANYWHERE);
    if (grammar.positions()) {
      asked.addAll(
          List.of(
              Category.DETERMINER,
              Category.DEFINITE,
              Category.ADVERB,
              Category.TO,
              Category.DECISION,
              Category.RELATIVE,
              Category.BEFORE_OR_AFTER,
              Category.PERFECT));
    }
    if (grammar.capitals()) {
      asked.addAll(List.of(Category.FIELD, Category.FIRM));
    }
    return asked;
  }
}
