package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kutniti.text.Span;

/** What the text has spoken of so far: whom "he", "there" and "both countries" may mean. */
final class Discourse {
  private final Subjects subjects = new Subjects();
  private Pair topic;
  private Pair pair;
  private Pair firstRelated;
  private Pair lastRelated;
  private List<Referent> trio = List.of();
  private boolean tentative;
  private Referent person;
  private Referent hero;
  private final RecentPeople recent = new RecentPeople();
  private Referent place;
  private Referent state;
  private final List<RelationMention> relations = new ArrayList<>();
  private Map<String, List<Referent>> listHead = Map.of();
  private Runnable catchUp = () -> {};

  /**
   * Lets somebody take in what was said before, at the moment when it is asked for.
   *
   * @param taker takes in all that it has kept
   */
  void onDemand(Runnable taker) {
    catchUp = taker;
  }

  /** What is asked for while it is taken in is asked of the sentences before. */
  private void catchUp() {
    Runnable taker = catchUp;
    catchUp = () -> {};
    taker.run();
    catchUp = taker;
  }

  /** The two polities last named together, else those that the text is about. */
  Optional<Pair> pair() {
    catchUp();
    return Optional.ofNullable(pair).or(this::topic);
  }

  /** The three polities last named together; none where none were. */
  List<Referent> trio() {
    catchUp();
    return trio;
  }

  void trio(List<Referent> named) {
    trio = named;
  }

  /** Who stands beside one of the two last named together. */
  Optional<Referent> beside(Optional<Referent> one) {
    return one.flatMap(
        o -> theme().flatMap(p -> p.beside(o)).or(() -> pair().flatMap(p -> p.beside(o))));
  }

  /** The two polities that the text is about. */
  Optional<Pair> topic() {
    catchUp();
    return Optional.ofNullable(topic);
  }

  /** The person last spoken of. */
  Optional<Referent> person() {
    catchUp();
    return Optional.ofNullable(person);
  }

  /** The person whom the text is about. */
  Optional<Referent> hero() {
    return Optional.ofNullable(hero);
  }

  void hero(Referent named) {
    hero = named;
  }

  /** The persons whom the last few sentences name. */
  RecentPeople recent() {
    catchUp();
    return recent;
  }

  /** The polity where the last event was. */
  Optional<Referent> place() {
    catchUp();
    return Optional.ofNullable(place);
  }

  /** The polity that the text was last about. */
  Optional<Referent> state() {
    catchUp();
    return Optional.ofNullable(state);
  }

  void state(Referent named) {
    state = named;
  }

  void pair(Pair named) {
    pair = named;
    topic = topic == null ? named : topic;
  }

  /** The two whose relations the title of the text, or its chapter at hand, is about. */
  Optional<Pair> heading() {
    catchUp();
    return subjects.two();
  }

  /** The only polity whose relations the title of the text is about. */
  List<Referent> home() {
    catchUp();
    return subjects.home();
  }

  void titled(List<Referent> named) {
    subjects.titled(named);
  }

  void chapter(Pair two) {
    pair(two);
    subjects.chapter(two);
  }

  /**
   * Two polities that a relation has brought together.
   *
   * @param holds whether they were; what is only planned or denied gives way to two named later
   */
  void related(Pair told, boolean holds) {
    tentative = !holds;
    firstRelated = firstRelated == null ? told : firstRelated;
    lastRelated = told;
    pair(told);
  }

  /** The {@link #heading}, else those of whom the text tells first and last, if all it tells of. */
  Optional<Pair> theme() {
    return heading()
        .or(() -> Optional.ofNullable(lastRelated).filter(last -> last.isSame(firstRelated)));
  }

  /**
   * The {@link #heading}, else those of whom the text last told, unless that is only planned or
   * denied, else the two last named together.
   */
  Optional<Pair> relatedPair() {
    return heading().or(() -> Optional.ofNullable(tentative ? pair : lastRelated)).or(this::pair);
  }

  void person(Referent named) {
    person = named;
  }

  void place(Referent named) {
    place = named;
  }

  /** Who or what has a role in all that the items of the list at hand tell. */
  List<Referent> listHead(String role) {
    return listHead.getOrDefault(role, List.of());
  }

  /** Who or what has which role in a list that is opened. */
  void listHead(Map<String, List<Referent>> roles) {
    listHead = roles;
  }

  void add(RelationMention relation) {
    relations.add(relation);
  }

  /** The mentions that rest on the same words. */
  Stream<RelationMention> told(Span words) {
    return relations.stream().filter(r -> r.span().equals(words));
  }

  /** The latest mention of a relation that passes. */
  Optional<RelationMention> last(Predicate<RelationMention> test) {
    return relations.stream().filter(test).reduce((a, b) -> b);
  }
}
