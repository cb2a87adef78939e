package org.kutniti.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kutniti.ExampleCheck;
import org.kutniti.Pipeline;
import org.kutniti.extract.RuleExample;

/** The check of the rules. */
final class RulesCheck {
  private RulesCheck() {}

  /**
   * Reads every rule file and runs every example in it.
   *
   * @param data a folder of the user's own data, or null
   * @return the exit code: {@link ExitCode#NO} when an example does not hold
   */
  static int run(Console console, Path data) {
    Pipeline pipeline = Pipeline.load(Optional.ofNullable(data));
    List<RuleExample> examples = pipeline.examples();
    ExampleCheck check = new ExampleCheck(pipeline);
    List<String> problems = examples.stream().flatMap(e -> check.problems(e).stream()).toList();
    problems.forEach(p -> console.out().print(p + "\n"));
    long rules = examples.stream().map(RuleExample::rule).distinct().count();
    console
        .out()
        .print(
            rules
                + " rules, "
                + examples.size()
                + " examples and counter-examples, "
                + problems.size()
                + " problems\n");
    return problems.isEmpty() ? ExitCode.OK : ExitCode.NO;
  }
}
