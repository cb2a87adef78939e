package org.kutniti.mention;

import java.util.Optional;
import org.kutniti.language.Endings;
import org.kutniti.language.Mark;

/**
 * Words that name a person of the document, and the ending glued to them.
 *
 * @param from the first token
 * @param to after the last token
 * @param ending the case that it gives
 */
record PersonForm(int from, int to, String ending) {
  /** The mention of a person that the words make, with an ending that stands apart taken in. */
  Mention.Person of(People.Profile profile, SentenceMentions found, Endings endings) {
    Optional<DetachedEnding> detached =
        ending.equals(Mark.BARE)
            ? DetachedEnding.at(found.sentence(), to, endings)
            : Optional.empty();
    String mark = detached.map(DetachedEnding::mark).orElse(ending);
    int end = detached.map(DetachedEnding::to).orElse(to);
    return new Mention.Person(
        from,
        end,
        Marks.of(found.readings(), from, end, mark),
        profile.name(),
        profile.entities(),
        profile.state(),
        Optional.empty());
  }
}
