package org.kutniti.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kutniti.entity.Types;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;
import org.kutniti.text.Prose;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;

/**
 * Finds persons by shape: an office or an honorific and the name behind it, with the state that the
 * office belongs to; and offices without a name.
 */
final class PersonFinder {
  private final UnknownFinder unknown;

  PersonFinder(UnknownFinder unknown) {
    this.unknown = unknown;
  }

  /** The names with persons, offices and governments put together from them. */
  List<Mention> find(
      Prose prose,
      Sentence sentence,
      Readings readings,
      List<Mention> names,
      List<DateMention> dates) {
    Row row = new Row(prose, sentence, readings, new ArrayList<>(names), dates);
    row.lengthenNames(unknown);
    for (int i = 0; i < readings.size(); i++) {
      int at = i;
      Optional<Reading> office =
          readings.longest(i, PersonFinder::isOffice).filter(o -> !isGovernment(readings, o));
      if (office.isPresent() && row.covering(i).isEmpty()) {
        i = row.addOffice(office.get(), unknown) - 1;
      } else if (row.covering(i).isEmpty()) {
        i =
            readings
                .word(i, Category.HONORIFIC)
                .map(h -> row.addTitled(h, unknown) - 1)
                .or(() -> readings.word(at, Category.GOVERNMENT).map(g -> row.addGovernment(g) - 1))
                .orElse(i);
      }
    }
    row.mentions.sort(Comparator.comparingInt(Mention::from));
    return row.mentions;
  }

  /** "Leaders" and the like speak of the state, not of one who holds an office. */
  private static boolean isGovernment(Readings readings, Reading office) {
    return readings
        .word(office.from(), Category.GOVERNMENT)
        .filter(g -> g.to() >= office.to())
        .isPresent();
  }

  private static boolean isOffice(Reading reading) {
    return reading.entry() instanceof Entry.Lexical lexical
        && lexical.word().category().startsWith(Category.OFFICE);
  }

  /** One sentence's mentions while they are put together. */
  private record Row(
      Prose prose,
      Sentence sentence,
      Readings readings,
      List<Mention> mentions,
      List<DateMention> dates) {

    Optional<Mention> covering(int token) {
      return mentions.stream().filter(m -> m.from() <= token && token < m.to()).findFirst();
    }

    private boolean isFree(int token) {
      return covering(token).isEmpty()
          && dates.stream().noneMatch(d -> d.from() <= token && token < d.to());
    }

    private Optional<Mention> startingAt(int token) {
      return mentions.stream().filter(m -> m.from() == token).findFirst();
    }

    /** A known name may go on with words such as "al" or "bin" that the gazetteer leaves out. */
    void lengthenNames(UnknownFinder unknown) {
      for (Mention mention : List.copyOf(mentions)) {
        boolean goesOn = readings.has(mention.to(), Category.NAME_PART);
        if (mention instanceof Mention.Person person && goesOn && person.mark().equals(Mark.BARE)) {
          unknown
              .at(prose, sentence, readings, person.to(), this::isFree)
              .ifPresent(rest -> lengthen(person, rest));
        }
      }
    }

    private void lengthen(Mention.Person person, Mention.Unknown rest) {
      mentions.remove(person);
      mentions.add(
          new Mention.Person(
              person.from(),
              rest.to(),
              rest.mark(),
              person.name() + " " + rest.name(),
              person.entities(),
              person.state(),
              person.office()));
    }

    /** Adds what an office makes and says where to go on. */
    int addOffice(Reading first, UnknownFinder unknown) {
      Reading office = last(first);
      Optional<Mention.Place> state = ownerBefore(first.from());
      int from = state.map(Mention.Place::from).orElse(first.from());
      String category = ((Entry.Lexical) first.entry()).word().category();
      Optional<Mention.Person> person =
          office.mark().equals(Mark.BARE)
              ? named(office.to(), from, state, Optional.of(category), unknown)
              : Optional.empty();
      state.ifPresent(mentions::remove);
      if (person.isPresent()) {
        mentions.add(person.get());
        return person.get().to();
      }
      String mark = Marks.of(readings, from, office.to(), office.mark());
      mentions.add(new Mention.Office(from, office.to(), mark, category, state));
      return office.to();
    }

    /** "Minister and ambassador": the name follows the last of the offices. */
    private Reading last(Reading office) {
      if (!office.mark().equals(Mark.BARE) || !readings.has(office.to(), Category.AND)) {
        return office;
      }
      return readings.longest(office.to() + 1, PersonFinder::isOffice).orElse(office);
    }

    private Optional<Mention.Place> ownerBefore(int office) {
      int end = office;
      while (end > 0 && (readings.has(end - 1, Category.OFFICE_ADJECTIVE) || isComma(end - 1))) {
        end--;
      }
      int to = end;
      return mentions.stream()
          .filter(m -> m.to() == to && m instanceof Mention.Place && Mark.owns(m.mark()))
          .map(m -> (Mention.Place) m)
          .findFirst();
    }

    private boolean isComma(int token) {
      return token < sentence.size() && sentence.token(token).isSign(',');
    }

    int addTitled(Reading honorific, UnknownFinder unknown) {
      Optional<Mention.Person> person =
          named(honorific.to(), honorific.from(), Optional.empty(), Optional.empty(), unknown);
      person.ifPresent(mentions::add);
      return person.map(Mention::to).orElse(honorific.to());
    }

    /** The person whose name starts at a token, behind honorifics and at most one comma. */
    private Optional<Mention.Person> named(
        int start,
        int from,
        Optional<Mention.Place> state,
        Optional<String> office,
        UnknownFinder unknown) {
      int verb = readings.word(start, Category.COPULA).map(Reading::to).orElse(start);
      boolean comma = isComma(verb);
      int at = titleEnd(comma ? verb + 1 : verb);
      Optional<Mention> known = startingAt(at);
      if (known.isPresent() && known.get() instanceof Mention.Person person) {
        return Optional.of(replaced(person, from, person.name(), state, office));
      }
      Optional<Mention.Place> namesake = known.flatMap(this::givenName);
      if (known.isPresent() && namesake.isEmpty()) {
        return Optional.empty();
      }
      namesake.ifPresent(mentions::remove);
      return unknown
          .at(prose, sentence, readings, at, namesake.map(Mention::to).orElse(at), this::isFree)
          .filter(u -> (!comma && verb == start) || u.to() - u.from() > 1)
          .map(u -> person(u, from, state, office));
    }

    /** A town whose name is also a given name, when more of a person's name follows. */
    private Optional<Mention.Place> givenName(Mention mention) {
      boolean town =
          mention instanceof Mention.Place place
              && place.mark().equals(Mark.BARE)
              && place.entities().stream().allMatch(e -> e.type().equals(Types.CITY));
      boolean goesOn =
          readings.at(mention.to()).isEmpty()
              && mention.to() < sentence.size()
              && sentence.token(mention.to()).kind() == Token.Kind.WORD
              && isFree(mention.to());
      return town && goesOn ? Optional.of((Mention.Place) mention) : Optional.empty();
    }

    private int titleEnd(int start) {
      int at = start;
      while (at < sentence.size()) {
        Optional<Reading> title = readings.word(at, Category.HONORIFIC);
        if (title.isPresent()) {
          at = title.get().to();
        } else if (at > start && sentence.token(at).isSign('.')) {
          at++;
        } else {
          break;
        }
      }
      return at;
    }

    /** An unknown beginning and a known end make one name. */
    private Mention.Person person(
        Mention.Unknown name, int from, Optional<Mention.Place> state, Optional<String> office) {
      Optional<Mention> next = startingAt(name.to()).filter(m -> m instanceof Mention.Person);
      if (next.isPresent() && name.mark().equals(Mark.BARE)) {
        Mention.Person known = (Mention.Person) next.get();
        return replaced(known, from, name.name() + " " + known.name(), state, office);
      }
      return new Mention.Person(
          from, name.to(), name.mark(), name.name(), List.of(), state, office);
    }

    private Mention.Person replaced(
        Mention.Person person,
        int from,
        String name,
        Optional<Mention.Place> state,
        Optional<String> office) {
      mentions.remove(person);
      return new Mention.Person(
          from, person.to(), person.mark(), name, person.entities(), state, office);
    }

    /** "The government of X" stands for X. */
    int addGovernment(Reading government) {
      mentions.stream()
          .filter(m -> m instanceof Mention.Place && isBefore((Mention.Place) m, government))
          .map(m -> (Mention.Place) m)
          .findFirst()
          .ifPresent(place -> replaceByGovernment(place, government));
      return government.to();
    }

    /** Right before it, or as its owner with an adjective or two between. */
    private boolean isBefore(Mention.Place place, Reading government) {
      int gap = government.from() - place.to();
      boolean owns = Mark.owns(place.mark());
      return (gap == 0 && (owns || place.mark().equals(Mark.BARE)))
          || (gap > 0
              && gap <= 2
              && owns
              && government.mark().equals(Mark.ACCUSATIVE)
              && covering(government.from() - 1).isEmpty());
    }

    private void replaceByGovernment(Mention.Place place, Reading government) {
      mentions.remove(place);
      String mark = Marks.of(readings, place.from(), government.to(), government.mark());
      mentions.add(
          new Mention.Place(
              place.from(),
              government.to(),
              mark,
              place.name(),
              place.entities(),
              false,
              place.within()));
    }
  }
}
