package org.kutniti.mention;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kutniti.language.Ending;
import org.kutniti.language.Endings;
import org.kutniti.text.Token;

/** Finds the short forms of persons whom the document names in full elsewhere. */
final class ShortNames {
  private static final int SHORTEST = 3;

  private final People people;
  private final Endings endings;

  ShortNames(People people, Endings endings) {
    this.people = people;
    this.endings = endings;
  }

  /** The person whom the word at a token means; a slip of the pen is forgiven when nobody fits. */
  Optional<Mention> at(SentenceMentions found, int i) {
    Token token = found.sentence().token(i);
    if (token.kind() != Token.Kind.WORD || found.readings().isKnownWord(i)) {
      return Optional.empty();
    }
    return Stream.of(false, true)
        .flatMap(slips -> stems(token.form()).mapToObj(cut -> at(found, i, cut, slips)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** How long the stem of a word may be, the longest first. */
  private static IntStream stems(String form) {
    return IntStream.iterate(form.length(), cut -> cut >= SHORTEST, cut -> cut - 1);
  }

  private Optional<Mention> at(SentenceMentions found, int i, int cut, boolean slips) {
    String form = found.sentence().token(i).form();
    Optional<Ending> ending = endings.glued(form.charAt(cut - 1), form.substring(cut));
    return ending.flatMap(
        e ->
            people
                .named(form.substring(0, cut), slips)
                .map(p -> new PersonForm(i, i + 1, e.mark()).of(p, found, endings)));
  }
}
