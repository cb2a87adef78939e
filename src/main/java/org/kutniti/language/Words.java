package org.kutniti.language;

import java.util.List;
import java.util.Map;

/**
 * The words of a language by category ({@code words.yaml}).
 *
 * @param inflected nouns: endings may follow
 * @param plain words that stand as they are
 * @param fixed words whose forms are listed, by mark (pronouns)
 * @param compounds last parts of words that are written as one: any word that ends so belongs to
 *     the category, and endings may follow
 */
public record Words(
    Map<String, List<String>> inflected,
    Map<String, List<String>> plain,
    Map<String, Map<String, List<String>>> fixed,
    Map<String, List<String>> compounds) {
  /** The file's name in the folder of the language. */
  static final String FILE = "words.yaml";

  public Words {
    compounds = compounds == null ? Map.of() : compounds;
    inflected = inflected == null ? Map.of() : inflected;
    plain = plain == null ? Map.of() : plain;
    fixed = fixed == null ? Map.of() : fixed;
  }
}
