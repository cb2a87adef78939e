package org.kutniti.evaluate;

/**
 * A fact that a document states according to a careful reader.
 *
 * @param document the document's id
 * @param relation the relation's name
 * @param subject a Wikidata id, or the name in the document; alternatives are joined by {@code |}
 * @param object likewise
 * @param date EDTF, or empty when the document gives none
 * @param status {@code asserted}, {@code planned}, {@code denied}, {@code ended}, or {@code
 *     optional} for a fact that counts neither when found nor when missing
 * @param place like the subject, or empty
 * @param evidence the sentence that states it
 */
public record GoldRow(
    String document,
    String relation,
    String subject,
    String object,
    String date,
    String status,
    String place,
    String evidence) {

  private static final String OPTIONAL = "optional";

  /** Whether it counts neither way. */
  boolean isOptional() {
    return isOptional(status);
  }

  static boolean isOptional(String status) {
    return status.equals(OPTIONAL);
  }
}
