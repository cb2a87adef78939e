package org.kutniti.mention;

import java.util.ArrayList;
import java.util.List;
import org.kutniti.text.Prose;
import org.kutniti.text.Sentence;

/**
 * Finds persons whom no title tells but who share a surname with one whom the document names: the
 * surname alone does not mean the other any more.
 */
final class Namesakes {
  private final MentionFinder finder;
  private final Prose prose;
  private final People people;
  private final Repetitions repetitions;

  Namesakes(MentionFinder finder, Prose prose, People people) {
    this.finder = finder;
    this.prose = prose;
    this.people = people;
    repetitions = finder.repetitions(people);
  }

  /** Where the persons known without namesakes are repeated. */
  Repetitions repetitions() {
    return repetitions;
  }

  /**
   * All of them.
   *
   * @param sentences all of the document
   */
  List<People.Said> among(List<LazySentence> sentences) {
    List<People.Said> namesakes = new ArrayList<>(0);
    if (!people.isEmpty()) {
      for (Sentence sentence : prose.sentences()) {
        LazySentence lazy = sentences.get(sentence.index());
        if (mayNameOne(sentence, lazy)) {
          add(lazy.told(), namesakes);
        }
      }
    }
    return namesakes;
  }

  private void add(SentenceMentions told, List<People.Said> namesakes) {
    for (Mention mention : finder.completed(prose, told, repetitions).mentions()) {
      if (mention instanceof Mention.Person person
          && !told.mentions().contains(person)
          && people.of(person.name()).isEmpty()
          && people.isNamedLike(person)) {
        namesakes.add(new People.Said(told.sentence().index(), person));
      }
    }
  }

  /** Whether another's given name may stand before a surname; false is certain. */
  private boolean mayNameOne(Sentence sentence, LazySentence lazy) {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.isWord(i)
          && sentence.isWord(i - 1)
          && lazy.mayBeGivenName(i - 1)
          && repetitions.shortNames().isNamed(sentence.token(i).form())
          && !repetitions.shortNames().isNamed(sentence.token(i - 1).form())) {
        return true;
      }
    }
    return false;
  }
}
