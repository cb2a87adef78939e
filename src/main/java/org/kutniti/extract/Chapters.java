package org.kutniti.extract;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kutniti.entity.Types;
import org.kutniti.mention.Mention;
import org.kutniti.text.Sentence;

/**
 * A text about the relations of one state tells of the others in turn: a line that holds no more
 * than the name of another, or a name and a colon, says of which two it goes on to tell.
 */
final class Chapters {
  /** The most tokens of a line that is no more than a name, and of one before a colon. */
  private static final int LONGEST = 8;

  /** The most tokens of a title about the relations of a state. */
  private static final int LONGEST_TITLE = 10;

  private final ReferenceResolver resolver;
  private final Discourse discourse;

  /** The title, as long as it may be about the relations of a state. */
  private Optional<SceneSource> title = Optional.empty();

  Chapters(ReferenceResolver resolver, Discourse discourse) {
    this.resolver = resolver;
    this.discourse = discourse;
  }

  /** Before a sentence is read: it may say of whom it and those behind it tell. */
  void next(Sentence sentence, SceneSource scene) {
    if (sentence.index() == 0) {
      title = Optional.of(scene).filter(s -> sentence.size() <= LONGEST_TITLE);
    } else if (title.isPresent() && mayOpen(sentence) && tellsOfRelations() && !scene.isSilent()) {
      discourse.home().forEach(owner -> open(owner, scene.get()));
    }
  }

  /** Most texts have no such title, and nothing more is asked of them. */
  private boolean tellsOfRelations() {
    title = title.filter(s -> !s.isSilent() && Headings.tellOfRelations(s.get()));
    return title.isPresent();
  }

  private void open(Referent owner, Scene line) {
    named(line)
        .flatMap(m -> resolver.resolve(m, Set.of(Types.POLITY), Set.of()))
        .filter(Predicate.not(owner::isSame))
        .ifPresent(other -> discourse.chapter(new Pair(owner, other)));
  }

  /** What ends as a sentence does is no head. */
  private static boolean mayOpen(Sentence sentence) {
    int last = sentence.size() - 1;
    boolean ended = !sentence.isWord(last) && !sentence.isSign(last, ')');
    return (sentence.size() <= LONGEST && !ended) || colon(sentence) < LONGEST;
  }

  private static int colon(Sentence sentence) {
    return IntStream.range(0, Math.min(LONGEST, sentence.size()))
        .filter(i -> sentence.isSign(i, ':'))
        .findFirst()
        .orElse(sentence.size());
  }

  /** The only name of the line, or before its colon, with no other word beside it. */
  private static Optional<Mention> named(Scene scene) {
    Sentence line = scene.sentence();
    int end = colon(line);
    return scene
        .mentions()
        .filter(m -> m instanceof Mention.Place place && place.named() && m.to() <= end)
        .filter(m -> IntStream.range(0, end).allMatch(i -> isWithin(m, i) || !line.isWord(i)))
        .findFirst();
  }

  private static boolean isWithin(Mention mention, int token) {
    return mention.from() <= token && token < mention.to();
  }
}
