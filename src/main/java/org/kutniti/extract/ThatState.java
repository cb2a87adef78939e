package org.kutniti.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;

/** Which polity "that country" means. */
final class ThatState {
  /** Most tokens between the words and an office that is held there. */
  private static final int NEAR = 3;

  private final Scene scene;
  private final Discourse discourse;
  private final Pairs pairs;

  ThatState(Scene scene, Discourse discourse, Pairs pairs) {
    this.scene = scene;
    this.discourse = discourse;
    this.pairs = pairs;
  }

  /**
   * "That country" is the one that a clause before it names last, behind a verb the last subject of
   * a clause before; else the one whose relations the title is about, the other of two that are
   * spoken of, else the one that the text was about.
   */
  List<Referent> of(Mention anaphor, OpenFrame frame) {
    boolean object = anaphor.mark().equals(Mark.DIRECT);
    List<Referent> named = object ? subjectsBefore(anaphor) : namedBefore(anaphor);
    return named.stream()
        .filter(p -> !frame.isTaken(List.of(p)))
        .reduce((a, b) -> b)
        .or(() -> discourse.home().stream().filter(p -> !frame.isTaken(List.of(p))).findFirst())
        .or(() -> discourse.beside(frame.sides().findFirst()))
        .or(() -> spokenOf(anaphor))
        .stream()
        .toList();
  }

  /**
   * What the text was last about, or where the last event was; not whom somebody right behind the
   * words serves: "Fiji's envoy to that country" is no envoy to Fiji.
   */
  private Optional<Referent> spokenOf(Mention anaphor) {
    List<Referent> behind = pairs.polities(m -> isServant(m, anaphor.to()));
    return Stream.of(discourse.state(), discourse.place())
        .flatMap(Optional::stream)
        .filter(p -> behind.stream().noneMatch(p::isSame))
        .findFirst();
  }

  /** The polities that the clauses before a mention name. */
  List<Referent> namedBefore(Mention mention) {
    return pairs.politiesBefore(scene.lastVerbBefore(mention.from()));
  }

  /** The polities that are the subjects of clauses before the one of a mention. */
  private List<Referent> subjectsBefore(Mention mention) {
    int clause = scene.clauses().start(mention.from());
    return pairs.polities(m -> m.to() <= clause && m.mark().equals(Mark.BARE));
  }

  private static boolean isServant(Mention mention, int from) {
    boolean serves = mention instanceof Mention.Person || mention instanceof Mention.Office;
    return serves && mention.from() >= from && mention.from() - from <= NEAR;
  }
}
