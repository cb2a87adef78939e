package org.kutniti.entity;

/** The classes of entities that reading itself has to tell apart. */
public final class Types {
  /** States of today and of the past. */
  public static final String POLITY = "Polity";

  /** A state of today. */
  public static final String STATE = "State";

  /** A state of the past. */
  public static final String FORMER_STATE = "FormerState";

  /** A city. */
  public static final String CITY = "City";

  /** A seat of government that stands for it: the Kremlin. */
  public static final String SEAT = "Seat";

  /** A person. */
  public static final String PERSON = "Person";

  /** A treaty or the like. */
  public static final String AGREEMENT = "Agreement";

  private Types() {}
}
