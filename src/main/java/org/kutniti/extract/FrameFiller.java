package org.kutniti.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kutniti.entity.Types;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;

/** Fills the roles of one frame around one trigger. */
final class FrameFiller {
  private static final int FAR = 1000;

  /** Most words between a verb and the subject behind it. */
  private static final int NEAR = 4;

  private final Scene scene;
  private final TriggerMatch match;
  private final ReferenceResolver resolver;
  private final Discourse discourse;
  private final Map<String, List<Referent>> fillers = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<MentionGroup> used = new ArrayList<>();
  private int inferred;

  FrameFiller(Scene scene, TriggerMatch match, ReferenceResolver resolver, Discourse discourse) {
    this.scene = scene;
    this.match = match;
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /** The frame with every role filled that must be, or nothing. */
  Optional<Frame> fill(String relation, Map<String, Role> frame) {
    for (Role role : frame.values()) {
      if (!fillFromSlot(role)) {
        return Optional.empty();
      }
    }
    for (Role role : byPrecision(frame)) {
      if (!fillers.containsKey(role.name())
          && !fillFromSentence(role)
          && !fillFromDiscourse(relation, role)
          && !role.optional()) {
        return Optional.empty();
      }
    }
    return Optional.of(new Frame(fillers, places, from(), to(), inferred));
  }

  private int from() {
    return Math.min(match.from(), used.stream().mapToInt(MentionGroup::from).min().orElse(FAR));
  }

  private int to() {
    return Math.max(match.to(), used.stream().mapToInt(MentionGroup::to).max().orElse(0));
  }

  /** Whether the role's slot, where the trigger has one, holds something that fits. */
  private boolean fillFromSlot(Role role) {
    MentionGroup group = match.slots().get(role.name());
    boolean marked = role.marks().isEmpty() || group == null || role.marks().contains(group.mark());
    return group == null || (marked && take(role, group));
  }

  /** Roles with a mark of their own choose before those that take an unmarked name. */
  private static List<Role> byPrecision(Map<String, Role> frame) {
    return frame.values().stream()
        .sorted(
            Comparator.comparing((Role r) -> r.optional())
                .thenComparing(r -> r.marks().contains(Mark.BARE)))
        .toList();
  }

  private boolean fillFromSentence(Role role) {
    return scene.groups().stream()
        .filter(g -> isCandidate(role, g))
        .sorted(Comparator.comparingInt(g -> distance(role, g)))
        .anyMatch(g -> take(role, g));
  }

  private boolean isCandidate(Role role, MentionGroup group) {
    return role.marks().contains(group.mark())
        && !group.enclosed()
        && !used.contains(group)
        && !match.slots().containsValue(group)
        && onSide(role, group)
        && within(role, group);
  }

  private boolean onSide(Role role, MentionGroup group) {
    boolean free =
        match.words().stream().noneMatch(w -> w.from() < group.to() && group.from() < w.to());
    return free
        && switch (role.side()) {
          case BEFORE -> isBefore(group);
          case AFTER -> !isBefore(group);
          case NEXT -> isNext(group);
          case ANY -> true;
        };
  }

  /**
   * Behind the trigger, with no more than an auxiliary and a few words that describe it between.
   */
  private boolean isNext(MentionGroup group) {
    int from = scene.endOfVerbs(match.headTo());
    return group.from() >= from && group.from() - from <= NEAR && scene.isOpen(from, group.from());
  }

  /** Before the trigger's last word: what stands between its words is before it, too. */
  private boolean isBefore(MentionGroup group) {
    return group.to() <= match.lastWord().from();
  }

  private boolean within(Role role, MentionGroup group) {
    int here = scene.clauses().of(match.headFrom());
    int there = scene.clauses().of(group.from());
    return there == here || role.side() == Role.Side.NEXT || (role.sentence() && there < here);
  }

  /** The nearest fits best; what stands before the trigger comes before what stands behind. */
  private int distance(Role role, MentionGroup group) {
    int clauses = scene.clauses().of(match.headFrom()) - scene.clauses().of(group.from());
    int tokens =
        isBefore(group)
            ? Math.abs(match.headFrom() - group.to())
            : FAR / 2 + group.from() - match.headTo();
    return tokens + Math.abs(clauses) * FAR;
  }

  private boolean take(Role role, MentionGroup group) {
    List<Referent> found =
        role.name().equals(Role.PARTIES) ? parties(role, group) : referents(role, group);
    if (found.isEmpty() || isTaken(found)) {
      return false;
    }
    fillers.put(role.name(), found);
    places.put(role.name(), group.from());
    used.add(group);
    return true;
  }

  private boolean isTaken(List<Referent> found) {
    return found.stream()
        .anyMatch(
            f ->
                List.of(Role.SUBJECT, Role.OBJECT).stream()
                    .flatMap(r -> fillers.getOrDefault(r, List.of()).stream())
                    .anyMatch(f::isSame));
  }

  private List<Referent> referents(Role role, MentionGroup group) {
    List<Referent> found = new ArrayList<>();
    if (group.members().get(0) instanceof Mention.Anaphor anaphor
        && anaphor.kind().equals(Category.THAT_STATE)) {
      return thatState(anaphor, role);
    }
    for (Mention mention : group.members()) {
      resolver
          .resolve(antecedent(mention), role.types(), role.via(), discourse)
          .ifPresent(found::add);
    }
    return found;
  }

  /**
   * "That country" is the one that a clause before it names last, else the other of two that are
   * spoken of, else the one that the text was about.
   */
  private List<Referent> thatState(Mention.Anaphor anaphor, Role role) {
    if (!role.types().contains(Types.POLITY)) {
      return List.of();
    }
    int clause = scene.lastVerbBefore(anaphor.from());
    List<Referent> named = Pairs.polities(scene, resolver, discourse, clause);
    for (int i = named.size() - 1; i >= 0; i--) {
      if (!isTaken(List.of(named.get(i)))) {
        return List.of(named.get(i));
      }
    }
    List<Referent> other = other(role);
    return other.isEmpty() ? discourse.state().stream().toList() : other;
  }

  /** "She" is the person last spoken of as a subject in this very sentence, if there is one. */
  private Mention antecedent(Mention mention) {
    boolean subject =
        mention instanceof Mention.Anaphor anaphor
            && anaphor.kind().equals(Category.PERSON)
            && anaphor.mark().equals(Mark.BARE);
    if (!subject) {
      return mention;
    }
    return scene.groups().stream()
        .flatMap(g -> g.members().stream())
        .filter(m -> m instanceof Mention.Person && m.to() <= mention.from())
        .filter(m -> m.mark().equals(Mark.BARE))
        .reduce((a, b) -> b)
        .orElse(mention);
  }

  private List<Referent> parties(Role role, MentionGroup group) {
    if (group.members().get(0) instanceof Mention.Anaphor anaphor
        && anaphor.kind().equals(Category.PAIR)) {
      return role.types().contains(Types.POLITY)
          ? pairAt(anaphor).map(p -> List.of(p.first(), p.second())).orElse(List.of())
          : List.of();
    }
    List<Referent> found = referents(role, group);
    return found.size() < 2 ? List.of() : found;
  }

  /** "Both countries": two named earlier in the sentence, else the two last named together. */
  private Optional<Discourse.Pair> pairAt(Mention.Anaphor anaphor) {
    List<Referent> named = Pairs.polities(scene, resolver, discourse, anaphor.from());
    return named.size() == 2
        ? Optional.of(new Discourse.Pair(named.get(0), named.get(1)))
        : discourse.pair();
  }

  private boolean fillFromDiscourse(String relation, Role role) {
    for (String source : role.sources()) {
      List<Referent> found = from(source, relation, role);
      if (!found.isEmpty() && !isTaken(found)) {
        fillers.put(role.name(), found);
        inferred += source.equals("subject-state") ? 0 : 1;
        return true;
      }
    }
    return false;
  }

  private List<Referent> from(String source, String relation, Role role) {
    String[] halves = source.split(":", 2);
    return switch (halves[0]) {
      case "pair" -> pair(discourse.pair());
      case "topic" -> pair(discourse.topic());
      case "person" -> discourse.person().stream().toList();
      case "place" ->
          discourse.place().filter(p -> role.types().contains(Types.POLITY)).stream().toList();
      case "subject-state" ->
          fillers.getOrDefault(Role.SUBJECT, List.of()).stream()
              .flatMap(s -> s.state().stream())
              .limit(1)
              .toList();
      case "state" -> discourse.state().stream().toList();
      case "last" -> last(relation, role);
      case "again" -> again(relation, role);
      case "event" -> event(halves[1]);
      case "other" -> other(role);
      default -> List.of();
    };
  }

  private static List<Referent> pair(Optional<Discourse.Pair> pair) {
    return pair.map(p -> List.of(p.first(), p.second())).orElse(List.of());
  }

  /** What filled the role when the relation was last told of the same subject. */
  private List<Referent> again(String relation, Role role) {
    return fillers.getOrDefault(Role.SUBJECT, List.of()).stream()
        .limit(1)
        .flatMap(s -> discourse.last(relation, s).stream())
        .flatMap(r -> filler(r, role))
        .toList();
  }

  /** What filled the role when the relation was last told. */
  private List<Referent> last(String relation, Role role) {
    return discourse.last(relation).stream().flatMap(r -> filler(r, role)).toList();
  }

  private static Stream<Referent> filler(RelationMention told, Role role) {
    return switch (role.name()) {
      case Role.SUBJECT -> Stream.of(told.subject());
      case Role.OBJECT -> Stream.of(told.object());
      case Role.SENDER -> told.sender().stream();
      default -> told.place().stream();
    };
  }

  /** The parties of an event told before: whoever came and whom they came to. */
  private List<Referent> event(String relation) {
    return discourse
        .last(relation)
        .flatMap(r -> partyOf(r.subject()).map(s -> List.of(s, r.object())))
        .orElse(List.of());
  }

  private static Optional<Referent> partyOf(Referent subject) {
    return subject.type().equals(Types.PERSON) ? subject.state() : Optional.of(subject);
  }

  /** The other one of the two last named together, when one of them is already here. */
  private List<Referent> other(Role role) {
    Optional<Referent> here =
        fillers.entrySet().stream()
            .filter(e -> Set.of(Role.SUBJECT, Role.OBJECT).contains(e.getKey()))
            .flatMap(e -> e.getValue().stream())
            .findFirst();
    return discourse
        .pair()
        .filter(p -> here.isPresent() && p.has(here.get()))
        .map(p -> p.first().isSame(here.get()) ? p.second() : p.first())
        .stream()
        .toList();
  }
}
