package org.kutniti.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;
import org.kutniti.text.Sentence;

/** Finds the names that nothing explains and tells which of them are persons'. */
final class Newcomers {
  /** Sentences among which, behind a title, an article introduces its person. */
  static final int OPENING = 2;

  private final Vocabulary vocabulary;
  private final UnknownFinder unknown;

  Newcomers(Vocabulary vocabulary, UnknownFinder unknown) {
    this.vocabulary = vocabulary;
    this.unknown = unknown;
  }

  /**
   * Whether a sentence may introduce somebody; false is certain.
   *
   * @param spotted the words that it holds
   */
  static boolean mayIntroduce(Sentence sentence, Spotted spotted) {
    return sentence.index() < OPENING
        && (spotted.words().get(Spotter.INTRODUCED)
            || IntStream.range(0, Math.min(sentence.size(), UnknownFinder.MOST_TOKENS + 1))
                .anyMatch(i -> mayIntroduce(sentence, spotted, i)));
  }

  private static boolean mayIntroduce(Sentence sentence, Spotted spotted, int i) {
    return sentence.isSign(i, '(')
        || sentence.isSign(i, ',')
        || (!sentence.isHyphen(i) && spotted.sight(i).isNamePart());
  }

  /** With the person whom an encyclopedia's first words introduce, whom others may repeat. */
  List<Mention> withSubject(Passage passage, List<Mention> mentions, List<DateMention> dates) {
    if (passage.sentence().index() >= OPENING) {
      return mentions;
    }
    MentionRow row = new MentionRow(mentions, dates);
    if (row.isFree(0)) {
      at(passage, 0, row::isFree)
          .filter(Mention.Person.class::isInstance)
          .filter(row::isFree)
          .ifPresent(row::add);
    }
    return row.mentions();
  }

  /** The name that starts at a token, of a person or of who knows what. */
  Optional<Mention> at(Passage passage, int from, IntPredicate free) {
    if (!passage.casing().tells(from)) {
      return Optional.empty();
    }
    return unknown
        .at(passage, from, free)
        .map(name -> isPerson(passage, name) ? person(name) : name);
  }

  /** A person, where capital letters tell a name of two words that ends with somebody's surname. */
  Mention namesake(Mention.Unknown name, Passage passage, ShortNames shortNames, GivenNames given) {
    boolean person =
        passage.casing().isTelling()
            && words(passage, name) > 1
            && shortNames.isOnlyOthers(name.to() - 1, given);
    return person ? person(name) : name;
  }

  /** The person of two words or more whose name starts at a token, where persons are listed. */
  Optional<Mention> listed(Passage passage, int from, IntPredicate free) {
    return passage.casing().tells(from)
        ? unknown.at(passage, from, free).filter(n -> words(passage, n) > 1).map(Newcomers::person)
        : Optional.empty();
  }

  private static long words(Passage passage, Mention.Unknown name) {
    return IntStream.range(name.from(), name.to()).filter(passage::isWord).count();
  }

  /**
   * Two words or more name a person when one is known from persons' names, when they open, or when
   * they stand behind a relative.
   */
  private boolean isPerson(Passage passage, Mention.Unknown name) {
    boolean kin = name.from() > 0 && passage.readings().has(name.from() - 1, Category.KIN);
    return words(passage, name) > 1 && (kin || hasNamePart(passage, name) || opens(passage, name));
  }

  private boolean hasNamePart(Passage passage, Mention.Unknown name) {
    return IntStream.range(name.from(), name.to())
        .anyMatch(i -> vocabulary.isNamePart(passage.token(i).form()));
  }

  /** An encyclopedia puts dates in brackets, or a comma, behind the person whom it describes. */
  private static boolean opens(Passage passage, Mention.Unknown name) {
    boolean introduced =
        passage.isSign(name.to(), '(')
            || passage.isSign(name.to(), ',')
            || passage.readings().has(name.to(), Category.INTRODUCED)
            || isIntroducedOfState(passage, name.to());
    return passage.sentence().index() < OPENING && name.from() == 0 && introduced;
  }

  /** "Ann Lee is of Peru a diplomat": the owner that stands between is the state served. */
  private static boolean isIntroducedOfState(Passage passage, int token) {
    return passage.readings().at(token).stream()
        .anyMatch(
            r ->
                r.entry() instanceof Entry.Name
                    && Mark.owns(r.mark())
                    && passage.readings().has(r.to(), Category.INTRODUCED));
  }

  private static Mention person(Mention.Unknown name) {
    return new Mention.Person(
        name.from(),
        name.to(),
        name.mark(),
        name.name(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }
}
