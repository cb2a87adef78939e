package org.kutniti.commands;

import org.kutniti.Pipeline;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How sure facts must be to be given. */
final class ConfidenceOption {
  private static final String NAME = "--min-confidence";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  private double least;

  @Option(
      names = NAME,
      paramLabel = "X",
      description =
          "Leave out words that state a fact with less confidence, and facts that rest on such words"
              + " alone: 0 (all, if not said) to 1.")
  void least(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new ParameterException(
          command.commandLine(), NAME + " " + confidence + ": expected a number from 0 to 1");
    }
    least = confidence;
  }

  /** The least confidence that is enough, 0 when all is. */
  double least() {
    return least;
  }

  /** The pipeline, keeping to what it is sure enough of. */
  Pipeline applied(Pipeline pipeline) {
    return pipeline.withMinConfidence(least);
  }
}
