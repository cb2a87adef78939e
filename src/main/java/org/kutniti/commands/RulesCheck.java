package org.kutniti.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kutniti.ExampleCheck;
import org.kutniti.LanguageCoverage;
import org.kutniti.Pipeline;
import org.kutniti.RepeatedExamples;
import org.kutniti.extract.RuleExample;

/** The check of the rules. */
final class RulesCheck {
  private RulesCheck() {}

  /**
   * Reads every rule file and runs every example in it. Tells of texts that stand twice, too, since
   * two relations may share one, and of what each language has and lacks: both are no failure.
   *
   * @param data a folder of the user's own data, or null
   * @return the exit code: {@link ExitCode#NO} when an example does not hold
   */
  static int run(Console console, Path data) {
    Pipeline pipeline = Pipeline.load(Optional.ofNullable(data));
    List<RuleExample> examples = pipeline.examples();
    ExampleCheck check = new ExampleCheck(pipeline);
    List<String> problems = examples.stream().flatMap(e -> check.problems(e).stream()).toList();
    List<String> repeated = RepeatedExamples.of(examples);
    console.answer(problems);
    console.answer(repeated);
    console.answer(new LanguageCoverage(pipeline).lines());
    console.answer(List.of(summary(examples, problems, repeated)));
    return problems.isEmpty() ? ExitCode.OK : ExitCode.NO;
  }

  private static String summary(
      List<RuleExample> examples, List<String> problems, List<String> repeated) {
    long rules = examples.stream().map(RuleExample::rule).distinct().count();
    return String.format(
        "%d rules, %d examples and counter-examples, %d problems, %d repeated texts",
        rules, examples.size(), problems.size(), repeated.size());
  }
}
