package org.kutniti.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kutniti.entity.Types;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;

/** What a group of mentions means in a role: names, and words that point back to names. */
final class Antecedents {
  private final Scene scene;
  private final ReferenceResolver resolver;
  private final Discourse discourse;
  private final Pairs pairs;
  private final ThatState thatStates;

  Antecedents(Scene scene, ReferenceResolver resolver, Discourse discourse) {
    this.scene = scene;
    this.resolver = resolver;
    this.discourse = discourse;
    pairs = new Pairs(scene, resolver);
    thatStates = new ThatState(scene, discourse, pairs);
  }

  /** What the group means, nothing when it does not fit the role. */
  List<Referent> of(Role role, MentionGroup group, OpenFrame frame) {
    return role.name().equals(Role.PARTIES)
        ? parties(role, group, frame)
        : referents(role, group, frame);
  }

  private List<Referent> parties(Role role, MentionGroup group, OpenFrame frame) {
    Optional<Mention> people = anaphor(group, Category.PEOPLE);
    if (people.isPresent()) {
      return role.types().contains(Types.POLITY) ? states(people.get()) : people(role, people);
    }
    List<Referent> found = referents(role, group, frame);
    return found.size() < 2 ? List.of() : found;
  }

  private List<Referent> people(Role role, Optional<Mention> people) {
    return people
        .filter(they -> role.types().contains(Types.PERSON))
        .flatMap(they -> discourse.recent().two())
        .map(Pair::both)
        .orElse(List.of());
  }

  /** "Both" after a sentence's own subject are no two of whom it is none. */
  private List<Referent> states(Mention both) {
    List<Referent> two = pair(both);
    boolean another =
        pairs.polities(m -> m.to() <= both.from() && m.mark().equals(Mark.BARE)).stream()
            .anyMatch(subject -> two.stream().noneMatch(subject::isSame));
    return another ? List.of() : two;
  }

  /** Whether the group says "that country" of one that the sentence itself does not name. */
  boolean pointsBeyond(MentionGroup group) {
    return anaphor(group, Category.THAT_STATE)
        .filter(a -> thatStates.namedBefore(a).isEmpty())
        .isPresent();
  }

  /** Whether the group says "that country" or "it". */
  boolean pointsBack(MentionGroup group) {
    return anaphor(group, Category.THAT_STATE).isPresent();
  }

  private static Optional<Mention> anaphor(MentionGroup group, String kind) {
    Mention first = group.members().get(0);
    return first.isAnaphor(kind) ? Optional.of(first) : Optional.empty();
  }

  /** "Both countries": two named earlier in the sentence, else the two last named together. */
  private List<Referent> pair(Mention both) {
    List<Referent> named = pairs.politiesBefore(both.from());
    return named.size() == 2 ? named : discourse.relatedPair().map(Pair::both).orElse(List.of());
  }

  /** "The three states": three named earlier in the sentence, else the three last named. */
  private List<Referent> trio(Mention three) {
    List<Referent> named = pairs.politiesBefore(three.from());
    return named.size() == 3 ? named : discourse.trio();
  }

  /** The two or three polities that words point back to. */
  private Stream<Referent> together(Mention mention, Role role) {
    List<Referent> meant = mention.isAnaphor(Category.PAIR) ? pair(mention) : trio(mention);
    return role.types().contains(Types.POLITY) ? meant.stream() : Stream.empty();
  }

  private List<Referent> referents(Role role, MentionGroup group, OpenFrame frame) {
    Optional<Mention> thatState = anaphor(group, Category.THAT_STATE);
    if (thatState.isPresent()) {
      return role.types().contains(Types.POLITY)
          ? thatStates.of(thatState.get(), frame)
          : List.of();
    }
    Optional<Mention> relative = anaphor(group, Category.RELATIVE);
    Stream<Mention> members =
        relative.isPresent()
            ? Relatives.antecedents(scene, relative.get())
            : group.members().stream();
    return members
        .flatMap(
            m ->
                Pairs.arePointedTo(m)
                    ? together(m, role)
                    : resolver.resolve(antecedent(m), role.types(), role.via()).stream())
        .toList();
  }

  /**
   * "She" is the person last spoken of as a subject in this very sentence, if there is one; "her"
   * is the subject of a clause before; "there" is the place that a clause before tells of.
   */
  private Mention antecedent(Mention mention) {
    if (mention.isAnaphor(Category.THERE)) {
      return placeBefore(mention).orElse(mention);
    }
    if (!mention.isAnaphor(Category.PERSON)) {
      return mention;
    }
    int end = mention.mark().equals(Mark.BARE) ? mention.from() : startOfClause(mention.from());
    return scene
        .mentions()
        .filter(m -> isName(m) && m.to() <= end)
        .filter(m -> m.mark().equals(Mark.BARE))
        .reduce((a, b) -> b)
        .filter(name -> !isSpokenOf(name.to(), mention.from()))
        .or(() -> nameAhead(mention))
        .orElse(mention);
  }

  /** "After she left, Ana Lee wrote": where nobody has been named, she is who follows. */
  private Optional<Mention> nameAhead(Mention person) {
    if (!scene.readings().has(0, Category.CLAUSE)
        || resolver.resolve(person, Set.of(Types.PERSON), Set.of()).isPresent()) {
      return Optional.empty();
    }
    return scene
        .mentions()
        .filter(m -> isName(m) && m.from() > person.to() && m.mark().equals(Mark.BARE))
        .filter(m -> scene.token(scene.readings().leadFrom(m.from()) - 1).isSign(','))
        .findFirst();
  }

  /** "There", behind a verb, is where the sentence has just said that somebody went or was. */
  private Optional<Mention> placeBefore(Mention there) {
    int verb = scene.lastVerbBefore(there.from());
    return scene
        .mentions()
        .filter(m -> m instanceof Mention.Place place && !place.demonym() && m.to() <= verb)
        .filter(m -> m.mark().equals(Mark.BARE) || m.mark().equals(Mark.LOCATIVE))
        .reduce((a, b) -> b);
  }

  /** Where the clause of a token begins, behind "when he came" too. */
  private int startOfClause(int token) {
    int start = scene.clauses().start(token);
    for (int i = token - 1; i > start; i--) {
      if (scene.readings().hasForm(i, LanguagePack.OPENING_FORMS)) {
        return i;
      }
    }
    return start;
  }

  /** A person; where capital letters tell names, also one whom nothing else explains. */
  private boolean isName(Mention mention) {
    return mention instanceof Mention.Person
        || (scene.grammar().capitals()
            && mention instanceof Mention.Unknown unknown
            && unknown.name().indexOf(' ') > 0);
  }

  /** After "he sent him" another "he" is still the one spoken of before, if no name is between. */
  private boolean isSpokenOf(int from, int to) {
    return scene
        .mentions()
        .filter(m -> m.from() >= from && m.to() <= to)
        .anyMatch(m -> m.isAnaphor(Category.PERSON) && !m.mark().equals(Mark.BARE));
  }
}
