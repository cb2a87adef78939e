package org.kutniti.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Types;
import org.kutniti.language.Ending;
import org.kutniti.language.Endings;
import org.kutniti.language.WordMemory;
import org.kutniti.text.Token;

/**
 * Understands long words that nearly spell the name of one state, and no other: slips of the pen
 * and spellings that the gazetteer does not list.
 */
final class Misspellings {
  /** Shorter names are too easily mistaken for each other. */
  private static final int SHORTEST = 7;

  private record Named(Letters name, Entity entity) {}

  /** A state that a word nearly names, the mark of its ending, and the stem's length in units. */
  private record Slip(Entity state, String mark, int length) {}

  private final Endings endings;
  private final Predicate<String> names;

  /** By first letter, which what is near has, too. */
  private final Map<Character, List<Named>> byLetter = new HashMap<>();

  private final WordMemory<Optional<Slip>> slips = new WordMemory<>(this::slip);

  /**
   * Slips of the names of states.
   *
   * @param states names that may be meant
   * @param names words that persons are named by, which are no slips
   */
  Misspellings(Endings endings, List<Phrases.StateName> states, Predicate<String> names) {
    this.endings = endings;
    this.names = names;
    for (Phrases.StateName each : states) {
      byLetter
          .computeIfAbsent(each.name().charAt(0), c -> new ArrayList<>())
          .add(new Named(Letters.of(each.name()), each.state()));
    }
  }

  /** Whether a slip may be taken for a normalised name: only for states' names of one long word. */
  static boolean mayBeMeant(String name, Entity entity) {
    boolean state = entity.type().equals(Types.STATE) || entity.type().equals(Types.FORMER_STATE);
    return state && name.length() >= SHORTEST && name.indexOf(' ') < 0;
  }

  /** The reading of a word that nothing else explains. */
  Optional<Reading> read(Token token, int index) {
    Optional<Slip> slip =
        token.kind() == Token.Kind.WORD && token.form().length() >= SHORTEST
            ? slips.of(token.form())
            : Optional.empty();
    return slip.map(
        s -> {
          Entry entry = new Entry.Name(s.state, false, false);
          return new Reading(entry, index, index + 1, s.mark, token.start() + s.length);
        });
  }

  private Optional<Slip> slip(String form) {
    List<Named> states = within(form);
    for (int end = form.length(); end >= SHORTEST && !states.isEmpty(); end--) {
      Ending ending = endings.after(form, end, form.length());
      String stem = form.substring(0, end);
      if (ending != null && names.test(stem)) {
        return Optional.empty();
      }
      Entity state = ending == null ? null : nearly(stem, states);
      if (state != null) {
        return Optional.of(new Slip(state, ending.mark(), end));
      }
    }
    return Optional.empty();
  }

  /** The states whose names a beginning of a word may nearly spell: most words need no more. */
  private List<Named> within(String form) {
    List<Named> all = byLetter.getOrDefault(form.charAt(0), List.of());
    Letters letters = Letters.of(form);
    List<Named> within = List.of();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name().mayBeNearWithin(letters)) {
        within = within.isEmpty() ? new ArrayList<>() : within;
        within.add(all.get(i));
      }
    }
    return within;
  }

  /** The only state whose name the stem nearly spells; null for none and for several. */
  private static Entity nearly(String stem, List<Named> states) {
    Letters letters = Letters.of(stem);
    Entity near = null;
    for (Named named : states) {
      if (isNear(named.name(), letters) && !named.entity().equals(near)) {
        if (near != null) {
          return null;
        }
        near = named.entity();
      }
    }
    return near;
  }

  /** What is near is nearly as long. */
  private static boolean isNear(Letters name, Letters letters) {
    return Math.abs(name.word().length() - letters.word().length()) <= 1 && name.isNear(letters);
  }
}
