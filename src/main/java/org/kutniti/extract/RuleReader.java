package org.kutniti.extract;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.YamlFile;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;
import org.kutniti.ontology.Status;

/** Reads the rules of a language and lists everything that is wrong with them. */
final class RuleReader {
  private static final double USUAL_CONFIDENCE = 0.95;

  private final LanguagePack language;
  private final Ontology ontology;
  private final RuleProblems problems = new RuleProblems();
  private final PatternReader patterns;
  private final RoleReader roles;
  private final Set<String> ids = new HashSet<>();

  private RuleReader(LanguagePack language, Ontology ontology) {
    this.language = language;
    this.ontology = ontology;
    patterns = new PatternReader(language, problems);
    roles = new RoleReader(ontology, problems);
  }

  /**
   * All rules of a language, file by file.
   *
   * @throws KnowledgeException listing each problem as {@code file:line: what is wrong}
   */
  static List<Rule> read(LanguagePack language, Ontology ontology) {
    RuleReader reader = new RuleReader(language, ontology);
    List<Rule> rules = language.folders().rules().stream().flatMap(reader::read).toList();
    reader.problems.throwIfAny();
    return rules;
  }

  private Stream<Rule> read(Path file) {
    RuleFile content = YamlFile.read(file, RuleFile.class);
    Optional<Relation> relation =
        Optional.ofNullable(content.relation()).flatMap(ontology::relation);
    if (relation.isEmpty()) {
      problems.add(file, "'" + content.relation() + "' is no relation of the ontology");
      return Stream.empty();
    }
    if (RuleValues.list(content.rules()).isEmpty()) {
      problems.add(file, "'rules' are expected");
    }
    boolean abroad = RuleValues.isSet(content.abroad());
    return RuleValues.list(content.rules()).stream()
        .flatMap(entry -> read(file, entry, relation.get(), abroad).stream());
  }

  private Optional<Rule> read(Path file, RuleFile.Entry entry, Relation relation, boolean abroad) {
    RulePlace place = new RulePlace(file, entry.id());
    try {
      check(entry, place);
      return Optional.of(rule(entry, relation, abroad, place));
    } catch (IllegalArgumentException e) {
      problems.add(place, e.getMessage());
      return Optional.empty();
    }
  }

  private void check(RuleFile.Entry entry, RulePlace place) {
    checkId(entry.id(), place);
    expect(entry.triggers(), entry.frames(), "'triggers' and 'frames'", place);
    expect(entry.examples(), entry.counterexamples(), "'examples' and 'counterexamples'", place);
    if (RuleValues.list(entry.examples()).stream().anyMatch(e -> e.facts() == null)) {
      problems.add(place, "'facts' are expected of each example");
    }
  }

  private void checkId(String id, RulePlace place) {
    String expected = language.tag() + "-";
    if (id == null || !id.startsWith(expected)) {
      problems.add(place, "the id is expected to start with '" + expected + "'");
    } else if (!ids.add(id)) {
      problems.add(place, "the id is used twice");
    }
  }

  private void expect(List<?> one, List<?> other, String names, RulePlace place) {
    if (RuleValues.list(one).isEmpty() || RuleValues.list(other).isEmpty()) {
      problems.add(place, names + " are expected");
    }
  }

  private Rule rule(RuleFile.Entry entry, Relation relation, boolean abroad, RulePlace place) {
    List<Map<String, Role>> frames =
        RuleValues.list(entry.frames()).stream().map(f -> roles.read(f, relation, place)).toList();
    return new Rule(
        entry.id(),
        relation.name(),
        patterns.read(entry.triggers(), place),
        frames,
        RuleValues.constant(entry.status(), Status.ASSERTED),
        entry.confidence() == null ? USUAL_CONFIDENCE : entry.confidence(),
        RuleValues.isSet(entry.begins()),
        abroad,
        RuleValues.isSet(entry.beside()),
        RuleValues.isSet(entry.servingKnown()),
        RuleValues.constant(entry.date(), Rule.Dating.EVENT),
        entry.label() == null ? "" : entry.label(),
        RuleValues.pairs(entry.during()),
        RuleValues.list(entry.gapping()),
        patterns.read(entry.guards(), place),
        RuleValues.list(entry.examples()),
        RuleValues.list(entry.counterexamples()));
  }
}
