package org.kutniti.mention;

import java.util.List;
import org.kutniti.entity.Entity;
import org.kutniti.language.PhraseTrie;

/**
 * What one language calls whatever there is, normalised. Not to be changed; threads may share one.
 *
 * @param all the names, words and adpositions
 * @param states names of states that a slip of the pen may be taken for
 * @param nameParts words that persons are named by, each of which means true
 */
record Phrases(PhraseTrie<Entry> all, List<StateName> states, PhraseTrie<Boolean> nameParts) {

  /** What a state is called. */
  record StateName(String name, Entity state) {}
}
