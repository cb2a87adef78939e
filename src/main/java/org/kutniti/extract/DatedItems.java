package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Mark;
import org.kutniti.mention.DateMention;

/** Finds names that stand each with a date of its own: "to Chile in 1965 and to Oman in 1968". */
final class DatedItems {
  /**
   * A name and the date right beside it.
   *
   * @param from the first token of both, a preposition included
   * @param to after the last, a postposition and brackets included
   */
  record Item(MentionGroup group, DateMention date, int from, int to) {
    private boolean isDateFirst() {
      return date.from() < group.from();
    }
  }

  /** Marks of names that nothing marks. */
  static final Set<String> UNMARKED = Set.of(Mark.BARE, Mark.DIRECT);

  private final Scene scene;

  DatedItems(Scene scene) {
    this.scene = scene;
  }

  /**
   * The items beside that of a name, from left to right; only such as are marked alike and have
   * their date on the same side, with nothing but commas, "and" and "then" between them.
   *
   * @param date the one that must stand beside the name
   */
  List<Item> beside(MentionGroup group, Predicate<DateMention> date) {
    return items(group).stream()
        .filter(item -> date.test(item.date()))
        .map(this::beside)
        .filter(list -> !list.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Item> beside(Item item) {
    List<Item> found = new ArrayList<>();
    Optional<Item> left = next(item, true);
    while (left.isPresent()) {
      found.add(0, left.get());
      left = next(left.get(), true);
    }
    Optional<Item> right = next(item, false);
    while (right.isPresent()) {
      found.add(right.get());
      right = next(right.get(), false);
    }
    return found;
  }

  private Optional<Item> next(Item item, boolean leftwards) {
    return scene.groups().stream()
        .filter(g -> isMarkedAlike(item.group(), g, leftwards))
        .flatMap(g -> items(g).stream())
        .filter(other -> other.isDateFirst() == item.isDateFirst())
        .filter(o -> leftwards ? isJoint(o.to(), item.from()) : isJoint(item.to(), o.from()))
        .filter(other -> other.isDateFirst() || !isSubject(other))
        .findFirst();
  }

  /** "With Chile in 1965 and Oman in 1968": a preposition holds for those behind it, too. */
  private boolean isMarkedAlike(MentionGroup group, MentionGroup other, boolean leftwards) {
    boolean shared = !leftwards && scene.grammar().positions() && UNMARKED.contains(other.mark());
    return shared || group.mark().equals(other.mark());
  }

  /** "… and Oman in 1968 signed": what a verb follows is told anew. */
  private boolean isSubject(Item item) {
    return scene.grammar().positions()
        && scene.readings().hasForm(item.to(), LanguagePack.CLAUSE_FORMS);
  }

  /** With the date behind it, or before it, as it may be both. */
  private List<Item> items(MentionGroup group) {
    int lead = scene.readings().leadFrom(group.from());
    int end = scene.readings().endOfPostposition(group.to());
    List<Item> items = new ArrayList<>();
    boolean bracket = scene.sentence().isSign(end, '(');
    DateMention behind = scene.dateFrom(bracket ? end + 1 : end);
    if (behind != null && (!bracket || scene.sentence().isSign(behind.to(), ')'))) {
      items.add(new Item(group, behind, lead, behind.to() + (bracket ? 1 : 0)));
    }
    scene.dates().stream()
        .filter(d -> d.to() == lead)
        .forEach(d -> items.add(new Item(group, d, d.from(), end)));
    return items;
  }

  private boolean isJoint(int from, int to) {
    return from < to
        && IntStream.range(from, to)
            .allMatch(i -> scene.isJoint(i) || scene.readings().has(i, Category.ADVERB));
  }
}
