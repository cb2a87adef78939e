package org.kutniti.mention;

import java.util.Optional;
import org.kutniti.language.Mark;

/** Reads "the government of X", which stands for X. */
final class GovernmentReader {
  /** Most words between a state and its government. */
  private static final int WIDEST_GAP = 2;

  private final Passage passage;
  private final MentionRow row;
  private final Owners owners;

  GovernmentReader(Passage passage, MentionRow row) {
    this.passage = passage;
    this.row = row;
    owners = new Owners(passage, row);
  }

  /** Lets the state before it take in the government, and says where to go on. */
  int add(Reading government) {
    Optional<Mention.Place> before = row.place(p -> isBefore(p, government));
    before.ifPresent(p -> lengthen(p, government));
    Optional<Mention.Place> after =
        before.isPresent() ? Optional.empty() : owners.after(government.to());
    after.ifPresent(p -> takeIn(p, government));
    return after.map(Mention::to).orElse(government.to());
  }

  /** "The government of X". */
  private void takeIn(Mention.Place place, Reading government) {
    row.remove(place);
    String mark = Marks.before(passage.readings(), government.from()).orElse(Mark.BARE);
    row.add(
        new Mention.Place(
            government.from(),
            place.to(),
            mark,
            place.name(),
            place.entities(),
            false,
            place.within()));
  }

  /** Right before it, or as its owner with an adjective or two between. */
  private boolean isBefore(Mention.Place place, Reading government) {
    int gap = government.from() - place.to();
    boolean owns = Mark.owns(place.mark());
    if (gap == 0) {
      return owns || place.mark().equals(Mark.BARE);
    }
    return gap > 0
        && gap <= WIDEST_GAP
        && owns
        && government.mark().equals(Mark.ACCUSATIVE)
        && row.isUnnamed(government.from() - 1);
  }

  private void lengthen(Mention.Place place, Reading government) {
    row.remove(place);
    String mark = Marks.of(passage.readings(), place.from(), government.to(), government.mark());
    row.add(
        new Mention.Place(
            place.from(),
            government.to(),
            mark,
            place.name(),
            place.entities(),
            false,
            place.within()));
  }
}
