package org.kutniti.commands;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.kutniti.dump.Selection;
import org.kutniti.fact.Edtf;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;
import org.kutniti.store.Store;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which part of a store is wanted. */
final class SelectionOptions {
  private static final Pattern PREFIXED = Pattern.compile("(wd:)?Q[1-9][0-9]*");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--document", paramLabel = "ID", description = "Only what that document says.")
  private String document;

  @Option(
      names = "--state",
      paramLabel = "ID",
      description = "Only facts that it takes part in: a Wikidata id (Q159) or an IRI.")
  private String state;

  @Option(names = "--relation", paramLabel = "NAME", description = "Only facts of that relation.")
  private String relation;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description =
          "Only facts that may have happened then or later: a date in EDTF, such as 1960 or"
              + " 1960-08. Facts without a date are left out.")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "DATE",
      description = "Only facts that may have happened then or earlier.")
  private String to;

  /**
   * What was asked for.
   *
   * @throws CommandException when the store does not have the document
   */
  Selection in(Store store, Iris iris) {
    return new Selection(
        Optional.ofNullable(document).map(id -> found(id, store, iris)),
        Optional.ofNullable(state).map(this::participant),
        Optional.ofNullable(relation).map(this::relation),
        Optional.ofNullable(from).map(date -> day("--from", date, true)),
        Optional.ofNullable(to).map(date -> day("--to", date, false)));
  }

  private static Node found(String id, Store store, Iris iris) {
    if (!store.fingerprints().containsKey(iris.graph(id))) {
      throw new CommandException(id + ": there is no such document in the store");
    }
    return NodeFactory.createURI(iris.document(id));
  }

  private Node participant(String id) {
    if (PREFIXED.matcher(id).matches()) {
      return NodeFactory.createURI(Iris.DEFAULT.entity(id.substring(id.indexOf(':') + 1)));
    }
    if (!id.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
      throw wrong("--state " + id + ": expected a Wikidata id, such as Q159, or an IRI");
    }
    return NodeFactory.createURI(id);
  }

  private Node relation(String name) {
    Ontology ontology = Ontology.builtIn();
    return ontology
        .relation(name)
        .map(known -> NodeFactory.createURI(known.iri()))
        .orElseThrow(() -> wrong("--relation " + name + ": expected one of " + names(ontology)));
  }

  private static String names(Ontology ontology) {
    return ontology.relations().stream().map(Relation::name).collect(Collectors.joining(", "));
  }

  /** The first day of a date, or its last. */
  private LocalDate day(String option, String date, boolean first) {
    try {
      return Edtf.parse(date)
          .flatMap(days -> first ? days.earliest() : days.latest())
          .orElseThrow(() -> wrong(option + " " + date + ": expected a date, such as 1960-08"));
    } catch (DateTimeException noSuchDay) {
      throw wrong(option + " " + date + ": there is no such day");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
