package org.kutniti.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kutniti.extract.Triggers.Trigger;
import org.kutniti.language.Category;
import org.kutniti.text.Sentence;

/**
 * Reads the lists of a document. A title, a heading or a line that ends in a colon says what the
 * items have in common ("Ambassadors of Peru to Chile"), each item whom or what it is told of.
 */
final class ListReading {
  private final RuleApplication application;
  private final ReferenceResolver resolver;
  private final Discourse discourse;
  private final String ends;

  /** What the document's title says that it lists: below headings of its kind it goes on. */
  private Optional<Rule> titled = Optional.empty();

  private Optional<Rule> open = Optional.empty();

  /**
   * A reading of the lists of one document.
   *
   * @param ends signs that end a sentence
   */
  ListReading(
      RuleApplication application, ReferenceResolver resolver, Discourse discourse, String ends) {
    this.application = application;
    this.resolver = resolver;
    this.discourse = discourse;
    this.ends = ends;
  }

  /**
   * The relations of a sentence as an item of the list at hand, if there is one; it may open one,
   * or end it.
   *
   * @param items the sentence as an item
   * @param heads triggers that may stand in it and open lists
   */
  List<RelationMention> read(
      SceneSource source, Sentence sentence, Supplier<Scene> items, List<Trigger> heads) {
    if (heads.isEmpty() && open.isEmpty() && titled.isEmpty()) {
      return List.of();
    }
    ListLine line = new ListLine(sentence, source, ends);
    Optional<Rule> opened =
        heads.isEmpty() || !line.isHead() ? Optional.empty() : opened(source.get(), heads);
    if (opened.isPresent()) {
      open = opened;
      titled = sentence.index() == 0 ? opened : Optional.empty();
      return List.of();
    }
    if (open.isPresent() && line.isItem()) {
      return item(items.get(), open.get());
    }
    goOn(line, source);
    return List.of();
  }

  /** Prose below the title ends nothing; a heading of another kind does until one of its kind. */
  private void goOn(ListLine line, SceneSource source) {
    if (line.isHeading()
        ? !line.isPlain() && !line.isDated()
        : !line.isBulleted() && titled.isEmpty()) {
      open = titled.filter(rule -> line.isHeading() && isOfKind(rule, source.get()));
    }
  }

  private static boolean isOfKind(Rule rule, Scene scene) {
    return !scene.tokens(Category.ROSTER).isEmpty()
        || rule.triggers().stream()
            .flatMap(trigger -> trigger.required().stream())
            .anyMatch(category -> !scene.tokens(category).isEmpty());
  }

  private Optional<Rule> opened(Scene scene, List<Trigger> heads) {
    for (Trigger trigger : heads) {
      for (TriggerMatch match : scene.matcher().find(trigger.words())) {
        if (opens(trigger.rule(), match)) {
          return Optional.of(trigger.rule());
        }
      }
    }
    return Optional.empty();
  }

  private boolean opens(Rule rule, TriggerMatch match) {
    Map<String, Role> roles = rule.frames().get(0);
    Map<String, List<Referent>> head = new HashMap<>();
    match
        .slots()
        .forEach((name, group) -> head.put(name, resolver.resolve(group, roles.get(name))));
    boolean told = head.values().stream().noneMatch(List::isEmpty);
    if (told) {
      discourse.listHead(head);
    }
    return told;
  }

  private List<RelationMention> item(Scene scene, Rule rule) {
    return rule.items().stream()
        .flatMap(item -> scene.matcher().find(item).stream())
        .map(match -> application.apply(rule, scene, match, List.of()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}
