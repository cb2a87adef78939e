package org.kutniti.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kutniti.entity.Types;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;
import org.kutniti.ontology.Status;
import org.kutniti.text.Prose;

/** Finds the event told before in whose course another happened: "during the visit they signed". */
final class Occasions {
  /** In the place of a category: no word speaks of the event, the text goes on. */
  static final String NO_WORD = "*";

  /** Most tokens between the name of one who takes part and the word for the event behind it. */
  private static final int BETWEEN = 3;

  /** How many sentences back the text may still be about what they told. */
  private static final int SENTENCES = 2;

  private final Prose prose;
  private final ReferenceResolver resolver;
  private final Discourse discourse;

  Occasions(Prose prose, ReferenceResolver resolver, Discourse discourse) {
    this.prose = prose;
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /**
   * The event in whose course something happened.
   *
   * @param words by category of the word that speaks of it, or {@link #NO_WORD}, the relation that
   *     tells of such events
   * @param status of what happened
   * @param frame who takes part in it
   */
  Optional<Occasion> of(Scene scene, Map<String, String> words, Status status, Frame frame) {
    return spokenOf(scene, words, status)
        .filter(event -> isBetween(frame, event))
        .map(Occasion::of)
        .or(() -> goingOn(scene, words, status, frame).map(Occasion::goingOn));
  }

  /**
   * The latest event told before that a word of the sentence speaks of. Those whom the sentence
   * names beside the word take part in it.
   */
  private Optional<RelationMention> spokenOf(
      Scene scene, Map<String, String> words, Status status) {
    return words.entrySet().stream()
        .filter(event -> scene.categories().contains(event.getKey()))
        .findFirst()
        .flatMap(event -> last(scene, event.getKey(), event.getValue(), status));
  }

  private Optional<RelationMention> last(
      Scene scene, String category, String relation, Status status) {
    int word = scene.tokens(category).nextSetBit(0);
    List<Mention> beside = scene.mentions().filter(m -> isBeside(scene, m, word)).toList();
    return discourse.last(
        event ->
            event.relation().equals(relation)
                && mayHold(event.status(), status)
                && beside.stream().allMatch(m -> takesPart(m, event)));
  }

  /** What two states did in the course of an event they did with each other. */
  private boolean isBetween(Frame frame, RelationMention event) {
    return frame.participants().stream()
        .filter(resolver::isPolity)
        .allMatch(state -> isOneOf(event, state));
  }

  /**
   * The latest event told in the last sentences, where the sentence dates nothing itself and the
   * one who came takes part: "Lee flew to Peru on Monday. She met …".
   */
  private Optional<RelationMention> goingOn(
      Scene scene, Map<String, String> words, Status status, Frame frame) {
    return Optional.ofNullable(words.get(NO_WORD))
        .filter(relation -> scene.dates().isEmpty())
        .filter(relation -> !scene.categories().contains(Category.ANOTHER_TIME))
        .flatMap(relation -> discourse.last(told -> told.relation().equals(relation)))
        .filter(event -> event.status() == status && status != Status.DENIED)
        .filter(event -> isJustTold(scene, event))
        .filter(event -> takesPart(frame, event));
  }

  private boolean isJustTold(Scene scene, RelationMention event) {
    return event.span().start() >= prose.startBefore(scene.sentence(), SENTENCES);
  }

  /** The one who came is among them, or they are the two states of the event and no others. */
  private boolean takesPart(Frame frame, RelationMention event) {
    return frame.participants().stream().anyMatch(event.subject()::isSame)
        || frame.participants().stream().allMatch(p -> resolver.isPolity(p) && isOneOf(event, p));
  }

  /** What happened did not in the course of what is still to come; more may be planned for that. */
  private static boolean mayHold(Status occasion, Status happened) {
    return happened.happened() ? occasion.happened() : occasion != Status.DENIED;
  }

  /** "Ann Lee's three-day visit", "a visit to Peru". */
  private static boolean isBeside(Scene scene, Mention mention, int word) {
    boolean behind = scene.readings().leadFrom(mention.from()) == word + 1;
    boolean before = mention.to() <= word && word - mention.to() <= BETWEEN;
    return behind || (before && !Commas.areBetween(scene, mention.to(), word));
  }

  /**
   * Whether it names one of the two, one of their states or nobody for certain. Who is no owner of
   * the visit may be somebody else of one of the states, such as a host.
   */
  private boolean takesPart(Mention mention, RelationMention event) {
    boolean owner = mention.mark().equals(Mark.GENITIVE);
    return resolver
        .resolve(mention, Set.of(Types.PERSON), Set.of())
        .or(() -> resolver.resolve(mention, Set.of(Types.POLITY), Via.CITIES))
        .filter(named -> !isOneOf(event, named))
        .filter(named -> owner || named.state().filter(s -> isOneOf(event, s)).isEmpty())
        .isEmpty();
  }

  private static boolean isOneOf(RelationMention event, Referent named) {
    return isOne(event.subject(), named) || isOne(event.object(), named);
  }

  private static boolean isOne(Referent party, Referent named) {
    return party.isSame(named) || party.state().filter(named::isSame).isPresent();
  }
}
