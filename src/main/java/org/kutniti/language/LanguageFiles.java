package org.kutniti.language;

import java.util.List;

/** The files of a language as they stand, read but for the rules. */
record LanguageFiles(
    LanguageProfile profile,
    Endings.Data endings,
    Words words,
    Verbs verbs,
    Adpositions adpositions,
    DateWords dates,
    StatusCues status,
    Furniture furniture) {

  /** {@code marks.yaml}. */
  record Adpositions(List<Adposition> adpositions) {
    static final String FILE = "marks.yaml";

    Adpositions {
      adpositions = adpositions == null ? List.of() : List.copyOf(adpositions);
    }

    private void check(LanguageProblems problems) {
      if (adpositions.stream().anyMatch(a -> a.mark() == null)) {
        problems.add(
            FILE,
            line -> line.contains("- ") && !line.contains("mark:"),
            "an adposition lacks 'mark', expected what it gives to the name beside it");
      }
    }
  }

  /**
   * The files of a folder.
   *
   * @throws KnowledgeException listing what is wrong with any of them
   */
  static LanguageFiles read(LanguageProblems problems) {
    LanguageFiles files =
        new LanguageFiles(
            problems.read(LanguageProfile.FILE, LanguageProfile.class),
            problems.read(Endings.FILE, Endings.Data.class),
            problems.read(Words.FILE, Words.class),
            problems.read(Verbs.FILE, Verbs.class),
            problems.read(Adpositions.FILE, Adpositions.class),
            problems.read(DateWords.FILE, DateWords.class),
            problems.read(StatusCues.FILE, StatusCues.class),
            problems.read(Furniture.FILE, Furniture.class));
    problems.throwIfAny();
    if (!problems.isProven()) {
      files.check(problems);
      problems.throwIfAny();
    }
    return files;
  }

  private void check(LanguageProblems problems) {
    profile.check(problems);
    verbs.check(problems);
    dates.check(problems);
    adpositions.check(problems);
  }
}
