package org.kutniti.wikidata;

import java.util.Locale;

/** How a fact compares with Wikidata. */
public enum Verdict {
  CONFIRMED,
  MISSING,
  CONFLICTING;

  /** As tables and the ontology spell it, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
