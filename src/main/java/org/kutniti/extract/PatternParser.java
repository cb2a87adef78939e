package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.kutniti.language.Normaliser;

/** Reads patterns as rules write them, see {@link Pattern}. */
final class PatternParser {
  private static final java.util.regex.Pattern SPACES = java.util.regex.Pattern.compile("\\s+");

  private static final String END = "$";

  private PatternParser() {}

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException when a brace is left open, a gap has no number, or nothing
   *     ends
   */
  static Pattern parse(String source, Normaliser normaliser) {
    List<Pattern.Part> parts = new ArrayList<>();
    for (String word : SPACES.split(source.trim())) {
      boolean optional = word.length() > 1 && word.endsWith("?");
      String core = optional ? word.substring(0, word.length() - 1) : word;
      if (core.equals(END) && parts.isEmpty()) {
        throw new IllegalArgumentException("'$' stands first, expected words before it");
      }
      parts.add(part(core, optional, normaliser));
    }
    return new Pattern(source, parts);
  }

  private static Pattern.Part part(String core, boolean optional, Normaliser normaliser) {
    if (core.startsWith("{")) {
      return new Pattern.Lexical(choices(inner(core, '}')), optional);
    }
    if (core.startsWith("<")) {
      String[] halves = inner(core, '>').split(":", 2);
      Set<String> marks = halves.length == 1 ? Set.of() : Set.of(halves[1].split("\\|"));
      String[] who = halves[0].split("@", 2);
      return new Pattern.Slot(who[0], who.length == 1 ? "" : who[1], marks, optional);
    }
    if (core.startsWith("..")) {
      return new Pattern.Gap(most(core), optional);
    }
    if (core.equals(END)) {
      return new Pattern.End(optional);
    }
    return new Pattern.Literal(normaliser.normalise(core), optional);
  }

  private static int most(String core) {
    try {
      return Integer.parseInt(core.substring(2));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + core + "' is no gap, expected .. and a number", e);
    }
  }

  private static String inner(String core, char close) {
    if (core.charAt(core.length() - 1) != close) {
      throw new IllegalArgumentException("'" + core + "' is not closed by '" + close + "'");
    }
    return core.substring(1, core.length() - 1);
  }

  private static List<Pattern.Choice> choices(String inner) {
    List<Pattern.Choice> choices = new ArrayList<>();
    for (String alternative : inner.split("\\|")) {
      String[] halves = alternative.split(":", 2);
      Set<String> forms = halves.length == 1 ? Set.of() : Set.of(halves[1].split("\\+"));
      choices.add(new Pattern.Choice(halves[0], forms));
    }
    return choices;
  }
}
