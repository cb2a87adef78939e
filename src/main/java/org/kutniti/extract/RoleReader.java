package org.kutniti.extract;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kutniti.entity.Types;
import org.kutniti.language.LanguagePack;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;

/** Reads the roles of a rule's frames and checks what they name. */
final class RoleReader {
  private static final Set<String> NAMES =
      new TreeSet<>(Set.of(Role.SUBJECT, Role.OBJECT, Role.PARTIES, Role.PLACE, Role.SENDER));

  private static final Set<String> VIAS =
      new TreeSet<>(
          Set.of(Via.CAPITAL, Via.CITY, Via.CITY_ONLY, Via.PERSON, Via.OFFICE, Via.UNKNOWN));

  /** What the file means that gives no more than a role's name. */
  private static final RuleFile.RoleEntry EMPTY =
      new RuleFile.RoleEntry(null, null, null, null, null, null, null);

  private final RuleProblems problems;
  private final RoleSources sources;
  private final Set<String> marks;
  private final Set<String> types;

  RoleReader(LanguagePack language, Ontology ontology, RuleProblems problems) {
    this.problems = problems;
    sources = new RoleSources(ontology, problems);
    marks = language.marks();
    types = new TreeSet<>(ontology.types());
  }

  /**
   * The roles of a frame, by name and in their order.
   *
   * @param usual those that it has, too, if it gives none of that name
   */
  Map<String, Role> read(
      Map<String, RuleFile.RoleEntry> frame,
      Map<String, RuleFile.RoleEntry> usual,
      Relation relation,
      RulePlace place) {
    if (RuleValues.pairs(frame).isEmpty()) {
      problems.add(place, "a frame is empty, expected roles");
    }
    Map<String, Role> roles = new LinkedHashMap<>();
    RuleValues.pairs(frame)
        .forEach((name, given) -> roles.put(name, role(name, given, relation, place)));
    RuleValues.pairs(usual)
        .forEach(
            (name, given) -> roles.computeIfAbsent(name, n -> role(n, given, relation, place)));
    return roles;
  }

  /** Notes a name that no role has. */
  static void checkName(String role, RulePlace place, RuleProblems problems) {
    problems.expectKnown(role, NAMES, "role", place);
  }

  private Role role(String name, RuleFile.RoleEntry given, Relation relation, RulePlace place) {
    RuleFile.RoleEntry entry = given == null ? EMPTY : given;
    check(name, entry, place);
    return new Role(
        name,
        Set.copyOf(RuleValues.list(entry.marks())),
        problems.constant(entry.side(), Role.Side.ANY, place),
        problems.constant(entry.reach(), Role.Reach.CLAUSE, place),
        RuleValues.list(entry.from()),
        entry.via() == null ? Set.of(Via.CAPITAL) : Set.copyOf(entry.via()),
        types(name, entry, relation, place),
        RuleValues.isSet(entry.optional()));
  }

  private void check(String name, RuleFile.RoleEntry entry, RulePlace place) {
    checkName(name, place, problems);
    RuleValues.list(entry.marks()).forEach(m -> problems.expectKnown(m, marks, "mark", place));
    RuleValues.list(entry.via()).forEach(v -> problems.expectKnown(v, VIAS, "way 'via'", place));
    RuleValues.list(entry.from()).forEach(source -> sources.check(source, place));
  }

  private Set<String> types(
      String role, RuleFile.RoleEntry entry, Relation relation, RulePlace place) {
    if (entry.types() == null) {
      return usualTypes(role, relation);
    }
    entry.types().forEach(t -> problems.expectKnown(t, types, "class of the ontology", place));
    return Set.copyOf(entry.types());
  }

  private static Set<String> usualTypes(String role, Relation relation) {
    return switch (role) {
      case Role.SUBJECT, Role.PARTIES -> relation.subjectTypes();
      case Role.OBJECT -> relation.objectTypes();
      case Role.PLACE -> Set.of(Types.CITY, Types.SEAT);
      default -> Set.of(Types.POLITY);
    };
  }
}
