package org.kutniti.extract;

import java.util.Set;

/** What may stand for a role in place of the thing itself; rules write these words. */
final class Via {
  /** A capital stands for its state. */
  static final String CAPITAL = "capital";

  /** Any city stands for the state that it lies in. */
  static final String CITY = "city";

  /** Any city stands for the state that it lies in, and nothing else does. */
  static final String CITY_ONLY = "city-only";

  /** A person or an office stands for the state served. */
  static final String PERSON = "person";

  /** An office whose holder is not known stands for its state. */
  static final String OFFICE = "office";

  /** A name that nobody knows may be a person. */
  static final String UNKNOWN = "unknown";

  /** Whatever city stands for a state. */
  static final Set<String> CITIES = Set.of(CITY, CAPITAL);

  private Via() {}
}
