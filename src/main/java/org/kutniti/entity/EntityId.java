package org.kutniti.entity;

/** How the files name an entity. */
final class EntityId {
  static final String EXPECTED =
      "Q and digits, or x- and lower-case Latin letters, digits and hyphens";

  private EntityId() {}

  static boolean isWellFormed(String id) {
    return id.startsWith("Q") ? isWikidata(id) : isLocal(id);
  }

  private static boolean isWikidata(String id) {
    return id.length() > 1
        && id.charAt(1) != '0'
        && id.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isLocal(String id) {
    return id.length() > 2
        && id.startsWith("x-")
        && id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
  }
}
