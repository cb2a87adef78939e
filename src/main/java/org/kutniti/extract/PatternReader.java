package org.kutniti.extract;

import java.util.List;
import org.kutniti.language.LanguagePack;

/** Reads the patterns of rules and checks what they name against the lexicon. */
final class PatternReader {
  private final LanguagePack language;
  private final RuleProblems problems;

  PatternReader(LanguagePack language, RuleProblems problems) {
    this.language = language;
    this.problems = problems;
  }

  /**
   * The patterns of a rule, none where the file gives none.
   *
   * @throws IllegalArgumentException when one is not well formed
   */
  List<Pattern> read(List<String> sources, RulePlace place) {
    return RuleValues.list(sources).stream().map(s -> read(s, place)).toList();
  }

  private Pattern read(String source, RulePlace place) {
    Pattern pattern = Pattern.parse(source, language.normaliser());
    for (String category : pattern.categories()) {
      if (!language.lexicon().categories().contains(category)) {
        problems.add(place, "'" + category + "' in '" + source + "' is no category of the lexicon");
      }
    }
    pattern.roles().forEach(role -> RoleReader.checkName(role, place, problems));
    return pattern;
  }
}
