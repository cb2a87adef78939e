package org.kutniti.endpoint;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.kutniti.store.StoreVersion;

/**
 * All that an answer depends on.
 *
 * @param version the state of the store that is asked
 * @param words the query, the parameters, the forms that are accepted
 */
record Question(StoreVersion version, List<String> words) {
  /** The query is told apart, and how long it may take changes no answer. */
  private static final Set<String> BESIDE = Set.of("query", "timeout");

  /** What a request asks of a state of the store. */
  static Question of(StoreVersion version, String query, HttpServletRequest request) {
    List<String> words = new ArrayList<>();
    words.add(query);
    words.addAll(Collections.list(request.getHeaders("Accept")));
    new TreeMap<>(request.getParameterMap())
        .forEach(
            (name, values) -> {
              if (!BESIDE.contains(name)) {
                words.add(name);
                words.addAll(List.of(values));
              }
            });
    return new Question(version, List.copyOf(words));
  }

  /** About how many bytes it takes to remember it. */
  int size() {
    return words.stream().mapToInt(word -> 2 * word.length()).sum();
  }
}
