package org.kutniti.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.StatusCues;
import org.kutniti.language.YamlFile;
import org.kutniti.ontology.Status;

/** Reads what a language's words and verb forms say of the status of a fact. */
final class StatusCueReader {
  /** In the data: no fact. */
  private static final String NO_FACT = "none";

  private final LanguagePack language;

  StatusCueReader(LanguagePack language) {
    this.language = language;
  }

  /**
   * The cues in their order.
   *
   * @throws KnowledgeException when one is not as it must be
   */
  List<StatusCue> cues() {
    return language.status().cues().stream()
        .map(cue -> placed(cue.words().get(0), () -> cue(cue)))
        .toList();
  }

  private StatusCue cue(StatusCues.Cue cue) {
    return new StatusCue(
        cue.words().stream().map(this::words).toList(),
        RuleValues.constant(cue.where(), StatusCue.Where.CLAUSE),
        Set.copyOf(cue.forms()),
        status(cue.status()));
  }

  private Pattern words(String source) {
    Pattern words = Pattern.parse(source, language.normaliser());
    for (String category : words.categories()) {
      if (!language.lexicon().categories().contains(category)) {
        throw new IllegalArgumentException(
            "'" + category + "' in '" + source + "' is no category of the lexicon");
      }
    }
    return words;
  }

  /**
   * What each form of a verb says by itself.
   *
   * @throws KnowledgeException when it is no status
   */
  Map<String, Optional<Status>> forms() {
    Map<String, Optional<Status>> forms = new HashMap<>();
    language.status().forms().forEach((f, s) -> forms.put(f, placed(f + ":", () -> status(s))));
    return forms;
  }

  private static Optional<Status> status(String name) {
    if (name == null) {
      throw new IllegalArgumentException("'status' is expected");
    }
    try {
      return name.equals(NO_FACT)
          ? Optional.empty()
          : Optional.of(RuleValues.constant(name, Status.ASSERTED));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(e.getMessage() + " or " + NO_FACT, e);
    }
  }

  /** Says in which line the trouble is. */
  private <T> T placed(String words, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (IllegalArgumentException e) {
      String place =
          YamlFile.place(language.folders().files(StatusCues.FILE), line -> line.contains(words));
      throw new KnowledgeException(place + ": " + e.getMessage());
    }
  }
}
