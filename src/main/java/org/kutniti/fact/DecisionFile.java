package org.kutniti.fact;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.kutniti.entity.EntityId;
import org.kutniti.language.DataFolder;
import org.kutniti.language.KnowledgeException;

/** The table of decisions: a line of columns, then a decision a line, cells parted by tabs. */
public final class DecisionFile {
  private static final List<String> COLUMNS =
      List.of("id", "local", "document", "type", "language", "name");

  private DecisionFile() {}

  /**
   * Reads a file.
   *
   * @throws KnowledgeException naming every line that is not as it must be
   */
  public static List<Decision> read(Path file) {
    List<String> lines = DataFolder.text(file).lines().toList();
    List<String> problems = new ArrayList<>();
    if (lines.isEmpty() || !lines.get(0).equals(header())) {
      problems.add(file + ":1: expected the columns " + String.join(", ", COLUMNS));
    }
    List<Decision> decisions = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      String problem = problem(cells);
      if (problem.isEmpty()) {
        decisions.add(new Decision(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]));
      } else {
        problems.add("%s:%d: %s".formatted(file, i + 1, problem));
      }
    }
    if (!problems.isEmpty()) {
      throw new KnowledgeException(problems);
    }
    return decisions;
  }

  private static String problem(String[] cells) {
    if (cells.length != COLUMNS.size()) {
      return cells.length + " cells, expected " + COLUMNS.size();
    }
    return isId(cells[0])
        ? ""
        : "broken id \"%s\", expected %s, or %s"
            .formatted(cells[0], EntityId.EXPECTED, Decision.NOBODY);
  }

  /** Whether a text can stand where a decision names who it is. */
  public static boolean isId(String text) {
    return text.equals(Decision.NOBODY) || EntityId.isWellFormed(text);
  }

  /** The file's text, the same whatever the order of the decisions. */
  public static String text(Collection<Decision> decisions) {
    StringBuilder text = new StringBuilder(header()).append('\n');
    decisions.stream()
        .sorted(Comparator.comparing(Decision::local).thenComparing(Decision::document))
        .forEach(d -> text.append(line(d)).append('\n'));
    return text.toString();
  }

  private static String header() {
    return String.join("\t", COLUMNS);
  }

  private static String line(Decision d) {
    return String.join("\t", d.id(), d.local(), d.document(), d.type(), d.language(), d.name());
  }
}
