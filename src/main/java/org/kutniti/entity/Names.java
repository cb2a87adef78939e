package org.kutniti.entity;

import java.util.List;

/**
 * What one language calls an entity.
 *
 * @param label the name to show, or the empty string when the language has none
 * @param others further names, without the label
 * @param demonyms adjectives and words for its people; in text they stand for the entity in the
 *     genitive
 */
public record Names(String label, List<String> others, List<String> demonyms) {
  /** No name at all. */
  public static final Names NONE = new Names("", List.of(), List.of());

  public Names {
    others = List.copyOf(others);
    demonyms = List.copyOf(demonyms);
  }
}
