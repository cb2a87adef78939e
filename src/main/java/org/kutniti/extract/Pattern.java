package org.kutniti.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A sequence of words and roles, as rules write them.
 *
 * <p>Parts, between spaces: {@code {category}} a word of the lexicon, {@code {a:form+form|b}} with
 * alternatives and forms, {@code <role>} a mention that fills a role, {@code <role:mark|mark>} with
 * these marks only, {@code <role@office.x>} one who holds that office, {@code <date>} a date,
 * {@code ..3} up to three tokens, {@code $} the end of a sentence that no sign ends, anything else
 * the word itself; {@code ?} behind it: or nothing.
 */
public final class Pattern {
  /** Stands for every category: {@code {*:future}}. */
  static final String ANY = "*";

  sealed interface Part {
    /** Whether the pattern also matches without it. */
    boolean optional();
  }

  /** One word of a category, in any of the forms when there are some. */
  record Choice(String category, Set<String> forms) {}

  /** A word of the lexicon. */
  record Lexical(List<Choice> choices, boolean optional) implements Part {
    /** Whether the pattern cannot match where no word of its one category occurs. */
    boolean isRequired() {
      return choices.size() == 1 && isLimited();
    }

    /** Whether the pattern cannot match where no word of one of its categories occurs. */
    boolean isLimited() {
      for (Choice choice : choices) {
        if (choice.category().equals(ANY)) {
          return false;
        }
      }
      return !optional;
    }
  }

  /** A mention. */
  record Slot(String role, String office, Set<String> marks, boolean optional) implements Part {
    /** Whether a date is to stand here, not a mention. */
    boolean isDate() {
      return role.equals("date");
    }

    /** Whether the pattern cannot match where no office of its category is named. */
    boolean isRequiredOffice() {
      return !optional && !office.isEmpty();
    }
  }

  /** Up to so many tokens of any kind. */
  record Gap(int most, boolean optional) implements Part {}

  /** The end of the sentence, with no sign that ends it. */
  record End(boolean optional) implements Part {}

  /** A word as it is spelled. */
  record Literal(String word, boolean optional) implements Part {}

  private final String source;
  private final List<Part> parts;
  private final List<String> required;
  private final List<String> spelled;

  /**
   * A pattern.
   *
   * @param source as the rule writes it
   */
  Pattern(String source, List<Part> parts) {
    this.source = source;
    this.parts = List.copyOf(parts);
    required = parts.stream().flatMap(part -> required(part).stream()).toList();
    spelled = parts.stream().flatMap(Pattern::spelled).toList();
  }

  private static Stream<String> spelled(Part p) {
    return p instanceof Literal word && !p.optional() ? Stream.of(word.word()) : Stream.empty();
  }

  private static Optional<String> required(Part part) {
    if (part instanceof Lexical lexical && lexical.isRequired()) {
      return Optional.of(lexical.choices().get(0).category());
    }
    return part instanceof Slot slot && slot.isRequiredOffice()
        ? Optional.of(slot.office())
        : Optional.empty();
  }

  List<Part> parts() {
    return parts;
  }

  /** Categories without which the pattern cannot match. */
  List<String> required() {
    return required;
  }

  /** Words, as they are spelled, without which the pattern cannot match. */
  List<String> spelled() {
    return spelled;
  }

  /** Categories of which the pattern needs one, several if it can; none where it can do without. */
  List<String> choices() {
    return parts.stream()
        .filter(part -> part instanceof Lexical lexical && lexical.isLimited())
        .map(part -> ((Lexical) part).choices().stream().map(Choice::category).toList())
        .min(Comparator.comparing(choices -> choices.size() == 1))
        .orElse(List.of());
  }

  /** The categories that the pattern names. */
  Set<String> categories() {
    Set<String> names = new TreeSet<>();
    for (Part part : parts) {
      if (part instanceof Lexical lexical) {
        lexical.choices().forEach(c -> names.add(c.category()));
        names.remove(ANY);
      }
    }
    return names;
  }

  /** The roles that the pattern fills by itself. */
  Set<String> roles() {
    Set<String> names = new TreeSet<>();
    for (Part part : parts) {
      if (part instanceof Slot slot && !slot.isDate()) {
        names.add(slot.role());
      }
    }
    return names;
  }

  @Override
  public String toString() {
    return source;
  }
}
