package org.kutniti.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;
import org.kutniti.text.Token;

/**
 * Tells from what is said of a person which state it serves: "Ann Lee was a Peruvian diplomat".
 *
 * @param positions whether the verb stands before what is said, not behind it
 * @param ends signs that end a sentence
 */
record Nationality(boolean positions, String ends) {
  /** Words that may stand between what a state owns and what somebody is: "career". */
  private static final int MOST_BETWEEN = 1;

  /** The mentions, the persons of whom the sentence says so with their state. */
  List<Mention> in(Passage passage, List<Mention> mentions) {
    return with(inBrackets(passage, mentions), (person, behind) -> told(passage, person, behind));
  }

  /** The mentions, the persons whose state stands in brackets with it. */
  static List<Mention> inBrackets(Passage passage, List<Mention> mentions) {
    return with(
        mentions,
        (person, behind) ->
            inBrackets(passage, person, behind).filter(state -> namesOffice(mentions)));
  }

  private static List<Mention> with(
      List<Mention> mentions,
      BiFunction<Mention.Person, List<Mention>, Optional<Mention.Place>> finder) {
    List<Mention> all = mentions;
    for (int i = 0; i + 1 < mentions.size(); i++) {
      if (mentions.get(i) instanceof Mention.Person person && person.state().isEmpty()) {
        Optional<Mention.Place> state =
            finder.apply(person, mentions.subList(i + 1, mentions.size()));
        if (state.isPresent()) {
          all = all == mentions ? new ArrayList<>(mentions) : all;
          all.set(i, person.of(state));
        }
      }
    }
    return all;
  }

  /** Runners, too, have their state in brackets. */
  private static boolean namesOffice(List<Mention> mentions) {
    return mentions.stream()
        .anyMatch(
            m ->
                m instanceof Mention.Office
                    || (m instanceof Mention.Person person && person.office().isPresent()));
  }

  /** "Ann Lee (Peru)": a state alone in brackets is whom she serves. */
  private static Optional<Mention.Place> inBrackets(
      Passage passage, Mention.Person person, List<Mention> behind) {
    return passage.isSign(person.to(), '(')
            && behind.get(0) instanceof Mention.Place place
            && place.from() == person.to() + 1
            && passage.isSign(place.to(), ')')
            && !place.demonym()
        ? Optional.of(place)
        : Optional.empty();
  }

  private Optional<Mention.Place> told(
      Passage passage, Mention.Person person, List<Mention> behind) {
    int from = behindBrackets(passage, person.to());
    int start = isApposition(passage, from) ? from + 2 : start(passage, from);
    return person.mark().equals(Mark.BARE)
        ? behind.stream()
            .filter(m -> m.from() == start)
            .findFirst()
            .flatMap(m -> state(passage, start > from, m))
        : Optional.empty();
  }

  private Optional<Mention.Place> state(Passage passage, boolean said, Mention next) {
    if (next instanceof Mention.Office office && office.mark().equals(Mark.BARE)) {
      return office.state().filter(s -> tells(passage, said, office.to()));
    }
    return next instanceof Mention.Place place
            && (place.demonym() || Mark.owns(place.mark()))
            && tells(passage, said, endOfProfession(passage, place.to()))
        ? Optional.of(place)
        : Optional.empty();
  }

  /** "Ann Lee, a": what she is follows. */
  private boolean isApposition(Passage passage, int from) {
    return positions
        && passage.isSign(from, ',')
        && passage.readings().has(from + 1, Category.DETERMINER);
  }

  private static int behindBrackets(Passage passage, int from) {
    int to = from;
    if (passage.isSign(from, '(')) {
      while (to < passage.size() && !passage.isSign(to, ')')) {
        to++;
      }
      to++;
    }
    return to;
  }

  /** Behind "is", "was a" and the like. */
  private int start(Passage passage, int from) {
    int at = from;
    int next = next(passage, at);
    while (next > at) {
      at = next;
      next = next(passage, at);
    }
    return at;
  }

  private int next(Passage passage, int at) {
    Readings readings = passage.readings();
    return readings
        .word(at, Category.INTRODUCED)
        .or(() -> readings.word(at, Category.COPULA))
        .map(Reading::to)
        .orElse(at);
  }

  /** Behind the word for what somebody is; negative without one. */
  private static int endOfProfession(Passage passage, int from) {
    for (int at = from; at <= from + MOST_BETWEEN; at++) {
      Optional<Reading> word = passage.readings().word(at, Category.PROFESSION);
      if (word.isPresent()) {
        return word.filter(r -> r.mark().equals(Mark.BARE)).map(Reading::to).orElse(-1);
      }
      if (!mayStandBetween(passage, at)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean mayStandBetween(Passage passage, int at) {
    return passage.readings().has(at, Category.INTRODUCED)
        || passage.readings().has(at, Category.OFFICE_ADJECTIVE)
        || (passage.isWord(at) && passage.readings().at(at).isEmpty());
  }

  /** Whether it is said of the person: where the verb stands behind, nothing else may do so. */
  private boolean tells(Passage passage, boolean said, int end) {
    if (end < 0 || positions) {
      return end >= 0 && said;
    }
    return end >= passage.size()
        || endsSentence(passage.token(end))
        || passage.readings().has(end, Category.COPULA)
        || (said && (passage.isSign(end, ',') || passage.readings().has(end, Category.AND)));
  }

  private boolean endsSentence(Token token) {
    return token.kind() == Token.Kind.SIGN && ends.indexOf(token.form().charAt(0)) >= 0;
  }
}
