package org.kutniti.mention;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;

/** Finds the places that own something together: "the ministers of A, B and C". */
final class OwnerLists {
  private final Passage passage;
  private final MentionRow row;
  private final boolean positions;

  /**
   * The lists of one sentence.
   *
   * @param positions whether a name without a mark is no owner, even if the list's last one is
   */
  OwnerLists(Passage passage, MentionRow row, boolean positions) {
    this.passage = passage;
    this.row = row;
    this.positions = positions;
  }

  /**
   * The list whose last member a place is, from left to right; the place alone if there is none.
   */
  List<Mention.Place> endingWith(Mention.Place last) {
    Deque<Mention.Place> list = new ArrayDeque<>(List.of(last));
    Optional<Mention.Place> next =
        isAnd(leftOfArticles(last.from()) - 1) ? before(last) : Optional.empty();
    while (next.isPresent()) {
      list.addFirst(next.get());
      next = before(next.get());
    }
    return List.copyOf(list);
  }

  /**
   * The list whose first member a place is, from left to right; the place alone if there is none.
   */
  List<Mention.Place> startingWith(Mention.Place first) {
    Deque<Mention.Place> list = new ArrayDeque<>(List.of(first));
    boolean and = false;
    Optional<Mention.Place> next = behind(first);
    while (next.isPresent() && !and) {
      and = isAnd(passage.endOfJoint(list.getLast().to()) - 1);
      list.addLast(next.get());
      next = behind(next.get());
    }
    return and ? List.copyOf(list) : List.of(first);
  }

  private Optional<Mention.Place> before(Mention.Place member) {
    int joint = leftOfArticles(member.from()) - 1;
    int end = isAnd(joint) && isComma(joint - 1) ? joint - 1 : joint;
    return isAnd(joint) || isComma(joint)
        ? row.place(p -> p.to() == end && ownsWith(p, member))
        : Optional.empty();
  }

  /** A bare name shares the mark of the last one only where endings alone tell roles. */
  private boolean ownsWith(Mention.Place place, Mention.Place member) {
    return place.mark().equals(member.mark()) || (!positions && place.mark().equals(Mark.BARE));
  }

  private Optional<Mention.Place> behind(Mention.Place member) {
    int end = passage.endOfJoint(member.to());
    return end > member.to()
        ? row.place(p -> leadFrom(p) == end && sharesLead(p))
        : Optional.empty();
  }

  /** What has an ending of its own owns something else: "of A and B's …". */
  private boolean sharesLead(Mention.Place place) {
    boolean led = passage.readings().isPreposition(leadFrom(place));
    return place.mark().equals(led ? Mark.GENITIVE : Mark.BARE) && !place.demonym();
  }

  private int leadFrom(Mention.Place place) {
    return passage.readings().leadFrom(place.from());
  }

  private int leftOfArticles(int token) {
    int start = token;
    while (start > 0 && passage.readings().has(start - 1, Category.DETERMINER)) {
      start--;
    }
    return start;
  }

  private boolean isAnd(int token) {
    return token >= 0 && token < passage.size() && passage.readings().has(token, Category.AND);
  }

  private boolean isComma(int token) {
    return passage.isSign(token, ',');
  }
}
