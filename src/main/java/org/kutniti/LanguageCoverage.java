package org.kutniti;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Names;
import org.kutniti.extract.RuleExample;
import org.kutniti.language.LanguageGaps;
import org.kutniti.language.LanguagePack;
import org.kutniti.ontology.Relation;

/**
 * What each language has and what it lacks. A gap is no mistake: a language may be begun with one
 * relation.
 *
 * @param pipeline of which it tells
 */
public record LanguageCoverage(Pipeline pipeline) {
  /** Language by language, what there is and, a line each, what is missing. */
  public List<String> lines() {
    return pipeline.languages().stream().flatMap(this::lines).toList();
  }

  private Stream<String> lines(LanguagePack language) {
    List<RuleExample> examples =
        pipeline.examples().stream().filter(e -> e.language().equals(language.tag())).toList();
    List<String> lines = new ArrayList<>();
    lines.add(rules(examples));
    unread(examples).ifPresent(lines::add);
    lines.addAll(new LanguageGaps(language).lines());
    nameless(language.tag()).ifPresent(lines::add);
    return lines.stream().map(line -> language.tag() + ": " + line);
  }

  /** How many relations have rules, and which if these are not all. */
  private String rules(List<RuleExample> examples) {
    List<String> read = relations(examples, true);
    int all = pipeline.ontology().relations().size();
    boolean some = !read.isEmpty() && read.size() < all;
    long rules = examples.stream().map(RuleExample::rule).distinct().count();
    return String.format(
        "%d of %d relations%s, %s, %s",
        read.size(),
        all,
        some ? " (" + String.join(", ", read) + ")" : "",
        counted(rules, "rule"),
        counted(examples.size(), "example"));
  }

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private Optional<String> unread(List<RuleExample> examples) {
    List<String> unread = relations(examples, false);
    return unread.isEmpty()
        ? Optional.empty()
        : Optional.of("no rules for " + String.join(", ", unread));
  }

  private List<String> relations(List<RuleExample> examples, boolean read) {
    Set<String> told = examples.stream().map(RuleExample::relation).collect(Collectors.toSet());
    return pipeline.ontology().relations().stream()
        .map(Relation::name)
        .filter(name -> told.contains(name) == read)
        .toList();
  }

  /** "no name for 193 of 207 State, 2492 of 2492 City". */
  private Optional<String> nameless(String tag) {
    Map<String, long[]> counts = new TreeMap<>();
    for (Entity entity : pipeline.entities().all()) {
      long[] count = counts.computeIfAbsent(entity.type(), type -> new long[2]);
      count[0] += entity.in(tag).equals(Names.NONE) ? 1 : 0;
      count[1]++;
    }
    String missing =
        counts.entrySet().stream()
            .filter(type -> type.getValue()[0] > 0)
            .map(type -> type.getValue()[0] + " of " + type.getValue()[1] + " " + type.getKey())
            .collect(Collectors.joining(", "));
    return missing.isEmpty() ? Optional.empty() : Optional.of("no name for " + missing);
  }
}
