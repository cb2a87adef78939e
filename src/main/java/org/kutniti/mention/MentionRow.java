package org.kutniti.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The mentions of one sentence while they are put together. */
final class MentionRow {
  private static final Comparator<Mention> LEFT_TO_RIGHT = Comparator.comparingInt(Mention::from);

  private final List<Mention> mentions;

  /** By token, how many mentions take it. */
  private int[] takers = new int[32];

  private final BitSet dated = new BitSet();

  MentionRow(List<Mention> mentions, List<DateMention> dates) {
    this.mentions = new ArrayList<>(mentions.size() + 4);
    mentions.forEach(this::add);
    dates.forEach(d -> dated.set(d.from(), d.to()));
  }

  /** The mentions as they now are, from left to right. */
  List<Mention> mentions() {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(LEFT_TO_RIGHT);
    return sorted;
  }

  /** Whether no mention takes the token. */
  boolean isUnnamed(int token) {
    return token < 0 || token >= takers.length || takers[token] == 0;
  }

  /** Whether neither a mention nor a date takes the token. */
  boolean isFree(int token) {
    return isUnnamed(token) && (token < 0 || !dated.get(token));
  }

  /** Whether no token of the mention is taken by another or by a date. */
  boolean isFree(Mention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (!isFree(i)) {
        return false;
      }
    }
    return true;
  }

  /** The mention that starts at a token. */
  Optional<Mention> startingAt(int token) {
    if (!isUnnamed(token)) {
      for (Mention mention : mentions) {
        if (mention.from() == token) {
          return Optional.of(mention);
        }
      }
    }
    return Optional.empty();
  }

  /** A place that passes; of several the one that was put in first. */
  Optional<Mention.Place> place(Predicate<Mention.Place> test) {
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Place place && test.test(place)) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  /** The persons as they are when asked for. */
  List<Mention.Person> persons() {
    List<Mention.Person> persons = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Person person) {
        persons.add(person);
      }
    }
    return persons;
  }

  void add(Mention mention) {
    mentions.add(mention);
    if (mention.to() > takers.length) {
      takers = Arrays.copyOf(takers, Math.max(mention.to(), 2 * takers.length));
    }
    count(mention, 1);
  }

  void remove(Mention mention) {
    if (mentions.remove(mention)) {
      count(mention, -1);
    }
  }

  /** The mentions as they were put in, for {@link #restore}. */
  List<Mention> inOrderOfEntry() {
    return List.copyOf(mentions);
  }

  /** Makes these the mentions. */
  void restore(List<Mention> earlier) {
    List.copyOf(mentions).forEach(this::remove);
    earlier.forEach(this::add);
  }

  private void count(Mention mention, int more) {
    for (int i = mention.from(); i < mention.to(); i++) {
      takers[i] += more;
    }
  }
}
