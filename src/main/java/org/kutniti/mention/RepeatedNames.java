package org.kutniti.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kutniti.language.Ending;
import org.kutniti.language.Endings;
import org.kutniti.text.Sentence;

/** Finds the full names that a document gives in one place wherever it repeats them. */
final class RepeatedNames {
  /** A person of the document by the words of the full name. */
  private record Full(int order, People.Profile profile, String[] words) {}

  /** The full name of somebody that starts at a token. */
  private record Found(int order, Mention.Person person) {}

  private final Endings endings;
  private final Map<String, List<Full>> byFirstWord = new HashMap<>();
  private int order;

  RepeatedNames(People people, Endings endings) {
    this.endings = endings;
    people.forEachFullyNamed(this::add);
  }

  private void add(People.Profile profile, String[] words) {
    byFirstWord
        .computeIfAbsent(words[0], w -> new ArrayList<>())
        .add(new Full(order++, profile, words));
  }

  /** Whether a full name starts with a word. */
  boolean mayStartWith(String word) {
    return byFirstWord.containsKey(word);
  }

  /** The mentions of a sentence, with repeated names in place of what only looks like them. */
  List<Mention> over(SentenceMentions found, Casing casing) {
    List<Found> repeated = byFirstWord.isEmpty() ? List.of() : repeated(found, casing);
    if (repeated.isEmpty()) {
      return found.mentions();
    }
    List<Mention> mentions = new ArrayList<>(found.mentions());
    repeated.stream()
        .sorted(Comparator.comparingInt(Found::order))
        .forEach(f -> put(mentions, f.person()));
    return mentions;
  }

  private List<Found> repeated(SentenceMentions found, Casing casing) {
    List<Found> repeated = new ArrayList<>();
    for (int i = 0; i + 1 < found.sentence().size(); i++) {
      if (casing.allowsFullName(i)) {
        addAt(found, i, repeated);
      }
    }
    return repeated;
  }

  private void addAt(SentenceMentions found, int from, List<Found> repeated) {
    for (Full full : byFirstWord.getOrDefault(found.sentence().token(from).form(), List.of())) {
      Mention.Person person = at(found, from, full);
      if (person != null) {
        repeated.add(new Found(full.order(), person));
      }
    }
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

  private Mention.Person at(SentenceMentions found, int from, Full full) {
    Sentence sentence = found.sentence();
    String[] words = full.words();
    int last = from + words.length - 1;
    if (last >= sentence.size()) {
      return null;
    }
    for (int i = 0; i + 1 < words.length; i++) {
      if (!sentence.token(from + i).form().equals(words[i])) {
        return null;
      }
    }
    String form = sentence.token(last).form();
    String word = words[words.length - 1];
    Ending ending =
        form.startsWith(word) ? endings.after(form, word.length(), form.length()) : null;
    return ending == null
        ? null
        : new PersonForm(from, last + 1, ending.mark()).of(full.profile(), found, endings);
  }
}
