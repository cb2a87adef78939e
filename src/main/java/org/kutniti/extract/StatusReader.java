package org.kutniti.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.StatusCues;
import org.kutniti.mention.Reading;
import org.kutniti.ontology.Status;

/** Reads whether a trigger is meant as said, planned, denied, or not as a fact at all. */
final class StatusReader {
  /** In the data: no fact. */
  private static final String NO_FACT = "none";

  private record Cue(
      List<Pattern> words, String where, Set<String> forms, Optional<Status> status) {}

  private final Map<String, String> forms;
  private final List<Cue> cues = new ArrayList<>();

  StatusReader(LanguagePack language) {
    forms = language.status().forms();
    for (StatusCues.Cue cue : language.status().cues()) {
      List<Pattern> words =
          cue.words().stream().map(w -> Pattern.parse(w, language.normaliser())).toList();
      cues.add(new Cue(words, cue.where(), Set.copyOf(cue.forms()), status(cue.status())));
    }
  }

  private static Optional<Status> status(String name) {
    return name.equals(NO_FACT)
        ? Optional.empty()
        : Optional.of(Status.valueOf(name.toUpperCase(java.util.Locale.ROOT)));
  }

  /** The status of what a trigger says, nothing when it states no fact. */
  Optional<Status> read(Scene scene, TriggerMatch match, Status base) {
    String form = form(scene, match);
    Optional<Status> said = said(scene, match, form);
    if (base == Status.ASSERTED || said.isEmpty()) {
      return said;
    }
    return said.get() == Status.ASSERTED ? Optional.of(base) : Optional.empty();
  }

  private Optional<Status> said(Scene scene, TriggerMatch match, String form) {
    PatternMatcher matcher = new PatternMatcher(scene);
    for (Cue cue : cues) {
      if ((cue.forms().isEmpty() || cue.forms().contains(form))
          && cue.words().stream().anyMatch(w -> occurs(scene, matcher, match, w, cue.where()))) {
        return cue.status();
      }
    }
    return status(forms.getOrDefault(form, "asserted"));
  }

  private boolean occurs(
      Scene scene, PatternMatcher matcher, TriggerMatch match, Pattern words, String where) {
    int head = match.headFrom();
    int tail = verbs(match).stream().mapToInt(Reading::to).max().orElse(match.headTo());
    int start = scene.clauses().start(head);
    int end = scene.clauses().end(Math.max(head, tail - 1));
    return switch (where) {
      case "next" -> matcher.at(words, tail).isPresent();
      case "before" -> within(matcher, words, start, head);
      case "after" -> within(matcher, words, tail, end);
      case "sentence" -> within(matcher, words, 0, scene.size());
      default -> within(matcher, words, start, head) || within(matcher, words, tail, end);
    };
  }

  private static boolean within(PatternMatcher matcher, Pattern words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (matcher.at(words, i).filter(m -> m.to() <= to).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The form of the trigger's last verb. A spelling that several forms share is read as one that
   * ends a clause where the clause ends, and as one that goes on elsewhere.
   */
  private String form(Scene scene, TriggerMatch match) {
    List<Reading> verbs = verbs(match);
    if (verbs.isEmpty()) {
      return "";
    }
    int to = verbs.stream().mapToInt(Reading::to).max().orElseThrow();
    List<Reading> last = verbs.stream().filter(r -> r.to() == to).toList();
    boolean ends = endsClause(scene, to);
    return last.stream()
        .map(Reading::form)
        .filter(f -> LanguagePack.CLAUSE_FORMS.contains(f) == ends)
        .findFirst()
        .orElse(last.get(0).form());
  }

  private List<Reading> verbs(TriggerMatch match) {
    return match.words().stream().filter(r -> forms.containsKey(r.form())).toList();
  }

  private static boolean endsClause(Scene scene, int to) {
    if (to >= scene.size() || scene.clauses().of(to) != scene.clauses().of(to - 1)) {
      return true;
    }
    return scene.token(to).kind() == org.kutniti.text.Token.Kind.SIGN;
  }
}
