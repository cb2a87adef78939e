package org.kutniti.mention;

import java.util.List;
import java.util.Optional;
import org.kutniti.entity.Types;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;

/** Finds the state that an office belongs to. */
final class Owners {
  private final Passage passage;
  private final MentionRow row;
  private final OwnerLists lists;

  /**
   * The owners in one sentence.
   *
   * @param positions whether a name without a mark is no owner, even if the list's last one is
   */
  Owners(Passage passage, MentionRow row, boolean positions) {
    this.passage = passage;
    this.row = row;
    lists = new OwnerLists(passage, row, positions);
  }

  /** All that own the office with one of them, from left to right: "of A and B", "A's and B's". */
  List<Mention.Place> together(Mention.Place owner, int office) {
    return owner.from() < office ? lists.endingWith(owner) : lists.startingWith(owner);
  }

  /** The state named as the owner, with adjectives or a comma before the office. */
  Optional<Mention.Place> before(int office) {
    int end = office;
    while (end > 0 && isPassedOver(end - 1)) {
      end--;
    }
    int to = end;
    return row.place(p -> p.to() == to && Mark.owns(p.mark()));
  }

  /** The state that "its" before an office means: the only one that the sentence names before. */
  Optional<Mention.Place> meant(int office) {
    int word = office - 1;
    while (word > 0 && isPassedOver(word)) {
      word--;
    }
    if (!passage.readings().has(word, Category.ITS)) {
      return Optional.empty();
    }
    int end = word;
    List<Mention> before = row.mentions().stream().filter(m -> m.to() <= end).toList();
    return before.size() == 1 && before.get(0) instanceof Mention.Place place && isState(place)
        ? Optional.of(place)
        : Optional.empty();
  }

  private static boolean isState(Mention.Place place) {
    return !place.demonym()
        && place.mark().equals(Mark.BARE)
        && place.entities().stream().noneMatch(e -> e.type().equals(Types.CITY));
  }

  private boolean isPassedOver(int token) {
    return passage.readings().has(token, Category.OFFICE_ADJECTIVE)
        || passage.readings().has(token, Category.FIELD)
        || passage.isSign(token, ',');
  }

  /** The state that a preposition right behind the office names as the owner. */
  Optional<Mention.Place> after(int office) {
    return led(office, Mark.GENITIVE);
  }

  /** The place where a preposition right behind a government says that it sits. */
  Optional<Mention.Place> seat(int government) {
    return led(government, Mark.LOCATIVE);
  }

  private Optional<Mention.Place> led(int office, String mark) {
    return row.place(
        p -> p.from() >= office && p.mark().equals(mark) && isLed(p) && isJoined(office, p.from()));
  }

  /** The place to which a preposition right behind an office says that its holder is sent. */
  Optional<Mention.Place> posting(int office) {
    return row.place(p -> p.from() > office && !Mark.owns(p.mark()) && isJoined(office, p.from()));
  }

  private boolean isLed(Mention.Place place) {
    return passage.readings().isPreposition(passage.readings().leadFrom(place.from()));
  }

  /** Whether only a preposition and articles stand between two tokens. */
  private boolean isJoined(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!passage.readings().has(i, Category.DETERMINER) && !passage.readings().isPreposition(i)) {
        return false;
      }
    }
    return true;
  }
}
