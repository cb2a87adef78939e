package org.kutniti.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Lazy;
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
  private final RoleSources sources;
  private final RuleReferences references;
  private final ExampleReader examples;
  private final Set<String> ids = new HashSet<>();

  private RuleReader(LanguagePack language, Ontology ontology) {
    this.language = language;
    this.ontology = ontology;
    patterns = new PatternReader(language, problems);
    roles = new RoleReader(language, ontology, problems);
    sources = new RoleSources(ontology, problems);
    references = new RuleReferences(patterns, sources, problems);
    examples = new ExampleReader(problems);
  }

  /**
   * All rules of a language, file by file. The cues and dates that rules lean on are checked along
   * with them.
   *
   * @throws KnowledgeException listing each problem as {@code file:line: what is wrong}
   */
  static List<Rule> read(RuleFiles files, LanguagePack language, Ontology ontology) {
    RuleReader reader = new RuleReader(language, ontology);
    if (!language.proven()) {
      StatusCueReader.check(language, reader.problems);
      DateShapes.check(language, reader.problems);
    }
    List<Rule> rules = files.all().stream().flatMap(reader::read).toList();
    reader.problems.throwIfAny();
    return rules;
  }

  private Stream<Rule> read(RuleFiles.Read read) {
    read.problems().forEach(problems::add);
    return read.problems().isEmpty() ? rules(read) : Stream.empty();
  }

  private Stream<Rule> rules(RuleFiles.Read read) {
    RuleFile content = read.content();
    RulePlace whole = RulePlace.ofFile(read.file());
    sources.checkRelation(content.relation(), whole);
    Optional<Relation> relation =
        Optional.ofNullable(content.relation()).flatMap(ontology::relation);
    if (RuleValues.list(content.rules()).isEmpty()) {
      problems.add(whole, "'rules' is missing, expected a list of rules");
    }
    return relation.stream()
        .flatMap(r -> RuleValues.list(content.rules()).stream().map(entry -> rule(entry, r, read)));
  }

  private Rule rule(RuleFile.Entry given, Relation relation, RuleFiles.Read file) {
    RuleFile.Entry entry = given == null ? RuleFile.Entry.EMPTY : given;
    RulePlace place = RulePlace.ofRule(file.file(), entry.id());
    checkId(entry.id(), place);
    if (!file.proven()) {
      check(entry, place);
    }
    return rule(entry, relation, file.content(), place, guards(entry, file.proven(), place));
  }

  /** Of rules without a mistake they are read when somebody asks: most rules never apply. */
  private Supplier<List<Pattern>> guards(RuleFile.Entry entry, boolean proven, RulePlace place) {
    if (proven) {
      return new Lazy<>(() -> patterns.read(entry.guards(), place));
    }
    List<Pattern> guards = patterns.read(entry.guards(), place);
    return () -> guards;
  }

  private void check(RuleFile.Entry entry, RulePlace place) {
    if (RuleValues.list(entry.triggers()).isEmpty() || RuleValues.list(entry.frames()).isEmpty()) {
      problems.add(place, "'triggers' and 'frames' are expected");
    }
    examples.check(entry, place);
    references.check(entry, place);
  }

  private void checkId(String id, RulePlace place) {
    String expected = language.tag() + "-";
    if (id == null || !id.startsWith(expected)) {
      problems.add(place, "the id is expected to start with '" + expected + "'");
    } else if (!ids.add(id)) {
      problems.add(place, "the id is used twice");
    }
  }

  private Rule rule(
      RuleFile.Entry entry,
      Relation relation,
      RuleFile all,
      RulePlace place,
      Supplier<List<Pattern>> guards) {
    List<Map<String, Role>> frames =
        RuleValues.list(entry.frames()).stream()
            .map(frame -> roles.read(frame, all.roles(), relation, place))
            .toList();
    return new Rule(
        entry.id(),
        relation.name(),
        patterns.read(entry.triggers(), place),
        patterns.read(entry.items(), place),
        frames,
        problems.constant(entry.status(), Status.ASSERTED, place),
        entry.confidence() == null ? USUAL_CONFIDENCE : entry.confidence(),
        RuleValues.isSet(entry.begins()),
        RuleValues.isSet(all.abroad()),
        RuleValues.isSet(all.event()),
        RuleValues.isSet(entry.beside()),
        RuleValues.isSet(entry.echo()),
        RuleValues.isSet(entry.servingKnown()),
        RuleValues.isSet(entry.implied()),
        RuleValues.isSet(entry.reciprocal()),
        RuleValues.isSet(entry.news()),
        problems.constant(entry.date(), Rule.Dating.EVENT, place),
        entry.label() == null ? "" : entry.label(),
        RuleValues.pairs(entry.during()),
        RuleValues.list(entry.gapping()),
        guards);
  }
}
