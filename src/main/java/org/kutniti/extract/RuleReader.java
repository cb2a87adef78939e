package org.kutniti.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kutniti.entity.Types;
import org.kutniti.language.DataFolder;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.YamlFile;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;

/** Reads the rules of a language and lists everything that is wrong with them. */
final class RuleReader {
  private static final double USUAL_CONFIDENCE = 0.95;

  private static final Set<String> ROLES =
      Set.of(Role.SUBJECT, Role.OBJECT, Role.PARTIES, Role.PLACE, Role.SENDER);

  private final LanguagePack language;
  private final Ontology ontology;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private RuleReader(LanguagePack language, Ontology ontology) {
    this.language = language;
    this.ontology = ontology;
  }

  /**
   * All rules of a language, file by file.
   *
   * @throws KnowledgeException listing each problem as {@code file:line: what is wrong}
   */
  static List<Rule> read(LanguagePack language, Ontology ontology) {
    RuleReader reader = new RuleReader(language, ontology);
    List<Rule> rules = new ArrayList<>();
    for (Path file : DataFolder.list(language.folder().resolve("rules"))) {
      rules.addAll(reader.read(file));
    }
    if (!reader.problems.isEmpty()) {
      throw new KnowledgeException(reader.problems);
    }
    return rules;
  }

  private List<Rule> read(Path file) {
    RuleFile content = YamlFile.read(file, RuleFile.class);
    Relation relation = ontology.relation(content.relation()).orElse(null);
    if (relation == null) {
      problems.add(file + ":1: '" + content.relation() + "' is no relation of the ontology");
      return List.of();
    }
    List<Rule> rules = new ArrayList<>();
    for (RuleFile.Entry entry : content.rules()) {
      Place place = new Place(file, entry.id());
      try {
        rules.add(rule(entry, relation, Boolean.TRUE.equals(content.abroad()), place));
      } catch (IllegalArgumentException e) {
        problem(place, e.getMessage());
      }
    }
    return rules;
  }

  /** A rule in its file. */
  private record Place(Path file, String rule) {
    @Override
    public String toString() {
      return file + ":" + line() + ": rule '" + rule + "'";
    }

    private int line() {
      try {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          if (lines.get(i).trim().equals("- id: " + rule)) {
            return i + 1;
          }
        }
      } catch (IOException e) {
        return 1;
      }
      return 1;
    }
  }

  private void problem(Place place, String what) {
    problems.add(place + ": " + what);
  }

  private Rule rule(RuleFile.Entry entry, Relation relation, boolean abroad, Place place) {
    check(entry, place);
    List<Map<String, Role>> frames = new ArrayList<>();
    for (LinkedHashMap<String, RuleFile.RoleEntry> frame : list(entry.frames())) {
      frames.add(frame(frame, relation, place));
    }
    return new Rule(
        entry.id(),
        relation.name(),
        patterns(entry.triggers(), place),
        frames,
        RuleValues.status(entry.status()),
        entry.confidence() == null ? USUAL_CONFIDENCE : entry.confidence(),
        Boolean.TRUE.equals(entry.begins()),
        abroad,
        Boolean.TRUE.equals(entry.beside()),
        Boolean.TRUE.equals(entry.servingKnown()),
        RuleValues.dating(entry.date()),
        entry.label() == null ? "" : entry.label(),
        entry.during() == null ? Map.of() : entry.during(),
        list(entry.gapping()),
        patterns(list(entry.guards()), place),
        list(entry.examples()),
        list(entry.counterexamples()));
  }

  private void check(RuleFile.Entry entry, Place place) {
    String expected = language.tag() + "-";
    if (entry.id() == null || !entry.id().startsWith(expected)) {
      problem(place, "the id is expected to start with '" + expected + "'");
    } else if (!ids.add(entry.id())) {
      problem(place, "the id is used twice");
    }
    if (list(entry.triggers()).isEmpty() || list(entry.frames()).isEmpty()) {
      problem(place, "'triggers' and 'frames' are expected");
    }
    if (list(entry.examples()).isEmpty() || list(entry.counterexamples()).isEmpty()) {
      problem(place, "'examples' and 'counterexamples' are expected");
    }
  }

  private static <T> List<T> list(List<T> given) {
    return given == null ? List.of() : given;
  }

  private List<Pattern> patterns(List<String> sources, Place place) {
    List<Pattern> patterns = new ArrayList<>();
    for (String source : list(sources)) {
      Pattern pattern = Pattern.parse(source, language.normaliser());
      for (String category : pattern.categories()) {
        if (!language.lexicon().categories().contains(category)) {
          problem(place, "'" + category + "' in '" + source + "' is no category of the lexicon");
        }
      }
      for (String role : pattern.roles()) {
        checkRole(role, place);
      }
      patterns.add(pattern);
    }
    return patterns;
  }

  private void checkRole(String role, Place place) {
    if (!ROLES.contains(role)) {
      problem(
          place, "'" + role + "' is no role, expected one of " + new java.util.TreeSet<>(ROLES));
    }
  }

  private Map<String, Role> frame(
      LinkedHashMap<String, RuleFile.RoleEntry> given, Relation relation, Place place) {
    Map<String, Role> frame = new LinkedHashMap<>();
    given.forEach(
        (name, entry) -> {
          checkRole(name, place);
          frame.put(name, role(name, entry, relation, place));
        });
    return frame;
  }

  private Role role(String name, RuleFile.RoleEntry given, Relation relation, Place place) {
    RuleFile.RoleEntry entry =
        given == null ? new RuleFile.RoleEntry(null, null, null, null, null, null, null) : given;
    Set<String> types = entry.types() == null ? types(name, relation) : Set.copyOf(entry.types());
    for (String type : types) {
      if (!ontology.types().contains(type)) {
        problem(place, "'" + type + "' is no class of the ontology");
      }
    }
    return new Role(
        name,
        Set.copyOf(list(entry.marks())),
        RuleValues.side(entry.side()),
        "sentence".equals(entry.reach()),
        list(entry.from()),
        entry.via() == null ? Set.of(ReferenceResolver.CAPITAL) : Set.copyOf(entry.via()),
        types,
        Boolean.TRUE.equals(entry.optional()));
  }

  private static Set<String> types(String role, Relation relation) {
    return switch (role) {
      case Role.SUBJECT, Role.PARTIES -> relation.subjectTypes();
      case Role.OBJECT -> relation.objectTypes();
      case Role.PLACE -> Set.of(Types.CITY);
      default -> Set.of(Types.POLITY);
    };
  }

  /** Words of the rule files that stand for values of the engine. */
  private static final class RuleValues {
    static org.kutniti.ontology.Status status(String given) {
      return given == null
          ? org.kutniti.ontology.Status.ASSERTED
          : value(org.kutniti.ontology.Status.class, given);
    }

    static Rule.Dating dating(String given) {
      return given == null ? Rule.Dating.EVENT : value(Rule.Dating.class, given);
    }

    static Role.Side side(String given) {
      return given == null ? Role.Side.ANY : value(Role.Side.class, given);
    }

    private static <E extends Enum<E>> E value(Class<E> type, String given) {
      try {
        return Enum.valueOf(type, given.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(
            "'" + given + "' is none of " + List.of(type.getEnumConstants()), e);
      }
    }
  }
}
