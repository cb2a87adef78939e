package org.kutniti.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kutniti.extract.Triggers.Trigger;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.Entry;
import org.kutniti.mention.Mention;
import org.kutniti.text.Sentence;

/**
 * Reads the lists of a document. A title, a heading or a line that ends in a colon says what the
 * items have in common ("Ambassadors of Peru to Chile"), each item whom or what it is told of.
 */
final class ListReading {
  /** The most tokens of a line that opens a list. */
  private static final int LONGEST_LEAD = 25;

  /** The most tokens of an item. */
  private static final int LONGEST_ITEM = 40;

  private static final String BULLETS = "*•·-–—#";

  private final RuleApplication application;
  private final ReferenceResolver resolver;
  private final Discourse discourse;
  private Optional<Rule> open = Optional.empty();

  ListReading(RuleApplication application, ReferenceResolver resolver, Discourse discourse) {
    this.application = application;
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /**
   * The relations of a sentence as an item of the list at hand, if there is one; it may open one,
   * or end it.
   *
   * @param items the sentence as an item
   * @param leads triggers that may stand in it and open lists
   */
  List<RelationMention> read(
      SceneSource source, Sentence sentence, Supplier<Scene> items, List<Trigger> leads) {
    if (leads.isEmpty() && open.isEmpty()) {
      return List.of();
    }
    if (!leads.isEmpty() && isLead(sentence) && opens(source.get(), leads)) {
      return List.of();
    }
    if (open.isPresent() && isItem(source, sentence)) {
      return item(items.get(), open.get());
    }
    if (!isBulleted(sentence) && !isPlainHeading(source, sentence)) {
      open = Optional.empty();
    }
    return List.of();
  }

  private static boolean isLead(Sentence sentence) {
    return sentence.size() <= LONGEST_LEAD && (sentence.heading() || !isEnded(sentence));
  }

  private static boolean isEnded(Sentence sentence) {
    int last = sentence.size() - 1;
    return ".।!?".chars().anyMatch(sign -> sentence.isSign(last, (char) sign));
  }

  private boolean opens(Scene scene, List<Trigger> leads) {
    for (Trigger trigger : leads) {
      for (TriggerMatch match : scene.matcher().find(trigger.words())) {
        if (opens(trigger.rule(), match)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean opens(Rule rule, TriggerMatch match) {
    Map<String, Role> roles = rule.frames().get(0);
    Map<String, List<Referent>> lead = new HashMap<>();
    match.slots().forEach((name, group) -> lead.put(name, referents(roles.get(name), group)));
    boolean told = lead.values().stream().noneMatch(List::isEmpty);
    if (told) {
      open = Optional.of(rule);
      discourse.lead(lead);
    }
    return told;
  }

  private List<Referent> referents(Role role, MentionGroup group) {
    return group.members().stream()
        .flatMap((Mention m) -> resolver.resolve(m, role.types(), role.via()).stream())
        .toList();
  }

  private List<RelationMention> item(Scene scene, Rule rule) {
    return rule.items().stream()
        .flatMap(item -> scene.matcher().find(item).stream())
        .map(match -> application.apply(rule, scene, match))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** A line with a bullet, or with a date, and no verb but in brackets. */
  private static boolean isItem(SceneSource source, Sentence sentence) {
    if (sentence.heading() || sentence.size() > LONGEST_ITEM) {
      return false;
    }
    Scene scene = source.get();
    return (isBulleted(sentence) || (!isEnded(sentence) && !scene.dates().isEmpty()))
        && IntStream.range(0, scene.size())
            .takeWhile(i -> !scene.token(i).isSign('('))
            .noneMatch(i -> scene.readings().hasForm(i, LanguagePack.CLAUSE_FORMS));
  }

  private static boolean isBulleted(Sentence sentence) {
    return BULLETS.chars().anyMatch(sign -> sentence.isSign(0, (char) sign));
  }

  /** "Asia", "The 1960s": a heading within the list, not one of another. */
  private static boolean isPlainHeading(SceneSource source, Sentence sentence) {
    IntPredicate lexical =
        i ->
            source.get().readings().at(i).stream()
                .anyMatch(r -> r.entry() instanceof Entry.Lexical);
    return isLead(sentence) && IntStream.range(0, sentence.size()).noneMatch(lexical);
  }
}
