package org.kutniti.commands;

import java.nio.file.Path;
import java.util.Optional;
import org.kutniti.Pipeline;

/** The check of the rules. */
final class RulesCheck {
  private RulesCheck() {}

  /**
   * Reads every rule file.
   *
   * @param data a folder of the user's own data, or null
   * @return the exit code
   */
  static int run(Console console, Path data) {
    Pipeline pipeline = Pipeline.load(Optional.ofNullable(data));
    console.out().print("every rule file is well formed, version " + pipeline.version() + "\n");
    return ExitCode.OK;
  }
}
