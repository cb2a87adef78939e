package org.kutniti.extract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.kutniti.language.LanguagePack;

/** Reads the patterns of rules and cues and checks what they name against the language. */
final class PatternReader {
  private static final String NO_CATEGORY =
      " is no category of the lexicon, expected one of words.yaml or verbs.yaml";

  private final LanguagePack language;
  private final RuleProblems problems;
  private final Set<String> marks;
  private final Set<String> forms;

  PatternReader(LanguagePack language, RuleProblems problems) {
    this.language = language;
    this.problems = problems;
    marks = language.marks();
    forms = new TreeSet<>(language.lexicon().forms());
    forms.addAll(marks);
  }

  /** The patterns that are well formed; none where the file gives none. */
  List<Pattern> read(List<String> sources, RulePlace place) {
    return RuleValues.list(sources).stream().flatMap(s -> read(s, place).stream()).toList();
  }

  private List<Pattern> read(String source, RulePlace place) {
    try {
      Pattern pattern = PatternParser.parse(source == null ? "" : source, language.normaliser());
      pattern.parts().forEach(part -> check(part, source, place));
      return List.of(pattern);
    } catch (IllegalArgumentException e) {
      problems.add(place, e.getMessage());
      return List.of();
    }
  }

  private void check(Pattern.Part part, String source, RulePlace place) {
    if (part instanceof Pattern.Lexical lexical) {
      lexical.choices().forEach(choice -> check(choice, source, place));
    } else if (part instanceof Pattern.Slot slot) {
      check(slot, source, place);
    } else if (part instanceof Pattern.Literal literal && literal.word().isEmpty()) {
      problems.add(place, "a pattern is empty, expected words");
    }
  }

  private void check(Pattern.Choice choice, String source, RulePlace place) {
    if (!choice.category().equals(Pattern.ANY)) {
      checkCategory(choice.category(), source, place);
    }
    choice.forms().forEach(form -> expectKnown(form, forms, "form or mark, in ", source, place));
  }

  private void check(Pattern.Slot slot, String source, RulePlace place) {
    if (!slot.isDate()) {
      RoleReader.checkName(slot.role(), place, problems);
    }
    if (!slot.office().isEmpty()) {
      checkCategory(slot.office(), source, place);
    }
    slot.marks().forEach(mark -> expectKnown(mark, marks, "mark, in ", source, place));
  }

  /** As most are known, what else would be said of them is not put into words. */
  private void expectKnown(
      String word, Set<String> known, String kind, String source, RulePlace place) {
    if (!known.contains(word)) {
      problems.expectKnown(word, known, kind + quoted(source), place);
    }
  }

  private void checkCategory(String category, String source, RulePlace place) {
    if (!isCategory(category)) {
      problems.add(place, quoted(category) + " in " + quoted(source) + NO_CATEGORY);
    }
  }

  /** Notes a word that is no category of the lexicon. */
  void checkCategory(String category, RulePlace place) {
    if (!isCategory(category)) {
      problems.add(place, quoted(category) + NO_CATEGORY);
    }
  }

  private boolean isCategory(String name) {
    return language.lexicon().categories().contains(name);
  }

  private static String quoted(String words) {
    return "'" + words + "'";
  }
}
