package org.kutniti.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Types;
import org.kutniti.language.Ending;
import org.kutniti.language.Endings;
import org.kutniti.text.Token;

/**
 * Understands long words that nearly spell the name of one state, and no other: slips of the pen
 * and spellings that the gazetteer does not list.
 */
final class Misspellings {
  /** Shorter names are too easily mistaken for each other. */
  private static final int SHORTEST = 7;

  private record Named(String name, Entity entity) {}

  private final Endings endings;
  private final Map<Character, List<Named>> byFirstLetter = new HashMap<>();

  Misspellings(Endings endings) {
    this.endings = endings;
  }

  /** Adds a normalised name; only states' names of one long word are kept. */
  void add(String name, Entity entity) {
    boolean state = entity.type().equals(Types.STATE) || entity.type().equals(Types.FORMER_STATE);
    if (state && name.length() >= SHORTEST && name.indexOf(' ') < 0) {
      byFirstLetter
          .computeIfAbsent(name.charAt(0), c -> new ArrayList<>())
          .add(new Named(name, entity));
    }
  }

  /** The reading of a word that nothing else explains. */
  Optional<Reading> read(Token token, int index) {
    String form = token.form();
    if (token.kind() != Token.Kind.WORD || form.length() < SHORTEST) {
      return Optional.empty();
    }
    for (int end = form.length(); end >= SHORTEST; end--) {
      Optional<Ending> ending = endings.glued(form.charAt(end - 1), form.substring(end));
      Optional<Entity> state =
          ending.isPresent() ? nearly(form.substring(0, end)) : Optional.empty();
      if (state.isPresent()) {
        Entry entry = new Entry.Name(state.get(), false, false);
        String mark = ending.get().mark();
        return Optional.of(new Reading(entry, index, index + 1, mark, token.start() + end));
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> nearly(String stem) {
    List<Entity> near =
        byFirstLetter.getOrDefault(stem.charAt(0), List.of()).stream()
            .filter(n -> Math.abs(n.name().length() - stem.length()) <= 1)
            .filter(n -> NameLikeness.isNear(n.name(), stem))
            .map(Named::entity)
            .distinct()
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }
}
