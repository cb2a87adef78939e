package org.kutniti.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** In which sentences of a document some word may name an entity. */
final class NamedEntities {
  private final Map<String, List<Integer>> sentences = new HashMap<>();

  /** Takes in what the words of a sentence may stand for; sentences come in their order. */
  void add(int sentence, Readings readings) {
    for (int token = 0; token < readings.size(); token++) {
      for (Reading reading : readings.at(token)) {
        if (reading.entry() instanceof Entry.Name name) {
          add(name.entity().id(), sentence);
        }
      }
    }
  }

  private void add(String id, int sentence) {
    List<Integer> all = sentences.computeIfAbsent(id, first -> new ArrayList<>(2));
    if (all.isEmpty() || all.get(all.size() - 1) != sentence) {
      all.add(sentence);
    }
  }

  /** The sentences, in order, that may name the entity with an id. */
  List<Integer> of(String id) {
    return sentences.getOrDefault(id, List.of());
  }
}
