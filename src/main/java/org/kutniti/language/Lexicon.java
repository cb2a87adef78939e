package org.kutniti.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** All words of a language that are no names, each form with its meanings. */
public final class Lexicon {
  private static final int TELLING_LENGTH = 6;

  private final Words words;
  private final Verbs verbs;
  private final Set<String> categories = new TreeSet<>();

  /** The words and the verbs, which are spelled out when somebody asks for what they hold. */
  public Lexicon(Words words, Verbs verbs) {
    this.words = words;
    this.verbs = verbs;
    categories.addAll(words.inflected().keySet());
    categories.addAll(words.plain().keySet());
    categories.addAll(words.fixed().keySet());
    categories.addAll(words.compounds().keySet());
    categories.addAll(verbs.verbs().keySet());
  }

  /** The categories that rules may ask for. */
  public Set<String> categories() {
    return categories;
  }

  /** The forms that its verbs have. */
  public Set<String> forms() {
    return verbs.allForms();
  }

  /** The words of its verbs that are too long for another language to have them by chance. */
  Stream<String> tellingWords() {
    return verbs.spelled().values().stream()
        .flatMap(forms -> forms.values().stream())
        .flatMap(List::stream)
        .flatMap(spelling -> Stream.of(spelling.split(" ")))
        .filter(word -> word.length() >= TELLING_LENGTH);
  }

  /** The marks of the words whose forms are listed. */
  Set<String> marks() {
    Set<String> marks = new TreeSet<>();
    words.fixed().values().forEach(word -> marks.addAll(word.keySet()));
    return marks;
  }

  /** Hands every last part of a compound with the meaning of the whole to {@code to}. */
  public void forEachCompound(BiConsumer<String, Word> to) {
    words.compounds().forEach((c, list) -> give(list, new Word(c, Ending.BARE, true), to));
  }

  /** Hands every spelling with its meaning to {@code to}. */
  public void forEach(BiConsumer<String, Word> to) {
    words.inflected().forEach((c, list) -> give(list, new Word(c, Ending.BARE, true), to));
    words.plain().forEach((c, list) -> give(list, new Word(c, Ending.BARE, false), to));
    words.fixed().forEach((c, m) -> m.forEach((f, list) -> give(list, new Word(c, f, false), to)));
    verbs
        .spelled()
        .forEach((c, m) -> m.forEach((f, list) -> give(list, new Word(c, f, false), to)));
  }

  private static void give(Iterable<String> list, Word word, BiConsumer<String, Word> to) {
    list.forEach(spelling -> to.accept(spelling, word));
  }
}
