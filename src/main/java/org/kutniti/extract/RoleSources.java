package org.kutniti.extract;

import java.util.Set;
import java.util.TreeSet;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;
import org.kutniti.ontology.Status;

/** Checks where rules look for a role that the sentence lacks, see {@link DiscourseSources}. */
final class RoleSources {
  private static final Set<String> NAMES =
      new TreeSet<>(
          Set.of(
              "again",
              "home",
              "host",
              "just-told",
              "last",
              "latest",
              DiscourseSources.LATEST_HERE,
              "list-head",
              DiscourseSources.NAMED,
              "other",
              "pair",
              "person",
              "place",
              "state",
              DiscourseSources.SUBJECT_STATE,
              "theme",
              "title",
              "topic"));

  /** Begins a source that goes on with the name of a relation. */
  private static final String EVENT = "event:";

  /** Begins a source that goes on with a relation, a full stop and one of its sides. */
  private static final String TOLD = "told:";

  /** The same, for a relation that was told of two alone. */
  private static final String ONLY = "only:";

  /** Begins a source that goes on with a status. */
  private static final String LATEST = "latest:";

  private final Ontology ontology;
  private final RuleProblems problems;

  RoleSources(Ontology ontology, RuleProblems problems) {
    this.ontology = ontology;
    this.problems = problems;
  }

  /** Notes a source that there is not. */
  void check(String source, RulePlace place) {
    if (source.startsWith(EVENT)) {
      checkRelation(source.substring(EVENT.length()), place);
    } else if (source.startsWith(TOLD)) {
      checkTold(source.substring(TOLD.length()), place);
    } else if (source.startsWith(ONLY)) {
      checkTold(source.substring(ONLY.length()), place);
    } else if (source.startsWith(LATEST)) {
      problems.constant(source.substring(LATEST.length()), Status.ASSERTED, place);
    } else if (!NAMES.contains(source)) {
      problems.add(
          place,
          "'"
              + source
              + "' is no source, expected one of "
              + NAMES
              + " or event: and a relation, or told: or only: and relation.role, or latest: and a status");
    }
  }

  private void checkTold(String source, RulePlace place) {
    int dot = source.lastIndexOf('.');
    checkRelation(source.substring(0, Math.max(dot, 0)), place);
    if (!Set.of(Role.SUBJECT, Role.OBJECT).contains(source.substring(dot + 1))) {
      problems.add(place, "'" + source + "' is expected to end in .subject or .object");
    }
  }

  /** Notes a name that no relation has. */
  void checkRelation(String name, RulePlace place) {
    if (name == null || ontology.relation(name).isEmpty()) {
      String known = ontology.relations().stream().map(Relation::name).toList().toString();
      problems.add(
          place, "'" + name + "' is no relation of the ontology, expected one of " + known);
    }
  }
}
