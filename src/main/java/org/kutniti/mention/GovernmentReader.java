package org.kutniti.mention;

import java.util.List;
import java.util.Optional;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention.Place.Wording;

/** Reads "the government of X", or in X, which stands for X. */
final class GovernmentReader {
  /** Most words between a state and its government. */
  private static final int WIDEST_GAP = 2;

  private final Passage passage;
  private final MentionRow row;
  private final Owners owners;

  GovernmentReader(Passage passage, MentionRow row, Owners owners) {
    this.passage = passage;
    this.row = row;
    this.owners = owners;
  }

  /** Lets the state before it take in the government, and says where to go on. */
  int add(Reading government) {
    Optional<Mention.Place> before = row.place(p -> isBefore(p, government));
    before.ifPresent(p -> lengthen(p, government));
    Optional<Mention.Place> after =
        before.isPresent() ? Optional.empty() : owners.after(government.to());
    after.ifPresent(p -> takeIn(p, government, wording(p, government)));
    Optional<Mention.Place> seat =
        before.or(() -> after).isPresent() ? Optional.empty() : seat(government);
    seat.ifPresent(p -> takeIn(p, government, Wording.GOVERNMENT));
    return after.or(() -> seat).map(Mention::to).orElse(government.to());
  }

  /** "The government in X"; "the two governments in X", or an exiled one, may be others'. */
  private Optional<Mention.Place> seat(Reading government) {
    return passage.readings().has(government.from() - 1, Category.DETERMINER)
        ? owners.seat(government.to())
        : Optional.empty();
  }

  /** "The government of X". */
  private void takeIn(Mention.Place place, Reading government, Wording wording) {
    String mark = Marks.before(passage.readings(), government.from()).orElse(Mark.BARE);
    replace(place, government.from(), place.to(), mark, wording);
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

  /** "X's government", "the X and Y governments". */
  private void lengthen(Mention.Place place, Reading government) {
    List<Mention.Place> all =
        Mark.owns(place.mark()) ? owners.together(place, government.from()) : List.of(place);
    String mark =
        Marks.of(passage.readings(), all.get(0).from(), government.to(), government.mark());
    for (Mention.Place one : all) {
      int to = one.equals(place) ? government.to() : one.to();
      replace(one, one.from(), to, mark, wording(one, government));
    }
  }

  private Wording wording(Mention.Place place, Reading government) {
    if (passage.readings().has(government.from(), Category.CAPITAL)) {
      return Wording.CAPITAL;
    }
    return place.named() ? Wording.NAME : Wording.GOVERNMENT;
  }

  private void replace(Mention.Place place, int from, int to, String mark, Wording wording) {
    row.remove(place);
    row.add(
        new Mention.Place(from, to, mark, place.name(), place.entities(), wording, place.within()));
  }
}
