package org.kutniti.language;

import java.util.List;

/** Knowledge files (languages, rules, entities) that are not as they must be. */
public final class KnowledgeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final List<String> problems;

  /** One problem, as {@code file:line: what is wrong, what was expected}. */
  public KnowledgeException(String problem) {
    this(List.of(problem));
  }

  /** Several problems, a line each. */
  public KnowledgeException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, each for itself. */
  public List<String> problems() {
    return problems;
  }
}
