package org.kutniti.evaluate;

import java.util.List;
import java.util.Optional;

/** What of an IRI, or of a bare name in its place, counts in a comparison. */
final class Iri {
  private static final List<String> FILE_ENDINGS = List.of(".txt", ".html", ".json", ".md");

  private Iri() {}

  /** The part after the last {@code #}, {@code /} or {@code :}. */
  static String localName(String iri) {
    String bare = trim(iri, "<>");
    int cut =
        Math.max(bare.lastIndexOf('#'), Math.max(bare.lastIndexOf('/'), bare.lastIndexOf(':')));
    return bare.substring(cut + 1);
  }

  /** The document's id, without folders and file ending. */
  static String documentName(String iri) {
    String bare = trim(iri, "<>");
    while (bare.endsWith("/")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    String name = bare.substring(bare.lastIndexOf('/') + 1);
    int fragment = name.indexOf('#');
    return withoutEnding(fragment < 0 ? name : name.substring(0, fragment));
  }

  private static String withoutEnding(String name) {
    return FILE_ENDINGS.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(ending -> name.substring(0, name.length() - ending.length()))
        .orElse(name);
  }

  /** The Wikidata id that it ends in. */
  static Optional<String> wikidataId(String iri) {
    String bare = trim(iri, "<> ");
    int digits = bare.length();
    while (digits > 0 && bare.charAt(digits - 1) >= '0' && bare.charAt(digits - 1) <= '9') {
      digits--;
    }
    boolean isId =
        digits > 0
            && digits < bare.length()
            && bare.charAt(digits - 1) == 'Q'
            && bare.charAt(digits) != '0';
    return isId ? Optional.of(bare.substring(digits - 1)) : Optional.empty();
  }

  private static String trim(String text, String characters) {
    int from = 0;
    int to = text.length();
    while (from < to && characters.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && characters.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }
}
