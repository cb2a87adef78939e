package org.kutniti.link;

/**
 * Something that speaks for or against an entity.
 *
 * @param weight what it adds to the score, below 0 when it speaks against
 * @param excludes whether the entity cannot be meant, whatever else speaks for it
 * @param words for people
 */
public record Reason(double weight, boolean excludes, String words) {
  static Reason of(double weight, String words) {
    return new Reason(weight, false, words);
  }

  static Reason against(double weight, String words) {
    return new Reason(-weight, true, words);
  }
}
