package org.kutniti.commands;

import java.util.List;
import java.util.Optional;
import org.kutniti.fact.Digest;
import org.kutniti.text.Document;

/**
 * Tells whether a document would be read, and named, as it was before, and whether it is the
 * document that was read before or another one of the same name.
 */
final class Fingerprint {
  private static final char PARTS = '.';
  private static final int ID_LENGTH = 16;

  private Fingerprint() {}

  /**
   * Equal for the same document, the same knowledge and the same names, and for nothing else.
   *
   * @param knowledge the version of what it is read with
   * @param base what minted names start with
   */
  static String of(Document document, String knowledge, String base) {
    String all =
        Digest.of(
            List.of(
                knowledge,
                base,
                document.id(),
                document.text(),
                part(document.title()),
                part(document.url()),
                part(document.published()),
                part(document.language())));
    return all + PARTS + id(document.id());
  }

  private static String id(String id) {
    return Digest.of(id).substring(0, ID_LENGTH);
  }

  /** Whether it is that of a document of the id; stores of before did not note it. */
  static boolean mayBeOf(String fingerprint, String id) {
    return fingerprint.indexOf(PARTS) < 0 || fingerprint.endsWith(PARTS + id(id));
  }

  /** What is not there is told from what is there and empty. */
  private static String part(Optional<String> field) {
    return field.map(value -> "=" + value).orElse("");
  }
}
