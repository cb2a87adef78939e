package org.kutniti.entity;

/** How the files name an entity. */
public final class EntityId {
  /** What a message says was expected. */
  public static final String EXPECTED =
      "Q and digits, or x- and lower-case Latin letters, digits and hyphens";

  private EntityId() {}

  /** Whether a text has the form of an id. */
  public static boolean isWellFormed(String id) {
    return id.startsWith("Q") ? isWikidata(id) : isLocal(id);
  }

  private static boolean isWikidata(String id) {
    return id.length() > 1 && id.charAt(1) != '0' && holdsOnly(id, 1, false);
  }

  private static boolean isLocal(String id) {
    return id.length() > 2 && id.startsWith("x-") && holdsOnly(id, 2, true);
  }

  private static boolean holdsOnly(String id, int from, boolean lettersToo) {
    for (int i = from; i < id.length(); i++) {
      char c = id.charAt(i);
      if (!(isDigit(c) || lettersToo && isLetterOrHyphen(c))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return '0' <= c && c <= '9';
  }

  private static boolean isLetterOrHyphen(char c) {
    return 'a' <= c && c <= 'z' || c == '-';
  }
}
