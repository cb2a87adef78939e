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

  private record Named(Letters name, Entity entity) {}

  private final Endings endings;
  private final Map<Integer, List<Named>> byShape = new HashMap<>();

  Misspellings(Endings endings) {
    this.endings = endings;
  }

  /** Adds a normalised name; only states' names of one long word are kept. */
  void add(String name, Entity entity) {
    boolean state = entity.type().equals(Types.STATE) || entity.type().equals(Types.FORMER_STATE);
    if (state && name.length() >= SHORTEST && name.indexOf(' ') < 0) {
      byShape
          .computeIfAbsent(shape(name, name.length()), c -> new ArrayList<>())
          .add(new Named(Letters.of(name), entity));
    }
  }

  /** First letter and length: what is near has the same letter and nearly the same length. */
  private static int shape(String name, int length) {
    return name.charAt(0) | length << Character.SIZE;
  }

  /** The reading of a word that nothing else explains. */
  Optional<Reading> read(Token token, int index) {
    String form = token.form();
    if (token.kind() != Token.Kind.WORD || form.length() < SHORTEST) {
      return Optional.empty();
    }
    for (int end = form.length(); end >= SHORTEST; end--) {
      Ending ending = endings.after(form, end, form.length());
      Entity state = ending == null ? null : nearly(form.substring(0, end));
      if (state != null) {
        Entry entry = new Entry.Name(state, false, false);
        String mark = ending.mark();
        return Optional.of(new Reading(entry, index, index + 1, mark, token.start() + end));
      }
    }
    return Optional.empty();
  }

  /** The only state whose name the stem nearly spells; null for none and for several. */
  private Entity nearly(String stem) {
    Letters letters = Letters.of(stem);
    Entity near = null;
    for (int length = stem.length() - 1; length <= stem.length() + 1; length++) {
      for (Named named : byShape.getOrDefault(shape(stem, length), List.of())) {
        if (!named.entity().equals(near) && named.name().isNear(letters)) {
          if (near != null) {
            return null;
          }
          near = named.entity();
        }
      }
    }
    return near;
  }
}
