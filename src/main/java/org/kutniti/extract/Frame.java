package org.kutniti.extract;

import java.util.List;
import java.util.Map;

/**
 * A frame whose roles are filled.
 *
 * @param fillers by role; a list of several mentions fills a role with several referents
 * @param from the first token that takes part
 * @param to after the last
 * @param inferred how many roles the sentence itself does not fill
 */
record Frame(Map<String, List<Referent>> fillers, int from, int to, int inferred) {
  Frame {
    fillers = Map.copyOf(fillers);
  }

  List<Referent> of(String role) {
    return fillers.getOrDefault(role, List.of());
  }
}
