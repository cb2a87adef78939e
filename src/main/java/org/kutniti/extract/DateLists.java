package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.mention.DateMention;

/** Finds the dates that one word "and" puts beside each other: "in 2003, 2005 and 2007". */
final class DateLists {
  private final Scene scene;

  DateLists(Scene scene) {
    this.scene = scene;
  }

  /** The other dates of the list in which a date stands, from left to right; none in no list. */
  List<DateMention> beside(DateMention date) {
    List<DateMention> all = scene.dates();
    int first = all.indexOf(date);
    int last = first;
    while (first > 0 && isJoint(all.get(first - 1), all.get(first))) {
      first--;
    }
    while (last >= 0 && last + 1 < all.size() && isJoint(all.get(last), all.get(last + 1))) {
      last++;
    }
    return first < last ? others(all.subList(first, last + 1), date) : List.of();
  }

  private List<DateMention> others(List<DateMention> list, DateMention date) {
    List<DateMention> others = new ArrayList<>(list);
    others.remove(date);
    return isList(list) && isWhole(list) ? others : List.of();
  }

  /** "And" stands once, before the last; of two, no comma stands before it. */
  private boolean isList(List<DateMention> list) {
    int from = list.get(0).to();
    int before = list.get(list.size() - 2).to();
    int to = list.get(list.size() - 1).from();
    boolean spoken = has(before, to, this::isAnd) && !has(from, before, this::isAnd);
    return spoken && (list.size() > 2 || !Commas.areBetween(scene, from, to));
  }

  /**
   * Where the order of words tells what a date belongs to, a last date with a subject behind it
   * begins anew: "in 2003, and in 2005 trade grew".
   */
  private boolean isWhole(List<DateMention> list) {
    int first = list.get(0).from();
    int end = list.get(list.size() - 1).to();
    return !scene.grammar().positions()
        || scene.clauses().start(first) == first
        || end == scene.size()
        || !scene.sentence().isWord(end)
        || isAnd(end)
        || scene.readings().has(end, Category.CLAUSE)
        || scene.readings().isPreposition(end);
  }

  /** Whether two dates of one shape, in one clause, have only a comma or "and" between them. */
  private boolean isJoint(DateMention left, DateMention right) {
    return left.to() < right.from()
        && left.gives().equals(right.gives())
        && scene.clauses().of(left.from()) == scene.clauses().of(right.from())
        && IntStream.range(left.to(), right.from()).allMatch(scene::isJoint);
  }

  private boolean isAnd(int token) {
    return scene.readings().has(token, Category.AND);
  }

  private static boolean has(int from, int to, IntPredicate test) {
    return IntStream.range(from, to).anyMatch(test);
  }
}
