package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.Reading;
import org.kutniti.text.Token;

/** The verbs among the words of a trigger. */
final class TriggerVerbs {
  private final TriggerMatch match;
  private final List<Reading> verbs = new ArrayList<>(4);

  /**
   * Picks them out.
   *
   * @param forms that verbs have
   */
  TriggerVerbs(TriggerMatch match, Set<String> forms) {
    this.match = match;
    for (Reading word : match.words()) {
      if (forms.contains(word.form())) {
        verbs.add(word);
      }
    }
  }

  /** The first token of the last verb; of the trigger's words where none is a verb. */
  int lastFrom() {
    return verbs.isEmpty() ? match.headFrom() : TriggerMatch.endingLast(verbs).from();
  }

  /** After the last verb; after the trigger's words where none is a verb. */
  int to() {
    return verbs.isEmpty() ? match.headTo() : TriggerMatch.endingLast(verbs).to();
  }

  /**
   * The form of the last verb, the empty string without one. A spelling that several forms share is
   * read as one that ends a clause where the clause ends, and as one that goes on elsewhere.
   */
  String form(Scene scene) {
    int to = to();
    boolean ends = endsClause(scene, to);
    String first = "";
    for (Reading verb : verbs) {
      if (verb.to() == to) {
        if (LanguagePack.CLAUSE_FORMS.contains(verb.form()) == ends) {
          return verb.form();
        }
        first = first.isEmpty() ? verb.form() : first;
      }
    }
    return first;
  }

  private static boolean endsClause(Scene scene, int to) {
    if (to >= scene.size() || scene.clauses().of(to) != scene.clauses().of(to - 1)) {
      return true;
    }
    return scene.token(to).kind() == Token.Kind.SIGN;
  }
}
