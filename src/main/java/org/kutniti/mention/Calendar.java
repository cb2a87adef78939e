package org.kutniti.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kutniti.language.DateWords;
import org.kutniti.language.Endings;
import org.kutniti.language.Normaliser;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;

/** Reads the parts of dates: years, months, days of the month and of the week. */
final class Calendar {
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  /**
   * A number that some tokens stand for.
   *
   * @param to after the last of them
   */
  record Value(int number, int to) {}

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Integer> weekdays = new HashMap<>();
  private final Set<String> ordinals = new HashSet<>();
  private final Set<String> counters = new HashSet<>();
  private final Endings endings;

  Calendar(DateWords words, Normaliser normaliser, Endings endings) {
    this.endings = endings;
    words.months().forEach((n, list) -> put(months, n, list, normaliser));
    words.weekdays().forEach((n, list) -> put(weekdays, n, list, normaliser));
    words.ordinals().forEach(o -> ordinals.add(normaliser.normalise(o)));
    words.counters().forEach(c -> counters.add(normaliser.normalise(c)));
  }

  private static void put(
      Map<String, Integer> table, int number, List<String> spellings, Normaliser normaliser) {
    spellings.forEach(s -> table.put(normaliser.normalise(s), number));
  }

  /** The names of a kind, {@code M} for months or {@code W} for weekdays; none of numbers. */
  Set<String> names(char kind) {
    return switch (kind) {
      case 'M' -> months.keySet();
      case 'W' -> weekdays.keySet();
      default -> Set.of();
    };
  }

  /** The part of the kind {@code Y}, {@code M}, {@code D}, {@code W} or {@code N}, or null. */
  Value read(char kind, Sentence sentence, int at) {
    return switch (kind) {
      case 'Y' -> year(sentence, at);
      case 'D' -> day(sentence, at);
      case 'M' -> named(months, sentence.token(at).form(), at);
      case 'W' -> named(weekdays, sentence.token(at).form(), at);
      default -> number(sentence.token(at), at, 0, 9999);
    };
  }

  private Value year(Sentence sentence, int at) {
    Value value = number(sentence.token(at), at, FIRST_YEAR, LAST_YEAR);
    boolean counts = at + 1 < sentence.size() && counters.contains(sentence.token(at + 1).form());
    return counts ? null : value;
  }

  private Value day(Sentence sentence, int at) {
    Value value = number(sentence.token(at), at, 1, 31);
    if (value != null && at + 1 < sentence.size()) {
      Token next = sentence.token(at + 1);
      if (!next.spaced() && ordinals.contains(next.form())) {
        return new Value(value.number(), at + 2);
      }
    }
    return value;
  }

  private static Value number(Token token, int at, int least, int most) {
    if (token.kind() != Token.Kind.NUMBER || token.form().length() > 4) {
      return null;
    }
    int number = 0;
    for (int i = 0; i < token.form().length(); i++) {
      int digit = Character.digit(token.form().charAt(i), 10);
      if (digit < 0) {
        return null;
      }
      number = number * 10 + digit;
    }
    return number < least || number > most ? null : new Value(number, at + 1);
  }

  private Value named(Map<String, Integer> table, String form, int at) {
    Integer whole = table.get(form);
    for (int cut = form.length() - 1; whole == null && cut > 2; cut--) {
      boolean inflected = endings.after(form, cut, form.length()) != null;
      whole = inflected ? table.get(form.substring(0, cut)) : null;
    }
    return whole == null ? null : new Value(whole, at + 1);
  }
}
