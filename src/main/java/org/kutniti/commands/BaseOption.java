package org.kutniti.commands;

import java.net.URI;
import org.kutniti.fact.Iris;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the names of things start with that have none in Wikidata. */
final class BaseOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private Iris iris = Iris.DEFAULT;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description =
          "What the IRIs of documents, facts and unlinked things start with;"
              + " https://w3id.org/kutniti/ if not said.")
  void base(String base) {
    if (!isAbsolute(base)) {
      throw new ParameterException(
          command.commandLine(), "--base " + base + ": expected an absolute IRI");
    }
    iris = new Iris(base);
  }

  private static boolean isAbsolute(String base) {
    try {
      return URI.create(base).isAbsolute();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  Iris iris() {
    return iris;
  }
}
