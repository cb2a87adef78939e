package org.kutniti.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kutniti.language.Ending;
import org.kutniti.language.Endings;
import org.kutniti.text.Token;

/** Finds the short forms of persons whom the document names in full elsewhere. */
final class ShortNames {
  private static final int SHORTEST = 3;

  /** All whom a word may mean; nobody where there are none. */
  private record Meant(List<KnownPerson> bearers, String mark, boolean slip) {
    static final Meant NOBODY = new Meant(List.of(), "", false);
  }

  private final People people;
  private final Endings endings;
  private final Map<String, Meant> byForm = new HashMap<>();

  ShortNames(People people, Endings endings) {
    this.people = people;
    this.endings = endings;
  }

  /** Whether a word, an ending aside, may be somebody's name or near it; false is certain. */
  boolean mayBear(Letters word) {
    return people.mayBear(word);
  }

  /** Whether a word means a person where nothing else explains it. */
  boolean mayMean(String form) {
    return form.length() >= SHORTEST && of(form) != Meant.NOBODY;
  }

  /** Whether a word, an ending aside, is exactly one of a person's names. */
  boolean isNamed(String form) {
    Meant meant = of(form);
    return meant != Meant.NOBODY && !meant.slip;
  }

  /** Most words are nobody's name, which their letters show; of the others it is kept. */
  private Meant of(String form) {
    return mayBear(Letters.of(form)) ? byForm.computeIfAbsent(form, this::meant) : Meant.NOBODY;
  }

  /**
   * Whether the word at a token is somebody's name, but those beside it tell that it is another.
   */
  boolean isOnlyOthers(int i, GivenNames others) {
    String form = others.passage().token(i).form();
    return isNamed(form) && others.fitting(byForm.get(form).bearers, i, false).isEmpty();
  }

  /**
   * The person whom the word at a token means; a slip of the pen is forgiven when nobody fits. Null
   * for nobody, and where several are called so.
   *
   * @param others the words beside it
   */
  Mention at(SentenceMentions found, int i, GivenNames others) {
    Token token = found.sentence().token(i);
    if (people.isEmpty()
        || token.kind() != Token.Kind.WORD
        || token.form().length() < SHORTEST
        || found.readings().isKnownWord(i)) {
      return null;
    }
    Meant meant = of(token.form());
    List<KnownPerson> fitting =
        meant == Meant.NOBODY
            ? List.of()
            : People.introduced(
                others.fitting(meant.bearers, i, meant.slip), found.sentence().index());
    return fitting.size() == 1
        ? new PersonForm(i, i + 1, meant.mark()).of(fitting.get(0).profile(), found, endings)
        : null;
  }

  private Meant meant(String form) {
    Meant exactly = meant(form, false);
    return exactly == Meant.NOBODY ? meant(form, true) : exactly;
  }

  /** Those whom the longest stem means that means anybody. */
  private Meant meant(String form, boolean slips) {
    for (int cut = form.length(); cut >= SHORTEST; cut--) {
      Ending ending = endings.after(form, cut, form.length());
      List<KnownPerson> bearers =
          ending == null ? List.of() : people.bearers(form.substring(0, cut), slips);
      if (!bearers.isEmpty()) {
        return new Meant(bearers, ending.mark(), slips);
      }
    }
    return Meant.NOBODY;
  }
}
