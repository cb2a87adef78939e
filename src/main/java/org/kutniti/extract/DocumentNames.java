package org.kutniti.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kutniti.entity.Entity;
import org.kutniti.mention.DocumentMentions;
import org.kutniti.mention.Mention;
import org.kutniti.mention.SentenceMentions;

/** How a document names the places that are certain, and which of several it speaks of. */
final class DocumentNames {
  private final DocumentMentions document;
  private final SharedNames shared;
  private Map<String, String> names;

  DocumentNames(DocumentMentions document, SharedNames shared) {
    this.document = document;
    this.shared = shared;
  }

  private Map<String, String> names() {
    if (names == null) {
      names = new HashMap<>();
      IntStream.range(0, document.size())
          .filter(i -> !document.isSilent(i))
          .forEach(i -> note(document.sentence(i)));
    }
    return names;
  }

  private void note(SentenceMentions sentence) {
    for (Mention mention : sentence.mentions()) {
      if (mention instanceof Mention.Place place && place.entities().size() == 1) {
        note(place);
      }
    }
  }

  private void note(Mention.Place place) {
    String id = place.entities().get(0).id();
    if (!place.demonym()) {
      names.merge(id, place.name(), (a, b) -> b.length() > a.length() ? b : a);
    } else {
      names.putIfAbsent(id, "");
    }
  }

  /** The longest name that the document uses for an entity. */
  Optional<String> of(Entity entity) {
    return Optional.ofNullable(names().get(entity.id())).filter(n -> !n.isEmpty());
  }

  /** The one of several namesakes that the document names without doubt; else the usual one. */
  List<Entity> mostLikely(String name, List<Entity> namesakes) {
    if (namesakes.size() == 1) {
      return namesakes;
    }
    List<Entity> named = namesakes.stream().filter(e -> names().containsKey(e.id())).toList();
    if (named.size() == 1) {
      return named;
    }
    return shared.usual(name, namesakes).map(List::of).orElse(namesakes);
  }
}
