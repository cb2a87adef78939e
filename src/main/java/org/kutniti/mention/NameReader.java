package org.kutniti.mention;

import java.util.Optional;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;

/** Reads the names of persons, known and unknown, behind their titles. */
final class NameReader {
  private final UnknownFinder unknown;
  private final Passage passage;
  private final MentionRow row;
  private final TownNames towns;

  NameReader(UnknownFinder unknown, Passage passage, MentionRow row) {
    this.unknown = unknown;
    this.passage = passage;
    this.row = row;
    towns = new TownNames(passage, row);
  }

  /** A known name may go on with words such as "al" or "bin" that the gazetteer leaves out. */
  void lengthenNames() {
    for (Mention.Person person : row.persons()) {
      boolean goesOn = passage.readings().has(person.to(), Category.NAME_PART);
      if (goesOn && person.mark().equals(Mark.BARE)) {
        unknown.at(passage, person.to(), row::isFree).ifPresent(rest -> lengthen(person, rest));
      }
    }
  }

  private void lengthen(Mention.Person person, Mention.Unknown rest) {
    row.remove(person);
    row.add(
        new Mention.Person(
            person.from(),
            rest.to(),
            rest.mark(),
            person.name() + " " + rest.name(),
            person.entities(),
            person.state(),
            person.office()));
  }

  /** Adds the person behind an honorific and says where to go on. */
  int addTitled(Reading honorific) {
    Optional<Mention.Person> person = person(honorific.to(), Title.honorific(honorific));
    person.ifPresent(row::add);
    return person.map(Mention::to).orElse(honorific.to());
  }

  /** The person whose name starts at a token, behind a copula, one comma, and honorifics. */
  Optional<Mention.Person> person(int start, Title title) {
    int verb = passage.readings().word(start, Category.COPULA).map(Reading::to).orElse(start);
    boolean comma = passage.isSign(verb, ',');
    int first = comma ? verb + 1 : verb;
    int at = row.startingAt(first).isPresent() ? first : pastInitial(endOfHonorifics(first));
    Optional<Mention> known = row.startingAt(at);
    if (known.isPresent() && known.get() instanceof Mention.Person person) {
      return Optional.of(marked(titled(title, person, person.name()), title));
    }
    Optional<Mention.Place> namesake = known.flatMap(towns::givenName);
    return known.isPresent() && namesake.isEmpty()
        ? Optional.empty()
        : newcomer(at, namesake, title, comma || verb > start).map(p -> marked(p, title));
  }

  /** The mark that a preposition before the title gives, where the name itself has none. */
  private Mention.Person marked(Mention.Person person, Title title) {
    return person.mark().equals(Mark.BARE)
        ? Marks.before(passage.readings(), title.from()).map(person::marked).orElse(person)
        : person;
  }

  /** "Ann Lee, the minister of X": the person whose name ends at the comma before the title. */
  Optional<Mention.Person> before(Title title) {
    boolean article = passage.readings().has(title.from() - 1, Category.DETERMINER);
    int comma = article ? title.from() - 2 : title.from() - 1;
    boolean told = article || title.state().isPresent();
    return told && comma > 0 && passage.isSign(comma, ',')
        ? endingAt(comma, title)
        : Optional.empty();
  }

  private Optional<Mention.Person> endingAt(int end, Title title) {
    return row.persons().stream()
        .filter(p -> p.to() == end && p.office().isEmpty())
        .findFirst()
        .map(p -> titled(title, p, p.name()))
        .or(() -> unknownEndingAt(end).map(title::of));
  }

  /** An unknown name of two words or more; only capital letters tell where it begins. */
  private Optional<Mention.Unknown> unknownEndingAt(int end) {
    int start = end;
    while (start > 0 && row.isFree(start - 1) && isPartOfName(start - 1)) {
      start--;
    }
    return unknown
        .at(passage, start, row::isFree)
        .filter(u -> u.to() == end && u.to() - u.from() > 1);
  }

  private boolean isPartOfName(int token) {
    Casing casing = passage.casing();
    return passage.isSign(token, '.') || (casing.isTelling() && casing.allowsName(token));
  }

  private int endOfHonorifics(int start) {
    int at = start;
    int next = afterHonorific(at, start);
    while (next > at) {
      at = next;
      next = afterHonorific(at, start);
    }
    return at;
  }

  private int afterHonorific(int at, int start) {
    boolean dot = at > start && passage.isSign(at, '.');
    return passage
        .readings()
        .word(at, Category.HONORIFIC)
        .map(Reading::to)
        .orElse(dot ? at + 1 : at);
  }

  /** An initial that the gazetteer leaves out, right before the name of somebody known. */
  private int pastInitial(int at) {
    int next = passage.isSign(at + 1, '.') ? at + 2 : at + 1;
    boolean known =
        row.isFree(at)
            && passage.initials().at(at)
            && row.startingAt(next).filter(Mention.Person.class::isInstance).isPresent();
    return known ? next : at;
  }

  private Mention.Person titled(Title title, Mention.Person known, String name) {
    row.remove(known);
    return title.of(known, name);
  }

  /**
   * The unknown person whose name starts at a token.
   *
   * @param namesake the town that the name was taken for
   * @param apart whether more than honorifics stand between title and name: one word is too little
   *     then
   */
  private Optional<Mention.Person> newcomer(
      int at, Optional<Mention.Place> namesake, Title title, boolean apart) {
    namesake.ifPresent(row::remove);
    return unknown
        .at(passage, at, namesake.map(Mention::to).orElse(at), row::isFree)
        .filter(u -> !apart || u.to() - u.from() > 1)
        .map(u -> person(u, title));
  }

  /** An unknown beginning and a known end make one name; so does a town before another place. */
  private Mention.Person person(Mention.Unknown name, Title title) {
    Optional<Mention> next = row.startingAt(name.to());
    Optional<Mention.Place> surname = towns.surname(name);
    if (surname.isPresent()) {
      row.remove(surname.get());
      int to = surname.get().to();
      return title.of(
          new Mention.Unknown(
              name.from(), to, Mark.BARE, passage.name(name.from(), passage.token(to - 1).end())));
    }
    return next.isPresent()
            && next.get() instanceof Mention.Person known
            && name.mark().equals(Mark.BARE)
        ? titled(title, known, name.name() + " " + known.name())
        : title.of(name);
  }
}
