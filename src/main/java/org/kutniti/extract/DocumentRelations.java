package org.kutniti.extract;

import java.util.List;

/**
 * The relations of one document.
 *
 * @param published the document's date in ISO 8601, or the empty string
 */
public record DocumentRelations(String published, List<RelationMention> relations) {
  public DocumentRelations {
    relations = List.copyOf(relations);
  }
}
