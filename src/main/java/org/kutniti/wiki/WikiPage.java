package org.kutniti.wiki;

/**
 * A page as a dump has it.
 *
 * @param id its number, which it keeps when it is renamed
 * @param title with its namespace
 * @param namespace 0 for articles
 * @param redirect whether it but leads to another
 * @param model what its source is written in; empty in dumps that do not tell
 * @param source of its newest revision there; empty when the dump has none
 */
public record WikiPage(
    String id, String title, int namespace, boolean redirect, String model, String source) {
  private static final String WIKITEXT = "wikitext";

  /** Whether it is there to be read, and not to be linked to, included or talked on. */
  public boolean isArticle() {
    return namespace == 0 && !redirect && (model.isEmpty() || model.equals(WIKITEXT));
  }
}
