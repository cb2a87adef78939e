package org.kutniti.entity;

import java.util.List;

/** Entity files that cannot be used; the message has a line for each problem. */
public final class EntityDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  EntityDataException(String problem) {
    super(problem);
  }

  EntityDataException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
  }
}
