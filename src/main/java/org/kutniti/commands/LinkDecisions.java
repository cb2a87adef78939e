package org.kutniti.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kutniti.Pipeline;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityId;
import org.kutniti.fact.Decision;
import org.kutniti.fact.DecisionFile;

/** Takes what a person filled in over into the file of decisions. */
final class LinkDecisions {
  /** Stands for the id where a decision is to be withdrawn. */
  private static final String WITHDRAWN = "-";

  private static final Pattern WIKIDATA =
      Pattern.compile("(?:wd:|https?://(?:www\\.)?wikidata\\.org/(?:wiki|entity)/)(Q[1-9][0-9]*)");

  private final Path file;
  private final Pipeline known;
  private final Map<List<String>, Decision> decisions = new LinkedHashMap<>();
  private final List<String> problems = new ArrayList<>();

  /** The names that are given an id, in the table or before. */
  private final Map<String, Set<String>> bearers = new HashMap<>();

  private int taken;
  private int withdrawn;

  /** Takes the file in which decisions are kept, there or not. */
  LinkDecisions(Path file, Pipeline known) {
    this.file = file;
    this.known = known;
    if (Files.exists(file)) {
      DecisionFile.read(file).forEach(d -> decisions.put(key(d.local(), d.document()), d));
    }
  }

  private static List<String> key(String local, String document) {
    return List.of(local, document);
  }

  /** What was decided of a name in all documents. */
  Optional<Decision> of(String local) {
    return Optional.ofNullable(decisions.get(key(local, "")));
  }

  /** Takes over the lines that have an id; what is wrong with the others is kept to be told. */
  void take(Path table) {
    List<LinkTable.Row> rows =
        LinkTable.read(table).stream().filter(row -> !row.cell(LinkTable.ID).isEmpty()).toList();
    rows.forEach(row -> bearers(row.cell(LinkTable.ID)).add(row.cell(LinkTable.LOCAL)));
    decisions.values().forEach(d -> bearers(d.id()).add(d.local()));
    rows.forEach(row -> take(table, row));
  }

  private Set<String> bearers(String id) {
    return bearers.computeIfAbsent(id, first -> new HashSet<>());
  }

  private void take(Path table, LinkTable.Row row) {
    List<String> key = key(row.cell(LinkTable.LOCAL), row.cell(LinkTable.DOCUMENT));
    if (row.cell(LinkTable.ID).equals(WITHDRAWN)) {
      withdrawn += decisions.remove(key) == null ? 0 : 1;
      return;
    }
    Decision decision = decision(row);
    String problem = problem(decision);
    if (problem.isEmpty()) {
      decisions.put(key, decision);
      taken++;
    } else {
      problems.add("%s:%d: %s".formatted(table, row.line(), problem));
    }
  }

  private static Decision decision(LinkTable.Row row) {
    String id = row.cell(LinkTable.ID);
    Matcher wikidata = WIKIDATA.matcher(id);
    return new Decision(
        wikidata.matches() ? wikidata.group(1) : id,
        row.cell(LinkTable.LOCAL),
        row.cell(LinkTable.DOCUMENT),
        row.cell(LinkTable.TYPE),
        row.cell(LinkTable.LANGUAGE),
        row.cell(LinkTable.NAME));
  }

  private String problem(Decision decision) {
    String id = decision.id();
    if (!DecisionFile.isId(id)) {
      return "\"%s\" is no id, expected %s, %s for nobody known, or %s to withdraw a decision"
          .formatted(id, EntityId.EXPECTED, Decision.NOBODY, WITHDRAWN);
    }
    if (decision.local().isEmpty() || decision.name().isEmpty()) {
      return "no name; expected the line as link wrote it, but for the id";
    }
    if (!known.ontology().types().contains(decision.type())) {
      return "unknown type \"%s\"".formatted(decision.type());
    }
    return decision.isNobody() ? "" : otherType(decision);
  }

  private boolean isAlone(Decision decision) {
    return bearers(decision.id()).size() < 2;
  }

  /** A person is no state, whoever says so. */
  private String otherType(Decision decision) {
    Optional<Entity> entity = known.entities().byId(decision.id());
    if (entity.isEmpty() && !Entity.isWikidataId(decision.id()) && isAlone(decision)) {
      return "there is no entity %s; expected one of the entity files, or two names to join under it"
          .formatted(decision.id());
    }
    Optional<String> type =
        entity
            .map(Entity::type)
            .or(
                () ->
                    decisions.values().stream()
                        .filter(d -> d.id().equals(decision.id()))
                        .map(Decision::type)
                        .findFirst());
    return type.filter(t -> !areOfOneKind(t, decision.type()))
        .map(t -> "%s is a %s, expected a %s".formatted(decision.id(), t, decision.type()))
        .orElse("");
  }

  private boolean areOfOneKind(String one, String other) {
    return known.ontology().kind(one).equals(known.ontology().kind(other));
  }

  /** What is wrong, a line each. */
  List<String> problems() {
    return problems;
  }

  int taken() {
    return taken;
  }

  int withdrawn() {
    return withdrawn;
  }

  /** Writes the file, whole or not at all. */
  void save() {
    OutputFile.write(file, DecisionFile.text(decisions.values()));
  }
}
