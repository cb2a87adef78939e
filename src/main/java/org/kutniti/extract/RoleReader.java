package org.kutniti.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kutniti.entity.Types;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;

/** Reads the roles of a rule's frames and checks what they name against the ontology. */
final class RoleReader {
  private static final Set<String> NAMES =
      new TreeSet<>(Set.of(Role.SUBJECT, Role.OBJECT, Role.PARTIES, Role.PLACE, Role.SENDER));

  /** What the file means that gives no more than a role's name. */
  private static final RuleFile.RoleEntry EMPTY =
      new RuleFile.RoleEntry(null, null, null, null, null, null, null);

  private final Ontology ontology;
  private final RuleProblems problems;

  RoleReader(Ontology ontology, RuleProblems problems) {
    this.ontology = ontology;
    this.problems = problems;
  }

  /** The roles of a frame, by name and in their order. */
  Map<String, Role> read(
      Map<String, RuleFile.RoleEntry> frame, Relation relation, RulePlace place) {
    Map<String, Role> roles = new LinkedHashMap<>();
    frame.forEach((name, given) -> roles.put(name, role(name, given, relation, place)));
    return roles;
  }

  /** Notes a name that no role has. */
  static void checkName(String role, RulePlace place, RuleProblems problems) {
    if (!NAMES.contains(role)) {
      problems.add(place, "'" + role + "' is no role, expected one of " + NAMES);
    }
  }

  private Role role(String name, RuleFile.RoleEntry given, Relation relation, RulePlace place) {
    checkName(name, place, problems);
    RuleFile.RoleEntry entry = given == null ? EMPTY : given;
    return new Role(
        name,
        Set.copyOf(RuleValues.list(entry.marks())),
        RuleValues.constant(entry.side(), Role.Side.ANY),
        RuleValues.constant(entry.reach(), Role.Reach.CLAUSE),
        RuleValues.list(entry.from()),
        entry.via() == null ? Set.of(Via.CAPITAL) : Set.copyOf(entry.via()),
        types(name, entry, relation, place),
        RuleValues.isSet(entry.optional()));
  }

  private Set<String> types(
      String role, RuleFile.RoleEntry entry, Relation relation, RulePlace place) {
    if (entry.types() == null) {
      return usualTypes(role, relation);
    }
    entry.types().stream()
        .filter(type -> !ontology.types().contains(type))
        .forEach(type -> problems.add(place, "'" + type + "' is no class of the ontology"));
    return Set.copyOf(entry.types());
  }

  private static Set<String> usualTypes(String role, Relation relation) {
    return switch (role) {
      case Role.SUBJECT, Role.PARTIES -> relation.subjectTypes();
      case Role.OBJECT -> relation.objectTypes();
      case Role.PLACE -> Set.of(Types.CITY);
      default -> Set.of(Types.POLITY);
    };
  }
}
