package org.kutniti.commands;

/** A command cannot do what it was asked, for a reason that lies with what it was given. */
public final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says in one line what is wrong and what was expected. */
  public CommandException(String message) {
    super(message);
  }

  /** Says in one line what is wrong and what was expected, with the cause beneath. */
  public CommandException(String message, Throwable cause) {
    super(message, cause);
  }
}
