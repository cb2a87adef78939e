package org.kutniti.language;

/**
 * What stands after a stem.
 *
 * @param mark the case it gives ({@code genitive}, …), {@link #BARE} for none
 */
public record Ending(String mark) {
  /** The mark of a name without any case ending or adposition. */
  public static final String BARE = "bare";

  /** No ending. */
  public static final Ending NONE = new Ending(BARE);
}
