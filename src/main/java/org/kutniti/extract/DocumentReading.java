package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import org.kutniti.extract.Triggers.Trigger;
import org.kutniti.language.Grammar;
import org.kutniti.mention.DocumentMentions;
import org.kutniti.text.Sentence;

/** One document while it is read, sentence after sentence. */
final class DocumentReading {
  /** A sentence that names so many is worth a close look whatever the order of its words. */
  private static final int ENOUGH = 2;

  private final Triggers triggers;
  private final RuleApplication application;
  private final Chapters chapters;
  private final Memory memory;
  private final ListReading lists;
  private final Misses misses;
  private final Grammar grammar;

  DocumentReading(
      Triggers triggers,
      RuleApplication application,
      Chapters chapters,
      Memory memory,
      ListReading lists,
      Misses misses,
      Grammar grammar) {
    this.triggers = triggers;
    this.application = application;
    this.chapters = chapters;
    this.memory = memory;
    this.lists = lists;
    this.misses = misses;
    this.grammar = grammar;
  }

  /** All relations in the order of the sentences. */
  List<RelationMention> relations(DocumentMentions document) {
    List<RelationMention> found = new ArrayList<>();
    for (int i = 0; i < document.size(); i++) {
      int index = i;
      SceneSource scene =
          new SceneSource(
              () -> document.isSilent(index), () -> new Scene(document.sentence(index), grammar));
      chapters.next(document.prose().sentences().get(i), scene);
      List<RelationMention> here = relations(document, i, scene);
      memory.remember(scene, here);
      found.addAll(here);
    }
    return LentDates.settled(found);
  }

  /** Those that a sentence tells by itself; where it tells none, those of an item of a list. */
  private List<RelationMention> relations(DocumentMentions document, int i, SceneSource scene) {
    Sentence sentence = document.prose().sentences().get(i);
    List<Trigger> met = triggers.of(document.words(i));
    List<Trigger> fitting = sentence.heading() ? List.of() : those(met, false);
    boolean tells = !fitting.isEmpty() && mayTell(document, i, fitting);
    List<RelationMention> told = tells ? relations(scene.get(), fitting) : List.of();
    return told.isEmpty()
        ? lists.read(scene, sentence, () -> new Scene(document.item(i), grammar), those(met, true))
        : told;
  }

  /** Those that open lists, or those that do not; most sentences have no other than the latter. */
  private static List<Trigger> those(List<Trigger> met, boolean ofLists) {
    for (Trigger trigger : met) {
      if (trigger.rule().isOfLists() != ofLists) {
        return met.stream().filter(t -> t.rule().isOfLists() == ofLists).toList();
      }
    }
    return met;
  }

  /** Asks what costs least first: what is surely named, what may be, the order of words. */
  private boolean mayTell(DocumentMentions document, int i, List<Trigger> fitting) {
    if (document.knows(i, ENOUGH)) {
      return true;
    }
    List<Trigger> named = misses.hear() ? fitting : named(document, i, fitting);
    return !named.isEmpty() && mayStand(document, i, named);
  }

  private static List<Trigger> named(DocumentMentions document, int i, List<Trigger> fitting) {
    return fitting.stream().filter(t -> document.maySpeakOf(i, t.names())).toList();
  }

  private boolean mayStand(DocumentMentions document, int i, List<Trigger> triggers) {
    Outline outline =
        new Outline(document.prose().sentences().get(i), document.readings(i), grammar);
    return triggers.stream().map(Trigger::words).anyMatch(outline::mayHold);
  }

  private List<RelationMention> relations(Scene scene, List<Trigger> fitting) {
    Venues found = new Venues();
    ServedWords served = new ServedWords();
    PatternMatcher matcher = scene.matcher();
    for (Trigger trigger : fitting) {
      for (TriggerMatch match : matcher.find(trigger.words())) {
        Rule rule = trigger.rule();
        List<RelationMention> told = rule.echo() ? found.before(match) : List.of();
        found.add(relations(rule, scene, match, told, served), rule, match);
      }
    }
    misses.sentenceEnds(served);
    return found.placed();
  }

  private List<RelationMention> relations(
      Rule rule, Scene scene, TriggerMatch match, List<RelationMention> told, ServedWords served) {
    if (!rule.beside() && !served.isFree(rule.relation(), match)) {
      return List.of();
    }
    List<RelationMention> found = goingOn(application.apply(rule, scene, match, told), told);
    if (found.isEmpty()) {
      misses.missed(rule, scene, match);
    } else {
      served.add(rule.relation(), match);
    }
    return found;
  }

  /** "And reopened in 2008" rests on the words that tell of what was reopened, too. */
  private static List<RelationMention> goingOn(
      List<RelationMention> found, List<RelationMention> told) {
    return told.isEmpty()
        ? found
        : found.stream().map(r -> r.goingOnWith(told.get(told.size() - 1))).toList();
  }
}
