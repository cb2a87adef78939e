package org.kutniti.mention;

import java.util.List;
import java.util.Optional;

/**
 * What stands beside a person's name: an office with the state that it belongs to, or an honorific.
 *
 * @param from the first token
 * @param to after the last token, that of a state named behind the office included
 * @param office category of the office
 */
record Title(int from, int to, Optional<Mention.Place> state, Optional<String> office) {
  /** An honorific, which tells nothing of the person. */
  static Title honorific(Reading honorific) {
    return new Title(honorific.from(), honorific.to(), Optional.empty(), Optional.empty());
  }

  /** Whether the state is the one that stands beside the office. */
  boolean isOf(Mention.Place place) {
    return state.filter(place::equals).isPresent();
  }

  /** The same office with all states that it belongs to, whatever stands between. */
  Title over(List<Mention.Place> states) {
    int start = from;
    int end = to;
    for (Mention.Place place : states) {
      start = Math.min(start, place.from());
      end = Math.max(end, place.to());
    }
    return new Title(start, end, state, office);
  }

  /** The same office, read elsewhere. */
  Title at(int token) {
    return new Title(token, token, state, office);
  }

  /** A person who is not known yet. */
  Mention.Person of(Mention.Unknown name) {
    return new Mention.Person(
        Math.min(from, name.from()),
        Math.max(to, name.to()),
        name.mark(),
        name.name(),
        List.of(),
        state,
        office);
  }

  /** A known person under the name that the text gives in full. */
  Mention.Person of(Mention.Person person, String name) {
    return new Mention.Person(
        Math.min(from, person.from()),
        Math.max(to, person.to()),
        person.mark(),
        name,
        person.entities(),
        state,
        office);
  }
}
