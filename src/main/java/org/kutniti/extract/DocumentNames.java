package org.kutniti.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.entity.Entity;
import org.kutniti.mention.DocumentMentions;
import org.kutniti.mention.Mention;
import org.kutniti.mention.SentenceMentions;

/**
 * How a document names the places that are certain, and which of several it speaks of. For each it
 * looks only at the sentences whose words may name it.
 */
final class DocumentNames {
  private final DocumentMentions document;
  private final SharedNames shared;

  /** By id the longest name; empty where only adjectives stand for it, nothing where none does. */
  private final Map<String, Optional<String>> names = new HashMap<>();

  DocumentNames(DocumentMentions document, SharedNames shared) {
    this.document = document;
    this.shared = shared;
  }

  private Optional<String> longest(Entity entity) {
    return names.computeIfAbsent(entity.id(), id -> Optional.ofNullable(lookedUp(id)));
  }

  private String lookedUp(String id) {
    String longest = null;
    for (int i : document.mayName(id)) {
      longest = longest(id, document.sentence(i), longest);
    }
    return longest;
  }

  private static String longest(String id, SentenceMentions sentence, String sofar) {
    String longest = sofar;
    for (Mention mention : sentence.mentions()) {
      if (mention instanceof Mention.Place place && means(place, id)) {
        String name = place.named() ? place.name() : "";
        longest = longest == null || name.length() > longest.length() ? name : longest;
      }
    }
    return longest;
  }

  private static boolean means(Mention.Place place, String id) {
    return place.entities().size() == 1 && place.entities().get(0).id().equals(id);
  }

  /** The longest name that the document uses for an entity. */
  Optional<String> of(Entity entity) {
    return longest(entity).filter(n -> !n.isEmpty());
  }

  /** Whether words of the document may mean an entity, be they adjectives or within a title. */
  boolean mayMean(Entity entity) {
    return !document.mayName(entity.id()).isEmpty();
  }

  /** The one of several namesakes that the document names without doubt; else the usual one. */
  List<Entity> mostLikely(String name, List<Entity> namesakes) {
    if (namesakes.size() == 1) {
      return namesakes;
    }
    List<Entity> named = namesakes.stream().filter(e -> longest(e).isPresent()).toList();
    if (named.size() == 1) {
      return named;
    }
    return shared.usual(name, namesakes).map(List::of).orElse(namesakes);
  }
}
