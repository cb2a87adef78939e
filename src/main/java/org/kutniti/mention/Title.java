package org.kutniti.mention;

import java.util.List;
import java.util.Optional;

/**
 * What stands before a person's name: an office with the state that it belongs to, or an honorific.
 *
 * @param from the first token
 * @param office category of the office
 */
record Title(int from, Optional<Mention.Place> state, Optional<String> office) {
  /** An honorific, which tells nothing of the person. */
  static Title honorific(int from) {
    return new Title(from, Optional.empty(), Optional.empty());
  }

  /** A person who is not known yet. */
  Mention.Person of(Mention.Unknown name) {
    return new Mention.Person(from, name.to(), name.mark(), name.name(), List.of(), state, office);
  }

  /** A known person under the name that the text gives in full. */
  Mention.Person of(Mention.Person person, String name) {
    return new Mention.Person(
        from, person.to(), person.mark(), name, person.entities(), state, office);
  }
}
