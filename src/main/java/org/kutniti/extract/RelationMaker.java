package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Types;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;
import org.kutniti.text.Prose;

/** Turns what a rule has read into relations between two. */
final class RelationMaker {
  /** What is left of the confidence for each role that another sentence fills. */
  private static final double INFERRED = 0.92;

  private static final double THOUSAND = 1000;

  /** The most parties of whom each pair has a row of its own. */
  private static final int MOST_PAIRED = 4;

  private final Ontology ontology;
  private final StatesOfThen statesOfThen;
  private final PlaceResolver places;
  private final Prose prose;

  RelationMaker(Ontology ontology, Capitals capitals, PlaceResolver places, Prose prose) {
    this.ontology = ontology;
    statesOfThen = new StatesOfThen(capitals, places);
    this.places = places;
    this.prose = prose;
  }

  /** The relations between all who take part. */
  List<RelationMention> relations(Finding finding) {
    if (isLarge(finding)) {
      return signatures(finding);
    }
    List<RelationMention> all = new ArrayList<>(betweenParties(finding));
    all.addAll(fromSubjects(finding));
    return all;
  }

  private boolean isLarge(Finding finding) {
    return relation(finding.rule()).joint() && finding.frame().participants().size() > MOST_PAIRED;
  }

  private Relation relation(Rule rule) {
    return ontology.relation(rule.relation()).orElseThrow();
  }

  /** A treaty of many: a row for each who signed it. */
  private List<RelationMention> signatures(Finding finding) {
    Referent treaty = Referent.of(Types.AGREEMENT, finding.label(), List.of());
    return finding.frame().participants().stream().map(p -> relation(finding, p, treaty)).toList();
  }

  private List<RelationMention> betweenParties(Finding finding) {
    List<RelationMention> all = new ArrayList<>();
    List<Referent> parties = finding.frame().of(Role.PARTIES);
    boolean inPairs = isOfPairs(parties);
    for (int i = 0; i < parties.size(); i += inPairs ? 2 : 1) {
      for (int j = i + 1; j < (inPairs ? i + 2 : parties.size()); j++) {
        if (!parties.get(i).isSame(parties.get(j))) {
          all.addAll(between(finding, parties.get(i), parties.get(j)));
        }
      }
    }
    return all;
  }

  /** "Between A and B, and A and C": who is named twice belongs to two pairs. */
  private static boolean isOfPairs(List<Referent> parties) {
    return parties.size() % 2 == 0
        && IntStream.range(1, parties.size())
            .anyMatch(i -> parties.subList(0, i).stream().anyMatch(parties.get(i)::isSame));
  }

  private List<RelationMention> between(Finding finding, Referent one, Referent other) {
    RelationMention told = relation(finding, one, other);
    return finding.rule().reciprocal()
        ? List.of(told, relation(finding, other, one))
        : List.of(told);
  }

  private List<RelationMention> fromSubjects(Finding finding) {
    List<RelationMention> all = new ArrayList<>();
    boolean swap = finding.frame().isReversed() && relation(finding.rule()).mutual();
    for (Referent subject : finding.frame().of(Role.SUBJECT)) {
      for (Referent object : finding.frame().of(Role.OBJECT)) {
        if (!subject.isSame(object) && mayMeet(finding, subject, object)) {
          all.add(swap ? relation(finding, object, subject) : relation(finding, subject, object));
        }
      }
    }
    return all;
  }

  /** Who serves a state does not go abroad by being there. */
  private boolean mayMeet(Finding finding, Referent subject, Referent object) {
    Rule rule = finding.rule();
    boolean person = ontology.isA(subject.type(), Types.PERSON);
    if (rule.servingKnown() && person && subject.state().isEmpty()) {
      return false;
    }
    if (!maySend(finding.frame(), subject, object)) {
      return false;
    }
    return !rule.abroad() || !statesOfThen.isHome(finding, subject, object);
  }

  /**
   * No state sends an envoy to itself; nor does it send one of whom another sentence says that
   * another state is served.
   */
  private static boolean maySend(Frame frame, Referent subject, Referent object) {
    Optional<Referent> sender = frame.of(Role.SENDER).stream().findFirst();
    boolean guessed = frame.inferred() > 0 && subject.said();
    return sender
        .filter(
            s -> s.isSame(object) || (guessed && !subject.state().filter(s::isSame).isPresent()))
        .isEmpty();
  }

  private RelationMention relation(Finding finding, Referent subject, Referent object) {
    Rule rule = finding.rule();
    Frame frame = finding.frame();
    return new RelationMention(
        rule.id(),
        rule.relation(),
        statesOfThen.of(finding, subject),
        statesOfThen.of(finding, object),
        finding.when(),
        finding.status(),
        place(finding, object),
        sender(frame, subject),
        finding.label(),
        rule.begins(),
        prose.span(finding.scene().sentence(), frame.from(), frame.to()),
        inThousandths(rule.confidence() * Math.pow(INFERRED, frame.inferred())));
  }

  /** Of several who were sent each has the state that the words give him. */
  private static Optional<Referent> sender(Frame frame, Referent subject) {
    Optional<Referent> told = frame.of(Role.SENDER).stream().findFirst();
    boolean several = frame.of(Role.SUBJECT).size() > 1 && subject.said();
    return told.isPresent() && several ? subject.state().or(() -> told) : told;
  }

  // What follows the third decimal would only tell how binary fractions multiply.
  private static double inThousandths(double confidence) {
    return Math.max(1, Math.round(confidence * THOUSAND)) / THOUSAND;
  }

  /**
   * Where it was: the city by which the object was named, where it is a state, else as the frame
   * says; what happens in a state does not happen in another's town.
   */
  private Optional<Referent> place(Finding finding, Referent object) {
    Optional<Referent> told = finding.frame().of(Role.PLACE).stream().findFirst();
    boolean within = !relation(finding.rule()).mutual();
    return (within ? object.place().or(() -> told.filter(t -> liesIn(t, object))) : told)
        .map(places::townOf);
  }

  private static boolean liesIn(Referent town, Referent state) {
    Optional<String> id = state.certain().map(Entity::id);
    return town.certain()
        .flatMap(Entity::state)
        .filter(s -> id.filter(s::equals).isPresent())
        .isPresent();
  }
}
