package org.kutniti.extract;

import java.util.Set;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;
import org.kutniti.mention.Reading;
import org.kutniti.mention.SentenceMentions;

/**
 * Finds who does what a decision, plan or refusal is about, where positions tell: "A's decision to
 * leave", "the decision by A to leave".
 */
record Deciders(SentenceMentions found) {
  private static final Set<String> INFINITIVE = Set.of("infinitive");

  private static final Set<String> DOING = Set.of("noun");

  /**
   * Whether the verb behind a decision, or right behind a name with a preposition, is its own. Who
   * "the president" is may not be known: nobody else shall be taken for him.
   */
  boolean decides(Mention mention) {
    return !(mention instanceof Mention.Office)
        && (owns(mention) || isDecider(mention) || isDoing(mention));
  }

  /** "A's decision to", with a word between at most. */
  private boolean owns(Mention mention) {
    return (Mark.owns(mention.mark()) || mention.mark().equals(Mark.DEMONYM))
        && (isDecisionTo(mention.to()) || isDecisionTo(mention.to() + 1));
  }

  private boolean isDecisionTo(int token) {
    return found.readings().word(token, Category.DECISION).filter(d -> isTo(d.to())).isPresent();
  }

  private boolean isTo(int token) {
    return found.readings().has(token, Category.TO)
        && found.readings().hasForm(token + 1, INFINITIVE);
  }

  /** "The decision by A to". */
  private boolean isDecider(Mention mention) {
    int lead = found.readings().leadFrom(mention.from());
    return lead < mention.from()
        && isTo(mention.to())
        && found.readings().at(lead - 1).stream().anyMatch(r -> isDecision(r, lead));
  }

  private static boolean isDecision(Reading word, int end) {
    return word.to() == end && word.is(Category.DECISION);
  }

  /** "It ended with A leaving": a verb before the preposition, and another behind the name. */
  private boolean isDoing(Mention mention) {
    int lead = found.readings().leadFrom(mention.from());
    return lead < mention.from()
        && found.readings().hasForm(lead - 1, LanguagePack.CLAUSE_FORMS)
        && found.readings().hasForm(mention.to(), DOING)
        && !found.readings().hasNoun(mention.to());
  }
}
