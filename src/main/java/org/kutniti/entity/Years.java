package org.kutniti.entity;

/**
 * A span of calendar years, both ends included.
 *
 * @param first the first year, {@link Integer#MIN_VALUE} when open
 * @param last the last year, {@link Integer#MAX_VALUE} when open
 */
public record Years(int first, int last) {
  /** Open at both ends. */
  public static final Years ALWAYS = new Years(Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** Whether the year lies within. */
  public boolean contains(int year) {
    return first <= year && year <= last;
  }
}
