package org.kutniti.mention;

import java.util.Optional;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;

/** Finds the state that an office belongs to. */
final class Owners {
  private final Passage passage;
  private final MentionRow row;

  Owners(Passage passage, MentionRow row) {
    this.passage = passage;
    this.row = row;
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

  private boolean isPassedOver(int token) {
    return passage.readings().has(token, Category.OFFICE_ADJECTIVE)
        || passage.readings().has(token, Category.FIELD)
        || passage.isSign(token, ',');
  }

  /** The state that a preposition right behind the office names as the owner. */
  Optional<Mention.Place> after(int office) {
    return row.place(
        p ->
            p.from() >= office
                && p.mark().equals(Mark.GENITIVE)
                && isLed(p)
                && isJoined(office, p.from())
                && !isListed(p));
  }

  /** The place to which a preposition right behind an office says that its holder is sent. */
  Optional<Mention.Place> posting(int office) {
    return row.place(p -> p.from() > office && !Mark.owns(p.mark()) && isJoined(office, p.from()));
  }

  /** In "the presidents of A and B" neither owns the office alone. */
  private boolean isListed(Mention.Place place) {
    return passage.readings().has(place.to(), Category.AND)
        && row.place(p -> p.from() > place.to() && p.from() <= place.to() + 2).isPresent();
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
