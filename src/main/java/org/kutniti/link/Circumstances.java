package org.kutniti.link;

import java.util.Set;

/**
 * Where a name stands, as far as it tells who is meant.
 *
 * @param types classes, one of which the role in the sentence asks for; none: any will do
 * @param date of what is told, in EDTF, or empty
 * @param others ids of whom else the document names for certain
 */
public record Circumstances(Set<String> types, String date, Set<String> others) {
  public Circumstances {
    types = Set.copyOf(types);
    others = Set.copyOf(others);
  }
}
