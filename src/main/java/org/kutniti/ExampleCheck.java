package org.kutniti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kutniti.entity.Names;
import org.kutniti.extract.RuleExample;
import org.kutniti.fact.Argument;
import org.kutniti.fact.Fact;
import org.kutniti.text.Document;

/** Runs the examples of the rules: each must give its facts, and no other of its relation. */
public final class ExampleCheck {
  private final Pipeline pipeline;

  /** A check of the pipeline's rules. */
  public ExampleCheck(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  /** One fact as an example words it; empty parts are not compared. */
  private record Expected(String subject, String object, String date, String status) {
    static Expected of(String line) {
      String[] parts = line.split("\\|", -1);
      String[] names = parts[0].split(">", 2);
      if (names.length < 2) {
        throw new IllegalArgumentException(
            "'" + line + "' is no 'subject > object | date | status'");
      }
      return new Expected(names[0].trim(), names[1].trim(), part(parts, 1), part(parts, 2));
    }

    private static String part(String[] parts, int i) {
      return parts.length > i ? parts[i].trim() : "";
    }

    boolean fits(Fact fact) {
      return isNamed(fact.subject(), subject)
          && isNamed(fact.object(), object)
          && (date.isEmpty() || date.equals(fact.date()))
          && (status.isEmpty() || status.equals(fact.status().label()));
    }

    private static boolean isNamed(Argument argument, String name) {
      return argument.name().equals(name)
          || argument.entity().stream()
              .map(e -> e.in(argument.language()))
              .flatMap(Expected::all)
              .anyMatch(name::equals);
    }

    private static Stream<String> all(Names names) {
      return Stream.concat(
          Stream.of(names.label()),
          Stream.concat(names.others().stream(), names.demonyms().stream()));
    }
  }

  /** What is wrong with an example, a line each; empty when it holds. */
  public List<String> problems(RuleExample example) {
    Document document =
        new Document(
            example.rule(),
            example.text(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(example.language()));
    List<Fact> found =
        pipeline.read(document).facts().stream()
            .filter(f -> f.relation().equals(example.relation()))
            .toList();
    List<String> problems = new ArrayList<>();
    List<Fact> unexpected = new ArrayList<>(found);
    for (String line : example.facts()) {
      Expected expected = Expected.of(line);
      Optional<Fact> fact = unexpected.stream().filter(expected::fits).findFirst();
      fact.ifPresentOrElse(
          unexpected::remove, () -> problems.add(message(example, "does not give '" + line + "'")));
    }
    unexpected.forEach(f -> problems.add(message(example, "gives '" + shown(f) + "'")));
    if (!example.facts().isEmpty() && found.stream().noneMatch(f -> isFoundBy(f, example.rule()))) {
      problems.add(message(example, "is not read by the rule itself"));
    }
    return problems;
  }

  private static boolean isFoundBy(Fact fact, String rule) {
    return fact.evidence().stream().anyMatch(e -> e.rule().equals(rule));
  }

  private static String message(RuleExample example, String what) {
    return example.rule() + ": \"" + example.text() + "\" " + what;
  }

  private static String shown(Fact fact) {
    return fact.subject().name()
        + " > "
        + fact.object().name()
        + " | "
        + fact.date()
        + " | "
        + fact.status().label()
        + " ("
        + fact.best().rule()
        + ")";
  }
}
