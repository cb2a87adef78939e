package org.kutniti.evaluate;

/**
 * A status taken for another.
 *
 * @param gold what it is
 * @param found what it was taken for
 */
public record Confusion(String gold, String found) {}
