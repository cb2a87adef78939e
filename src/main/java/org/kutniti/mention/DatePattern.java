package org.kutniti.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.language.Endings;
import org.kutniti.language.Normaliser;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;

/** One shape of a date, ready to be matched. */
final class DatePattern {
  /** One place of the shape. */
  private record Element(String kind, List<String> words, boolean optional, boolean inflected) {}

  private final List<Element> elements = new ArrayList<>();
  private final String gives;
  private final Calendar calendar;
  private final Endings endings;

  DatePattern(
      String match, String gives, Calendar calendar, Normaliser normaliser, Endings endings) {
    this.gives = gives;
    this.calendar = calendar;
    this.endings = endings;
    for (String part : match.trim().split(" +")) {
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
      return new Element(core, List.of(), optional, inflected);
    }
    List<String> words = new ArrayList<>();
    for (String word : core.split("\\|")) {
      words.add(normaliser.normalise(word.replace('_', ' ')));
    }
    return new Element("", words, optional, inflected);
  }

  /** The date that starts at a token, the longest way to read this shape. */
  Optional<DateMention> at(Sentence sentence, int from) {
    Map<String, Integer> values = new HashMap<>();
    int to = match(sentence, from, 0, values);
    return to > from ? Optional.of(new DateMention(from, to, gives, values)) : Optional.empty();
  }

  /** Where the match of the elements from {@code e} on ends, or -1. */
  private int match(Sentence sentence, int at, int e, Map<String, Integer> values) {
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

  private int step(Sentence sentence, int at, Element element, Map<String, Integer> values) {
    if (at >= sentence.size()) {
      return -1;
    }
    return element.kind().isEmpty()
        ? word(sentence, at, element)
        : number(sentence, at, element, values);
  }

  private int number(Sentence sentence, int at, Element element, Map<String, Integer> values) {
    Calendar.Value value = calendar.read(element.kind().charAt(0), sentence, at);
    if (value == null) {
      return -1;
    }
    String key = values.containsKey(element.kind()) ? element.kind() + "2" : element.kind();
    values.put(key, value.number());
    return element.inflected() ? loose(sentence, value.to()) : value.to();
  }

  private int word(Sentence sentence, int given, Element element) {
    Token first = sentence.token(given);
    int at = first.isHyphen() && !first.spaced() && given + 1 < sentence.size() ? given + 1 : given;
    for (String word : element.words()) {
      int end = phrase(sentence, word.equals("-") ? given : at, word, element.inflected());
      if (end > 0) {
        return element.inflected() ? loose(sentence, end) : end;
      }
    }
    return -1;
  }

  private int phrase(Sentence sentence, int at, String phrase, boolean inflected) {
    String[] words = phrase.split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean last = i == words.length - 1;
      if (at + i >= sentence.size()
          || !fits(sentence.token(at + i).form(), words[i], last && inflected)) {
        return -1;
      }
    }
    return at + words.length;
  }

  private boolean fits(String form, String word, boolean inflected) {
    if (form.equals(word)) {
      return true;
    }
    return inflected
        && form.startsWith(word)
        && endings.glued(word.charAt(word.length() - 1), form.substring(word.length())).isPresent();
  }

  private int loose(Sentence sentence, int at) {
    return DetachedEnding.at(sentence, at, endings).map(DetachedEnding::to).orElse(at);
  }
}
