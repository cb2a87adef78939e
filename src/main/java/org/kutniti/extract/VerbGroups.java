package org.kutniti.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kutniti.language.Category;
import org.kutniti.mention.Reading;

/** Finds the auxiliaries, adverbs and the like that lead up to a verb. */
final class VerbGroups {
  /** In the data, the bare form of verbs. */
  private static final String INFINITIVE = "infinitive";

  private final Scene scene;
  private final List<String> categories;

  /**
   * The groups of a sentence.
   *
   * @param categories of the words that make one group with the verb behind them
   */
  VerbGroups(Scene scene, List<String> categories) {
    this.scene = scene;
    this.categories = categories;
  }

  /**
   * What leads up to a verb.
   *
   * @param from the first token
   * @param verb the verb's first token
   */
  record Group(int from, int verb) {}

  /**
   * The group of a verb; in "will meet her and sign" the second verb has also that of the first.
   *
   * @param verb the verb's first token
   */
  Stream<Group> of(int verb) {
    Group own = new Group(from(verb), verb);
    return Stream.concat(Stream.of(own), shared(own).stream().flatMap(this::of));
  }

  private int from(int verb) {
    int from = verb;
    int before = before(from);
    while (before < from) {
      from = before;
      before = before(from);
    }
    return from;
  }

  /** Where the word before a token begins; quotation marks do not part a group. */
  private int before(int token) {
    boolean quoted = token > 0 && scene.token(token - 1).isSign('"');
    int end = quoted ? token - 1 : token;
    int start = scene.startOfWord(end, categories);
    return start < end ? start : token;
  }

  /** The verb before "and" or a comma whose auxiliaries a bare verb without its own shares. */
  private Optional<Integer> shared(Group own) {
    int joint = own.from() - 1;
    return isInfinitive(own.verb()) && leansOnOther(own) && joint > 0 && scene.isJoint(joint)
        ? lastVerbBefore(joint)
        : Optional.empty();
  }

  /** In "hoping to meet, will open" the second verb has an auxiliary of its own. */
  private boolean leansOnOther(Group own) {
    return own.from() == own.verb() || scene.readings().has(own.verb() - 1, Category.TO);
  }

  private Optional<Integer> lastVerbBefore(int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (isInfinitive(i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean isInfinitive(int token) {
    return !scene.readings().has(token - 1, Category.DETERMINER)
        && scene.readings().at(token).stream().map(Reading::form).anyMatch(INFINITIVE::equals);
  }
}
