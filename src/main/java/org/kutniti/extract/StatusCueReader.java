package org.kutniti.extract;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.StatusCues;
import org.kutniti.ontology.Status;

/** Reads what a language's words and verb forms say of the status of a fact. */
final class StatusCueReader {
  /** In the data: no fact. */
  private static final String NO_FACT = "none";

  private final LanguagePack language;
  private final RuleProblems problems;
  private final PatternReader patterns;
  private final Set<String> known;
  private final List<Path> files;

  StatusCueReader(LanguagePack language) {
    this(language, new RuleProblems());
  }

  private StatusCueReader(LanguagePack language, RuleProblems problems) {
    this.language = language;
    this.problems = problems;
    patterns = new PatternReader(language, problems);
    known = language.lexicon().forms();
    files = language.folders().files(StatusCues.FILE);
  }

  /** Notes what is wrong with the cues and forms. */
  static void check(LanguagePack language, RuleProblems problems) {
    StatusCueReader reader = new StatusCueReader(language, problems);
    reader.readForms();
    reader.readCues();
  }

  /**
   * The cues in their order.
   *
   * @throws KnowledgeException when one is not as it must be
   */
  List<StatusCue> cues() {
    List<StatusCue> cues = readCues();
    problems.throwIfAny();
    return cues;
  }

  private List<StatusCue> readCues() {
    return language.status().cues().stream().map(cue -> cue(cue, place(cue))).toList();
  }

  private RulePlace place(StatusCues.Cue cue) {
    Stream<String> ends = Stream.of(cue.where(), cue.status()).flatMap(Stream::ofNullable);
    return RulePlace.ofWords(files, Stream.concat(cue.words().stream(), ends).toList());
  }

  private StatusCue cue(StatusCues.Cue cue, RulePlace place) {
    if (cue.words().isEmpty()) {
      problems.add(place, "'words' is missing, expected what the cue is known by");
    }
    cue.forms().forEach(form -> checkForm(form, place));
    return new StatusCue(
        patterns.read(cue.words(), place),
        problems.constant(cue.where(), StatusCue.Where.CLAUSE, place),
        Set.copyOf(cue.forms()),
        status(cue.status(), place));
  }

  private void checkForm(String form, RulePlace place) {
    problems.expectKnown(form, known, "form of a verb", place);
  }

  /**
   * What each form of a verb says by itself.
   *
   * @throws KnowledgeException when it is no status
   */
  Map<String, Optional<Status>> forms() {
    Map<String, Optional<Status>> forms = readForms();
    problems.throwIfAny();
    return forms;
  }

  private Map<String, Optional<Status>> readForms() {
    Map<String, Optional<Status>> forms = new HashMap<>();
    language.status().forms().forEach((form, status) -> forms.put(form, form(form, status)));
    return forms;
  }

  private Optional<Status> form(String form, String status) {
    RulePlace place = RulePlace.ofWords(files, List.of(form + ":"));
    checkForm(form, place);
    return status(status, place);
  }

  private Optional<Status> status(String name, RulePlace place) {
    if (NO_FACT.equals(name)) {
      return Optional.empty();
    }
    Optional<Status> status =
        Stream.of(Status.values()).filter(s -> s.label().equals(name)).findFirst();
    if (status.isEmpty()) {
      String known = RuleValues.words(Status.values()) + ", " + NO_FACT;
      String given = name == null ? "'status' is missing" : "'" + name + "' is no status";
      problems.add(place, given + ", expected one of " + known);
    }
    return status;
  }
}
