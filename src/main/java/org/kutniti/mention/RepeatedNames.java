package org.kutniti.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kutniti.language.Ending;
import org.kutniti.language.LanguagePack;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;

/** Finds the full names that a document gives in one place wherever it repeats them. */
final class RepeatedNames {
  private final People people;
  private final LanguagePack language;

  RepeatedNames(People people, LanguagePack language) {
    this.people = people;
    this.language = language;
  }

  /** The mentions of a sentence, with repeated names in place of what only looks like them. */
  List<Mention> over(SentenceMentions found) {
    List<Mention> mentions = new ArrayList<>(found.mentions());
    for (People.Profile profile : people.fullyNamed()) {
      String[] words = people.words(profile.name());
      for (int i = 0; i + words.length <= found.sentence().size(); i++) {
        at(found, i, words, profile).ifPresent(p -> put(mentions, p));
      }
    }
    return mentions;
  }

  private static void put(List<Mention> mentions, Mention.Person person) {
    boolean known =
        mentions.stream().anyMatch(m -> m instanceof Mention.Person && overlaps(m, person));
    if (!known) {
      mentions.removeIf(m -> overlaps(m, person));
      mentions.add(person);
    }
  }

  private static boolean overlaps(Mention a, Mention b) {
    return a.from() < b.to() && b.from() < a.to();
  }

  private Optional<Mention.Person> at(
      SentenceMentions found, int from, String[] words, People.Profile profile) {
    Sentence sentence = found.sentence();
    for (int i = 0; i + 1 < words.length; i++) {
      if (!sentence.token(from + i).form().equals(words[i])) {
        return Optional.empty();
      }
    }
    int last = from + words.length - 1;
    return ending(sentence.token(last), words[words.length - 1])
        .map(e -> new PersonForm(from, last + 1, e.mark()))
        .map(form -> form.of(profile, found, language.endings()));
  }

  private Optional<Ending> ending(Token token, String word) {
    return token.form().startsWith(word)
        ? language
            .endings()
            .glued(word.charAt(word.length() - 1), token.form().substring(word.length()))
        : Optional.empty();
  }
}
