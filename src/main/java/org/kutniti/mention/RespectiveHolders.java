package org.kutniti.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kutniti.language.Mark;

/** Reads the names behind an office of several states: "the ministers of A and B, C and D". */
final class RespectiveHolders {
  private static final int NOWHERE = -1;

  private final Passage passage;
  private final MentionRow row;
  private final NameReader names;

  RespectiveHolders(Passage passage, MentionRow row, NameReader names) {
    this.passage = passage;
    this.row = row;
    this.names = names;
  }

  /**
   * As many persons as there are states, each with the state in the same place of the list; none,
   * and the mentions as they were, where the names are fewer.
   *
   * @param title that ends where the names may begin, a comma aside
   */
  List<Mention.Person> behind(Title title, List<Mention.Place> states) {
    List<Mention> before = row.inOrderOfEntry();
    List<Mention.Person> persons = new ArrayList<>(states.size());
    int at = passage.isSign(title.to(), ',') ? title.to() + 1 : title.to();
    for (Mention.Place state : states) {
      Title own = new Title(at, at, Optional.of(state), title.office());
      Optional<Mention.Person> person = at < 0 ? Optional.empty() : fullName(at, own);
      person.ifPresent(persons::add);
      at = person.map(p -> behindJoint(p.to())).orElse(NOWHERE);
    }
    if (persons.size() == states.size()) {
      return led(title, persons);
    }
    row.restore(before);
    return List.of();
  }

  /**
   * "Peru's president Ann Lee, Chile's Bo Frost and Fiji's Eva Lund": those behind the first, each
   * behind the state that owns the office, which is not said again.
   *
   * @param end after the first holder
   */
  List<Mention.Person> goingOn(int end, Title title) {
    List<Mention.Person> persons = new ArrayList<>();
    Optional<Mention.Person> next = owned(behindJoint(end), title);
    while (next.isPresent()) {
      persons.add(next.get());
      next = owned(behindJoint(next.get().to()), title);
    }
    return persons;
  }

  private Optional<Mention.Person> owned(int at, Title title) {
    return row.place(p -> p.from() == at && Mark.owns(p.mark()) && !p.demonym())
        .flatMap(state -> holder(state, title));
  }

  /** The name right behind the state of its bearer. */
  private Optional<Mention.Person> holder(Mention.Place state, Title title) {
    Title own = new Title(state.from(), state.to(), Optional.of(state), title.office());
    Optional<Mention.Person> person = fullName(state.to(), own);
    person.ifPresent(p -> row.remove(state));
    return person;
  }

  /** A single word that nobody knows may be anything. */
  Optional<Mention.Person> fullName(int at, Title title) {
    return names
        .person(at, title)
        .filter(p -> !p.entities().isEmpty() || p.name().indexOf(' ') > 0);
  }

  /** Behind the comma or "and" at a token; nowhere if there is none. */
  private int behindJoint(int token) {
    int end = passage.endOfJoint(token);
    return end > token ? end : NOWHERE;
  }

  /** A preposition before the office is that of the first, whose mark is that of the list. */
  private List<Mention.Person> led(Title title, List<Mention.Person> persons) {
    Optional<String> mark = Marks.before(passage.readings(), title.from());
    mark.ifPresent(m -> persons.set(0, persons.get(0).marked(m)));
    return List.copyOf(persons);
  }
}
