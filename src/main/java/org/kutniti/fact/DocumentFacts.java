package org.kutniti.fact;

import java.util.List;
import org.kutniti.text.Document;

/**
 * All that was read from one document.
 *
 * @param document the document
 * @param language the tag of the language it is written in
 * @param published its date in ISO 8601, or the empty string when neither input nor text gives it
 * @param facts in the order of their first evidence
 */
public record DocumentFacts(
    Document document, String language, String published, List<Fact> facts) {
  public DocumentFacts {
    facts = List.copyOf(facts);
  }
}
