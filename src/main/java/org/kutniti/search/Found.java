package org.kutniti.search;

import java.util.Map;

/** One result of a search. */
public sealed interface Found {
  /**
   * Somebody or something that facts are about.
   *
   * @param type local name of its class
   * @param labels by language
   * @param matched the name by which it was found
   * @param facts how many facts name it
   */
  record Named(String iri, String type, Map<String, String> labels, String matched, long facts)
      implements Found {}

  /**
   * Words that a fact rests on.
   *
   * @param start in code points of the document's text
   */
  record Quoted(String fact, String document, String documentId, String text, int start, int end)
      implements Found {}

  /**
   * A document that was read.
   *
   * @param title empty where it has none
   */
  record Titled(String iri, String documentId, String title) implements Found {}
}
