package org.kutniti.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.kutniti.language.Endings;
import org.kutniti.language.Normaliser;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;

/** One shape of a date, ready to be matched. */
final class DatePattern {
  /** Begins the match of a date that must open its sentence or stand behind a comma. */
  private static final String OPENS = "^";

  /** One place of the shape: a number or name of this kind, or else one of the phrases. */
  private record Element(
      char kind, List<List<String>> phrases, boolean optional, boolean inflected) {
    boolean isPhrase() {
      return kind == ' ';
    }
  }

  private final List<Element> elements = new ArrayList<>();
  private final String gives;
  private final Calendar calendar;
  private final Endings endings;
  private final boolean opens;

  DatePattern(
      String match, String gives, Calendar calendar, Normaliser normaliser, Endings endings) {
    this.gives = gives;
    this.calendar = calendar;
    this.endings = endings;
    List<String> parts = List.of(match.trim().split(" +"));
    opens = parts.get(0).equals(OPENS);
    for (String part : parts.subList(opens ? 1 : 0, parts.size())) {
      elements.add(element(part, normaliser));
    }
  }

  private static Element element(String part, Normaliser normaliser) {
    String core = part;
    boolean optional = core.length() > 1 && core.endsWith("?");
    core = optional ? core.substring(0, core.length() - 1) : core;
    boolean inflected = core.length() > 1 && core.endsWith("~");
    core = inflected ? core.substring(0, core.length() - 1) : core;
    if (core.length() == 1 && "YMDWN".contains(core)) {
      return new Element(core.charAt(0), List.of(), optional, inflected);
    }
    List<List<String>> phrases = new ArrayList<>();
    for (String phrase : core.split("\\|")) {
      phrases.add(List.of(normaliser.normalise(phrase.replace('_', ' ')).split(" ")));
    }
    return new Element(' ', phrases, optional, inflected);
  }

  /** Hands each word, and each kind of number or name, that a date of this shape may start with. */
  void forEachStart(Consumer<String> words, IntConsumer kinds) {
    for (Element element : elements) {
      if (element.isPhrase()) {
        element.phrases().forEach(phrase -> words.accept(phrase.get(0)));
      } else {
        kinds.accept(element.kind());
      }
      if (!element.optional()) {
        return;
      }
    }
  }

  /**
   * Hands over what a date of this shape cannot do without.
   *
   * @param words takes words of which one is needed, be it with an ending
   * @param kinds takes kinds of numbers and names
   */
  void forEachNeed(Consumer<List<String>> words, IntConsumer kinds) {
    for (Element element : elements) {
      if (element.isPhrase() && !element.optional()) {
        words.accept(element.phrases().stream().map(phrase -> phrase.get(0)).toList());
      } else if (!element.optional()) {
        kinds.accept(element.kind());
      }
    }
  }

  /**
   * The date that starts at a token, the longest way to read this shape; null for none.
   *
   * @param values to write the numbers to; what it holds is lost
   */
  DateMention at(Sentence sentence, int from, DateNumbers values) {
    if (opens && from > 0 && sentence.isWord(from - 1)) {
      return null;
    }
    values.clear();
    int to = match(sentence, from, 0, values);
    return to > from ? new DateMention(from, to, gives, values.byName()) : null;
  }

  /** Where the match of the elements from {@code e} on ends, or -1. */
  private int match(Sentence sentence, int at, int e, DateNumbers values) {
    if (e == elements.size()) {
      return at;
    }
    Element element = elements.get(e);
    int next = step(sentence, at, element, values);
    if (next > 0) {
      int end = match(sentence, next, e + 1, values);
      if (end > 0) {
        return end;
      }
    }
    return element.optional() ? match(sentence, at, e + 1, values) : -1;
  }

  private int step(Sentence sentence, int at, Element element, DateNumbers values) {
    if (at >= sentence.size()) {
      return -1;
    }
    return element.isPhrase() ? word(sentence, at, element) : number(sentence, at, element, values);
  }

  private int number(Sentence sentence, int at, Element element, DateNumbers values) {
    Calendar.Value value = calendar.read(element.kind(), sentence, at);
    if (value == null) {
      return -1;
    }
    values.put(element.kind(), value.number());
    return element.inflected() ? loose(sentence, value.to()) : value.to();
  }

  private int word(Sentence sentence, int given, Element element) {
    Token first = sentence.token(given);
    int at = first.isHyphen() && !first.spaced() && given + 1 < sentence.size() ? given + 1 : given;
    for (List<String> words : element.phrases()) {
      int start = words.get(0).equals("-") ? given : at;
      int end = phrase(sentence, start, words, element.inflected());
      if (end > 0) {
        boolean bare = sentence.token(end - 1).form().equals(words.get(words.size() - 1));
        return element.inflected() && bare ? loose(sentence, end) : end;
      }
    }
    return -1;
  }

  private int phrase(Sentence sentence, int at, List<String> words, boolean inflected) {
    for (int i = 0; i < words.size(); i++) {
      boolean last = i == words.size() - 1;
      if (at + i >= sentence.size()
          || !fits(sentence.token(at + i).form(), words.get(i), last && inflected)) {
        return -1;
      }
    }
    return at + words.size();
  }

  private boolean fits(String form, String word, boolean inflected) {
    if (form.equals(word)) {
      return true;
    }
    return inflected
        && form.startsWith(word)
        && endings.after(form, word.length(), form.length()) != null;
  }

  private int loose(Sentence sentence, int at) {
    return DetachedEnding.at(sentence, at, endings).map(DetachedEnding::to).orElse(at);
  }
}
