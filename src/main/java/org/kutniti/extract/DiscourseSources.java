package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kutniti.entity.Types;

/** Where a role is looked for when the sentence does not fill it, by the words rules use for it. */
final class DiscourseSources {
  /** The one source that the sentence itself holds. */
  static final String SUBJECT_STATE = "subject-state";

  /** The only two polities that the sentence names or lets something stand for. */
  static final String NAMED = "named";

  /** As when the sentence itself last told of anything, if that was of the relation. */
  static final String LATEST_HERE = "latest-here";

  /** As when the relation was last told of the subject. */
  static final String AGAIN = "again";

  /** Of two last named together the one that is not in the frame yet. */
  static final String OTHER = "other";

  private static final String EVENT = "event";

  private static final Set<String> BESIDE = Set.of(AGAIN, OTHER, SUBJECT_STATE);

  private final Discourse discourse;
  private final Heard heard;
  private final Pairs pairs;
  private final String relation;

  /**
   * Sources for what a rule tells.
   *
   * @param heard what was told right before
   */
  DiscourseSources(Discourse discourse, Heard heard, Pairs pairs, String relation) {
    this.discourse = discourse;
    this.heard = heard;
    this.pairs = pairs;
    this.relation = relation;
  }

  /** Whether a role that is not in the sentence can be found only beside others of its frame. */
  static boolean leansOnOthers(Role role) {
    return role.marks().isEmpty() && role.sources().stream().anyMatch(DiscourseSources::isBeside);
  }

  private static boolean isBeside(String source) {
    return BESIDE.contains(source) || source.startsWith(EVENT + ":");
  }

  /** What a source holds for a role of the frame. */
  List<Referent> of(String source, Role role, OpenFrame frame) {
    String[] halves = source.split(":", 2);
    return switch (halves[0]) {
      case NAMED -> both(pairs.stoodFor());
      case "pair" -> both(discourse.pair());
      case "theme" -> both(discourse.theme());
      case "title" -> both(discourse.heading());
      case "home" -> discourse.home();
      case "topic" -> both(discourse.topic());
      case "person" -> list(discourse.person());
      case "place" -> role.types().contains(Types.POLITY) ? list(discourse.place()) : List.of();
      case SUBJECT_STATE -> stateServed(frame.of(Role.SUBJECT));
      case "state" -> list(discourse.state());
      case "list-head" -> discourse.listHead(role.name());
      case "last" -> fillers(last(relation), role);
      case "latest" -> fillers(latest().filter(told -> is(told, halves)), role);
      case "just-told" -> fillers(latest().filter(heard::isFresh), role);
      case LATEST_HERE -> fillers(heard.here().isEmpty() ? Optional.empty() : latest(), role);
      case AGAIN -> fillers(subject(frame).flatMap(this::again), role);
      case EVENT -> event(halves[1], frame);
      case "host" -> list(discourse.recent().host());
      case "told" -> told(halves[1], any -> true);
      case "only" -> told(halves[1], this::isAlone);
      case OTHER -> list(discourse.beside(frame.sides().findFirst()));
      default -> List.of();
    };
  }

  /** The latest mention of all relations, if it is of this one. */
  private Optional<RelationMention> latest() {
    return last((RelationMention any) -> true).filter(told -> told.relation().equals(relation));
  }

  /** Whether it has the status that a source names, if it names one. */
  private boolean is(RelationMention told, String[] halves) {
    return halves.length == 1 || (!heard.cutOff() && told.status().label().equals(halves[1]));
  }

  private Optional<RelationMention> last(String told) {
    return last(r -> r.relation().equals(told));
  }

  private Optional<RelationMention> again(Referent subject) {
    return last(r -> r.relation().equals(relation) && r.subject().isSame(subject));
  }

  /** The latest that passes: of the sentence itself, else of those before. */
  private Optional<RelationMention> last(Predicate<RelationMention> test) {
    return heard.here().stream().filter(test).reduce((a, b) -> b).or(() -> discourse.last(test));
  }

  private static List<Referent> both(Optional<Pair> pair) {
    return pair.map(Pair::both).orElse(List.of());
  }

  private static Optional<Referent> subject(OpenFrame frame) {
    return frame.of(Role.SUBJECT).stream().findFirst();
  }

  private static List<Referent> stateServed(List<Referent> subjects) {
    return subjects.stream().flatMap(s -> s.state().stream()).limit(1).toList();
  }

  private static List<Referent> list(Optional<Referent> one) {
    return one.stream().toList();
  }

  /** What filled the role when the relation was told before. */
  private List<Referent> fillers(Optional<RelationMention> told, Role role) {
    return role.name().equals(Role.PARTIES)
        ? told.stream().flatMap(this::parties).toList()
        : told.stream().flatMap(r -> filler(r, role)).toList();
  }

  /** All whom the same words bring together, each once. */
  private Stream<Referent> parties(RelationMention told) {
    List<Referent> parties = new ArrayList<>();
    Stream.concat(
            discourse.told(told.span()),
            heard.here().stream().filter(r -> r.span().equals(told.span())))
        .flatMap(r -> Stream.of(r.subject(), r.object()))
        .filter(one -> parties.stream().noneMatch(one::isSame))
        .forEach(parties::add);
    return parties.stream();
  }

  private static Stream<Referent> filler(RelationMention told, Role role) {
    return switch (role.name()) {
      case Role.SUBJECT -> Stream.of(told.subject());
      case Role.OBJECT -> Stream.of(told.object());
      case Role.SENDER -> told.sender().stream();
      default -> told.place().stream();
    };
  }

  /**
   * The parties of an event told before: whoever came and whom they came to. Whom the frame holds
   * already is to be of one of them.
   */
  private List<Referent> event(String told, OpenFrame frame) {
    return last(told)
        .flatMap(r -> partyOf(r.subject()).map(s -> List.of(s, r.object())))
        .filter(two -> frame.sides().findFirst().map(one -> isOf(two, one)).orElse(true))
        .orElse(List.of());
  }

  private static boolean isOf(List<Referent> parties, Referent one) {
    return partyOf(one).filter(p -> parties.stream().anyMatch(p::isSame)).isPresent();
  }

  /** Whether its relation was told of these two alone. */
  private boolean isAlone(RelationMention told) {
    return last(r ->
            r.relation().equals(told.relation())
                && !(r.subject().isSame(told.subject()) && r.object().isSame(told.object())))
        .isEmpty();
  }

  /** Who had a role, such as {@code subject}, when another relation was last told. */
  private List<Referent> told(String source, Predicate<RelationMention> test) {
    int dot = source.lastIndexOf('.');
    String role = source.substring(dot + 1);
    return last(source.substring(0, dot)).filter(test).stream()
        .map(r -> role.equals(Role.SUBJECT) ? r.subject() : r.object())
        .toList();
  }

  private static Optional<Referent> partyOf(Referent subject) {
    return subject.type().equals(Types.PERSON) ? subject.state() : Optional.of(subject);
  }
}
