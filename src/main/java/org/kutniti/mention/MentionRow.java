package org.kutniti.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The mentions of one sentence while they are put together. */
final class MentionRow {
  private final List<DateMention> dates;
  private final List<Mention> mentions;

  MentionRow(List<Mention> mentions, List<DateMention> dates) {
    this.mentions = new ArrayList<>(mentions);
    this.dates = dates;
  }

  /** The mentions as they now are, from left to right. */
  List<Mention> mentions() {
    return mentions.stream().sorted(Comparator.comparingInt(Mention::from)).toList();
  }

  /** Whether no mention takes the token. */
  boolean isUnnamed(int token) {
    return mentions.stream().noneMatch(m -> m.from() <= token && token < m.to());
  }

  /** Whether neither a mention nor a date takes the token. */
  boolean isFree(int token) {
    return isUnnamed(token) && dates.stream().noneMatch(d -> d.from() <= token && token < d.to());
  }

  /** Whether no token of the mention is taken by another or by a date. */
  boolean isFree(Mention mention) {
    return IntStream.range(mention.from(), mention.to()).allMatch(this::isFree);
  }

  /** The mention that starts at a token. */
  Optional<Mention> startingAt(int token) {
    return mentions.stream().filter(m -> m.from() == token).findFirst();
  }

  /** A place that passes; of several the one that was put in first. */
  Optional<Mention.Place> place(Predicate<Mention.Place> test) {
    return mentions.stream()
        .filter(m -> m instanceof Mention.Place)
        .map(m -> (Mention.Place) m)
        .filter(test)
        .findFirst();
  }

  /** The persons as they are when asked for. */
  List<Mention.Person> persons() {
    return mentions.stream()
        .filter(m -> m instanceof Mention.Person)
        .map(m -> (Mention.Person) m)
        .toList();
  }

  void add(Mention mention) {
    mentions.add(mention);
  }

  void remove(Mention mention) {
    mentions.remove(mention);
  }
}
