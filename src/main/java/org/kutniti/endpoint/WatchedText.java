package org.kutniti.endpoint;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * A text over which a regular expression can be stopped: some patterns take longer over forty
 * letters than anybody lives, and look at nothing else meanwhile.
 */
final class WatchedText implements CharSequence {
  private static final int LOOKS_BETWEEN = 0xFFF;

  private final String text;
  private final AtomicBoolean cancelled;
  private int looks;

  private WatchedText(String text, AtomicBoolean cancelled) {
    this.text = text;
    this.cancelled = cancelled;
  }

  /** The text, watched for the query that runs in the environment. */
  static CharSequence of(String text, FunctionEnv environment) {
    AtomicBoolean cancelled =
        environment == null ? null : Context.getCancelSignal(environment.getContext());
    return cancelled == null ? text : new WatchedText(text, cancelled);
  }

  @Override
  public char charAt(int index) {
    if ((++looks & LOOKS_BETWEEN) == 0 && cancelled.get()) {
      throw new QueryCancelledException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
