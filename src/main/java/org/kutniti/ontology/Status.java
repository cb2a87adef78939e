package org.kutniti.ontology;

import java.util.Locale;

/** What a document says of a fact: that it holds, will, does not, or has ceased to. */
public enum Status {
  ASSERTED,
  PLANNED,
  DENIED,
  ENDED;

  /** Whether it was so once, be it over or not. */
  public boolean happened() {
    return this == ASSERTED || this == ENDED;
  }

  /** The status as tables and the ontology spell it, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
