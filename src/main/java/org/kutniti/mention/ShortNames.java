package org.kutniti.mention;

import java.util.HashMap;
import java.util.Map;
import org.kutniti.language.Ending;
import org.kutniti.language.Endings;
import org.kutniti.text.Token;

/** Finds the short forms of persons whom the document names in full elsewhere. */
final class ShortNames {
  private static final int SHORTEST = 3;

  /** Whom a word means; nobody where the profile is null. */
  private record Meant(People.Profile profile, String mark) {
    static final Meant NOBODY = new Meant(null, "");
  }

  private final People people;
  private final Endings endings;
  private final Map<String, Meant> byForm = new HashMap<>();

  ShortNames(People people, Endings endings) {
    this.people = people;
    this.endings = endings;
  }

  /** Whether a word means a person where nothing else explains it. */
  boolean mayMean(String form) {
    return !people.isEmpty()
        && form.length() >= SHORTEST
        && byForm.computeIfAbsent(form, this::meant) != Meant.NOBODY;
  }

  /**
   * The person whom the word at a token means; a slip of the pen is forgiven when nobody fits. Null
   * for nobody.
   */
  Mention at(SentenceMentions found, int i) {
    Token token = found.sentence().token(i);
    if (people.isEmpty()
        || token.kind() != Token.Kind.WORD
        || token.form().length() < SHORTEST
        || found.readings().isKnownWord(i)) {
      return null;
    }
    Meant meant = byForm.computeIfAbsent(token.form(), this::meant);
    return meant == Meant.NOBODY
        ? null
        : new PersonForm(i, i + 1, meant.mark()).of(meant.profile(), found, endings);
  }

  private Meant meant(String form) {
    Meant exactly = meant(form, false);
    return exactly == Meant.NOBODY ? meant(form, true) : exactly;
  }

  /** The one whom the longest stem means that means anybody. */
  private Meant meant(String form, boolean slips) {
    for (int cut = form.length(); cut >= SHORTEST; cut--) {
      Ending ending = endings.after(form, cut, form.length());
      People.Profile profile = ending == null ? null : people.named(form.substring(0, cut), slips);
      if (profile != null) {
        return new Meant(profile, ending.mark());
      }
    }
    return Meant.NOBODY;
  }
}
