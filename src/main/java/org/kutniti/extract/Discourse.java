package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the text has spoken of so far: whom "he", "there" and "both countries" may mean. */
final class Discourse {
  /** Two polities. */
  record Pair(Referent first, Referent second) {
    boolean has(Referent one) {
      return first.isSame(one) || second.isSame(one);
    }
  }

  private Pair topic;
  private Pair pair;
  private Referent person;
  private Referent place;
  private Referent state;
  private final List<RelationMention> relations = new ArrayList<>();

  /** The two polities last named together, else those that the text is about. */
  Optional<Pair> pair() {
    return Optional.ofNullable(pair).or(this::topic);
  }

  /** The two polities that the text is about. */
  Optional<Pair> topic() {
    return Optional.ofNullable(topic);
  }

  /** The person last spoken of. */
  Optional<Referent> person() {
    return Optional.ofNullable(person);
  }

  /** The polity where the last event was. */
  Optional<Referent> place() {
    return Optional.ofNullable(place);
  }

  /** The polity that the text was last about. */
  Optional<Referent> state() {
    return Optional.ofNullable(state);
  }

  void state(Referent named) {
    state = named;
  }

  void pair(Pair named) {
    pair = named;
    topic = topic == null ? named : topic;
  }

  void person(Referent named) {
    person = named;
  }

  void place(Referent named) {
    place = named;
  }

  void add(RelationMention relation) {
    relations.add(relation);
  }

  /** The latest mention of a relation. */
  Optional<RelationMention> last(String relation) {
    for (int i = relations.size() - 1; i >= 0; i--) {
      if (relations.get(i).relation().equals(relation)) {
        return Optional.of(relations.get(i));
      }
    }
    return Optional.empty();
  }

  /** The latest mention of a relation with the subject. */
  Optional<RelationMention> last(String relation, Referent subject) {
    for (int i = relations.size() - 1; i >= 0; i--) {
      RelationMention candidate = relations.get(i);
      if (candidate.relation().equals(relation) && candidate.subject().isSame(subject)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
