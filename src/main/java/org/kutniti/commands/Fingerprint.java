package org.kutniti.commands;

import java.util.List;
import java.util.Optional;
import org.kutniti.fact.Digest;
import org.kutniti.text.Document;

/** Tells whether a document would be read, and named, as it was before. */
final class Fingerprint {
  private Fingerprint() {}

  /**
   * Equal for the same document, the same knowledge and the same names, and for nothing else.
   *
   * @param knowledge the version of what it is read with
   * @param base what minted names start with
   */
  static String of(Document document, String knowledge, String base) {
    return Digest.of(
        List.of(
            knowledge,
            base,
            document.id(),
            document.text(),
            part(document.title()),
            part(document.url()),
            part(document.published()),
            part(document.language())));
  }

  /** What is not there is told from what is there and empty. */
  private static String part(Optional<String> field) {
    return field.map(value -> "=" + value).orElse("");
  }
}
