package org.kutniti.extract;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.Entry;
import org.kutniti.text.Sentence;

/** What a line looks like: a heading, an item of a list, a sentence. */
final class ListLine {
  /** The most tokens of a line that says what a list holds. */
  private static final int LONGEST_HEAD = 25;

  /** The most tokens of an item. */
  private static final int LONGEST_ITEM = 40;

  /** Letters of what a date gives beside a year. */
  private static final Set<String> DAYS_AND_MONTHS = Set.of("M", "D", "W", "N");

  private static final String BULLETS = "*•·-–—#";

  private final Sentence sentence;
  private final Supplier<Scene> scene;
  private final String ends;

  /**
   * A line that is looked at closely when it must be.
   *
   * @param ends signs that end a sentence
   */
  ListLine(Sentence sentence, Supplier<Scene> scene, String ends) {
    this.sentence = sentence;
    this.scene = scene;
    this.ends = ends;
  }

  /** Whether it may say what a list holds: a line without a verb, or with a colon behind it. */
  boolean isHead() {
    return isShort() && (sentence.isSign(sentence.size() - 1, ':') || !holdsVerb(sentence.size()));
  }

  /** Whether it is no sentence that ends as sentences do, nor has a bullet. */
  boolean isHeading() {
    return isShort() && !isBulleted();
  }

  /** Whether a date opens it: an item, be it one that tells too much to be read. */
  boolean isDated() {
    return scene.get().dates().stream().anyMatch(d -> d.from() <= 1);
  }

  private boolean isShort() {
    return sentence.size() <= LONGEST_HEAD && (sentence.heading() || !isEnded());
  }

  private boolean isEnded() {
    int last = sentence.size() - 1;
    return ends.chars().anyMatch(sign -> sentence.isSign(last, (char) sign));
  }

  /**
   * The first word is none, nor is what may be a noun ("State visits to Peru") or is part of a
   * name: "List of ambassadors of the United Kingdom".
   */
  private boolean holdsVerb(int end) {
    return IntStream.range(1, end)
        .filter(i -> scene.get().readings().hasForm(i, LanguagePack.CLAUSE_FORMS))
        .filter(i -> !scene.get().readings().hasNoun(i))
        .anyMatch(i -> scene.get().mentions().noneMatch(m -> m.from() <= i && i < m.to()));
  }

  /** Whether a bullet or a number with a full stop opens it. */
  boolean isBulleted() {
    return BULLETS.chars().anyMatch(sign -> sentence.isSign(0, (char) sign))
        || (sentence.isNumber(0) && sentence.isSign(1, '.') && sentence.size() > 2);
  }

  /**
   * Whether it has a bullet, or a date that gives no more than years, and no verb but in brackets.
   */
  boolean isItem() {
    return !sentence.heading()
        && sentence.size() <= LONGEST_ITEM
        && (isBulleted() || (!isEnded() && (holdsYears() || isLabelled())))
        && !holdsVerb(bracket());
  }

  /**
   * Who wrote a report, and on which day, stands in a line of its own, too. What brackets tell
   * behind years does not count.
   */
  private boolean holdsYears() {
    List<DateMention> dates = scene.get().dates();
    List<DateMention> open = dates.stream().filter(d -> d.from() < bracket()).toList();
    return !dates.isEmpty()
        && (open.isEmpty() ? dates : open).stream().allMatch(ListLine::isOfYears);
  }

  /** "May 2015: Ann Lee": a date in full, and a colon behind it. */
  private boolean isLabelled() {
    return scene.get().dates().stream()
        .anyMatch(d -> d.from() == 0 && sentence.isSign(d.to(), ':'));
  }

  private static boolean isOfYears(DateMention date) {
    return date.values().keySet().stream().noneMatch(DAYS_AND_MONTHS::contains);
  }

  private int bracket() {
    return IntStream.range(0, sentence.size())
        .filter(i -> sentence.isSign(i, '('))
        .findFirst()
        .orElse(sentence.size());
  }

  /** "Asia", "The 1960s": a heading within a list, not one of another. */
  boolean isPlain() {
    return IntStream.range(0, sentence.size())
        .allMatch(
            i ->
                scene.get().readings().at(i).stream()
                    .noneMatch(r -> r.entry() instanceof Entry.Lexical));
  }
}
