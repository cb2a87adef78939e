package org.kutniti.commands;

import java.util.List;

/**
 * Somebody in a store who has no id of Wikidata's.
 *
 * @param local what follows the start of local names in its IRI
 * @param type local name of its class
 * @param language tag of the language that the name is written in
 * @param facts how many facts it takes part in
 * @param documents how many documents state them
 * @param example words in which one does
 * @param candidates ids of those whom the linker thought of
 */
record Unlinked(
    String local,
    String type,
    String language,
    String name,
    int facts,
    int documents,
    String example,
    List<String> candidates) {
  Unlinked {
    candidates = List.copyOf(candidates);
  }
}
