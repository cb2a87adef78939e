package org.kutniti.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kutniti.entity.Entity;

/** A person of a document, the more of whom is known the more mentions have been looked at. */
final class KnownPerson {
  private final Letters[] words;
  private People.Profile profile;
  private int first = Integer.MAX_VALUE;

  /** The one of whom a mention is the first. */
  KnownPerson(Mention.Person person, Letters[] words) {
    this.words = words;
    profile = new People.Profile(person.name(), List.of(), Optional.empty(), List.of());
  }

  People.Profile profile() {
    return profile;
  }

  /** The words of the fullest name; not to be changed. */
  Letters[] words() {
    return words;
  }

  /** The first sentence that names him in full. */
  int first() {
    return first;
  }

  /** Takes in what a mention tells. */
  void add(People.Said said) {
    Mention.Person person = said.person();
    if (words.length == 1 || person.name().indexOf(' ') > 0) {
      first = Math.min(first, said.sentence());
    }
    List<String> offices = new ArrayList<>(profile.offices());
    person.office().filter(o -> !offices.contains(o)).ifPresent(offices::add);
    profile =
        new People.Profile(
            profile.name(),
            profile.entities().isEmpty()
                ? person.entities()
                : common(profile.entities(), person.entities()),
            profile.state().or(person::state),
            List.copyOf(offices));
  }

  private static List<Entity> common(List<Entity> known, List<Entity> more) {
    List<Entity> both = known.stream().filter(more::contains).toList();
    return both.isEmpty() ? known : both;
  }

  /** Whether the mention, of these words, may be one of this person. */
  boolean isNamedBy(Mention.Person person, Letters[] named) {
    return profile.entities().isEmpty() || person.entities().isEmpty()
        ? NameLikeness.isForm(named, words)
        : shares(person);
  }

  /** Whether both may stand for one whom the gazetteer knows. */
  boolean shares(Mention.Person person) {
    for (Entity entity : profile.entities()) {
      if (person.entities().contains(entity)) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is the whole name. */
  boolean isCalled(Letters[] named) {
    return NameLikeness.isSame(named, words);
  }

  /** Whether the document gives this person an office. */
  boolean hasOffice() {
    return !profile.offices().isEmpty();
  }

  /** Whether the office, or the state, that a mention gives is known of this person. */
  boolean isToldBy(Mention.Person person) {
    boolean office = person.office().filter(profile.offices()::contains).isPresent();
    boolean state =
        person.state().isEmpty()
            || profile.state().isEmpty()
            || person.state().get().entities().equals(profile.state().get().entities());
    return office && state;
  }
}
