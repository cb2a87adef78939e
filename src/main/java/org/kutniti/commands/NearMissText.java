package org.kutniti.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kutniti.extract.NearMiss;
import org.kutniti.extract.Obstacle;
import org.kutniti.text.Span;

/** A near miss, worded for a reader. */
record NearMissText(NearMiss miss) {
  Span span() {
    return miss.span();
  }

  String rule() {
    return miss.rule();
  }

  /** The trigger on one line. */
  String words() {
    return onOneLine(miss.words());
  }

  private static String onOneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }

  /** The relation with the roles that are filled, and those that are not. */
  String claim() {
    List<String> parts = new ArrayList<>();
    miss.filled().forEach((role, names) -> parts.add(role + " " + String.join(" + ", names)));
    miss.missing().forEach(role -> parts.add("no " + role));
    return miss.relation() + ": " + String.join(", ", parts);
  }

  /** What stopped it, and what the sentence names besides. */
  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    miss.obstacle().map(NearMissText::worded).ifPresent(reasons::add);
    unused().ifPresent(reasons::add);
    return reasons;
  }

  private static String worded(Obstacle obstacle) {
    return switch (obstacle.kind()) {
      case GUARD -> "stopped by the guard " + obstacle.words();
      case CUE -> "stopped by the status cue " + obstacle.words();
      case FORM -> "stopped by the verb's form " + obstacle.words() + ", which states no fact";
      case STATUS -> "the words say " + obstacle.words() + ", which the rule's status excludes";
      case PARTIES -> "no two of these may stand in the relation";
    };
  }

  private Optional<String> unused() {
    String all =
        miss.unused().stream()
            .map(u -> "%s (%s)".formatted(onOneLine(u.words()), u.mark()))
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? Optional.empty() : Optional.of("fills no role: " + all);
  }
}
