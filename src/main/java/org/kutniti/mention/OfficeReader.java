package org.kutniti.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;

/** Reads offices with the state that they belong to and the name beside them. */
final class OfficeReader {
  private final Passage passage;
  private final MentionRow row;
  private final NameReader names;
  private final Owners owners;
  private final RespectiveHolders respective;
  private final PointingOffices pointing;
  private final OfficeFields fields;

  OfficeReader(
      Passage passage, MentionRow row, NameReader names, Owners owners, PointingOffices pointing) {
    this.passage = passage;
    this.row = row;
    this.names = names;
    this.owners = owners;
    respective = new RespectiveHolders(passage, row, names);
    this.pointing = pointing;
    fields = new OfficeFields(passage, row);
  }

  /** The office that starts at a token. */
  Optional<Reading> at(int token) {
    return passage.readings().longest(token, Reading::isOffice).filter(o -> !isGovernment(o));
  }

  /** "Leaders" and the like speak of the state, not of one who holds an office. */
  private boolean isGovernment(Reading office) {
    return passage
        .readings()
        .word(office.from(), Category.GOVERNMENT)
        .filter(g -> g.to() >= office.to())
        .isPresent();
  }

  /** Adds what an office makes, persons or unnamed holders, and says where to go on. */
  int add(Reading first) {
    Reading last = last(first);
    Title title = title(first, last);
    List<Mention.Place> states =
        title.state().map(s -> owners.together(s, first.from())).orElse(List.of());
    List<Mention.Person> persons =
        isBare(last) && states.size() > 1
            ? respective.behind(title.over(states), states)
            : List.of();
    if (!persons.isEmpty()) {
      states.forEach(row::remove);
      persons.forEach(row::add);
      return persons.get(persons.size() - 1).to();
    }
    Optional<Mention.Person> person = named(title, last);
    Set<String> meant = states.size() > 1 ? Set.of() : pointing.of(passage, last, title);
    return person.isPresent()
        ? addAll(addNamed(person.get(), title), title, last)
        : addUnnamed(title, last, states, meant);
  }

  /** Those behind the first holder, as the language puts their states behind or before them. */
  private int addAll(int first, Title title, Reading office) {
    int end = addOthers(first, title, office);
    List<Mention.Person> rest =
        title.state().filter(s -> s.from() == title.from()).isPresent()
            ? respective.goingOn(end, title)
            : List.of();
    rest.forEach(row::add);
    return rest.isEmpty() ? end : rest.get(rest.size() - 1).to();
  }

  private Optional<Mention.Person> named(Title title, Reading last) {
    return isBare(last)
        ? names.person(title.to(), title).or(() -> names.before(title))
        : Optional.empty();
  }

  private int addNamed(Mention.Person named, Title title) {
    title.state().ifPresent(row::remove);
    Mention.Person person = ofState(named);
    row.add(person);
    return Math.max(person.to(), title.to());
  }

  /** "Presidents Ann Lee of X and Bo Frost of Y": those behind the first hold the office, too. */
  private int addOthers(int first, Title title, Reading office) {
    int end = first;
    Optional<Mention.Person> other = isPlural(office) ? other(end, title) : Optional.empty();
    while (other.isPresent()) {
      end = addNamed(other.get(), title.at(other.get().from()));
      other = other(end, title);
    }
    return end;
  }

  private Optional<Mention.Person> other(int end, Title title) {
    int at = passage.endOfJoint(end);
    return at > end ? respective.fullName(at, title.at(at)) : Optional.empty();
  }

  private boolean isPlural(Reading office) {
    return office.stemEnd() < passage.token(office.to() - 1).end();
  }

  /** One holder, or one for each state: "the ministers of X and Y". */
  private int addUnnamed(Title title, Reading last, List<Mention.Place> states, Set<String> meant) {
    Title whole = title.over(states);
    String mark = Marks.of(passage.readings(), whole.from(), title.to(), last.mark());
    states.forEach(row::remove);
    for (Mention.Place state : states) {
      if (!title.isOf(state)) {
        int from = Math.max(whole.from(), passage.readings().leadFrom(state.from()));
        row.add(holder(from, state.to(), mark, title, Optional.of(state), meant));
      }
    }
    Optional<Mention.Place> state = title.state().or(() -> owners.meant(title.from()));
    row.add(holder(title.from(), title.to(), mark, title, state, meant));
    return afterPosting(title);
  }

  private static Mention.Office holder(
      int from,
      int to,
      String mark,
      Title title,
      Optional<Mention.Place> state,
      Set<String> meant) {
    return new Mention.Office(from, to, mark, title.office().orElseThrow(), state, meant);
  }

  /** "President Ann Lee of X": the state named behind an office's holder is the one served. */
  private Mention.Person ofState(Mention.Person person) {
    Optional<Mention.Place> state =
        person.state().isPresent() ? Optional.empty() : owners.after(person.to());
    state.ifPresent(row::remove);
    return state
        .map(
            s ->
                new Mention.Person(
                    person.from(),
                    s.to(),
                    person.mark(),
                    person.name(),
                    person.entities(),
                    state,
                    person.office()))
        .orElse(person);
  }

  /** "Ambassador to X Ann Lee": the holder's name behind the place where the office is held. */
  private int afterPosting(Title title) {
    Optional<Mention.Place> posting = owners.posting(title.to());
    posting
        .flatMap(
            p -> names.person(p.to(), title.at(passage.isSign(p.to(), ',') ? p.to() + 1 : p.to())))
        .filter(p -> p.to() - p.from() > 1)
        .map(p -> p.marked(Marks.before(passage.readings(), title.from()).orElse(p.mark())))
        .ifPresent(row::add);
    return title.to();
  }

  private Title title(Reading first, Reading last) {
    Optional<Mention.Place> before = owners.before(first.from());
    int end = fields.end(last.to());
    Optional<Mention.Place> after = before.isPresent() ? Optional.empty() : owners.after(end);
    int from = before.map(Mention::from).orElse(first.from());
    int to = after.map(Mention::to).orElse(end);
    return new Title(
        from,
        to,
        before.or(() -> after),
        Optional.of(((Entry.Lexical) first.entry()).word().category()));
  }

  /** "Minister and ambassador": the name follows the last of the offices. */
  private Reading last(Reading office) {
    return isBare(office) && passage.readings().has(office.to(), Category.AND)
        ? passage.readings().longest(office.to() + 1, Reading::isOffice).orElse(office)
        : office;
  }

  private static boolean isBare(Reading reading) {
    return reading.mark().equals(Mark.BARE);
  }
}
