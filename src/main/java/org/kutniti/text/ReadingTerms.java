package org.kutniti.text;

import org.kutniti.language.LanguageTags;

/**
 * What holds for all documents of a run.
 *
 * @param limit how many bytes (unpacked) one document may hold
 * @param languages those that a page may name as its own
 */
public record ReadingTerms(int limit, LanguageTags languages) {
  /** How many bytes a document may hold unless somebody says otherwise: 64 MiB. */
  public static final int DEFAULT_LIMIT = 64 << 20;
}
