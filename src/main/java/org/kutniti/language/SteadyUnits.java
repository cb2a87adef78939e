package org.kutniti.language;

/**
 * Units of a text that become one unit each, whatever stands around them: nearly all of what is
 * written. Of a mark, and of what begins a longer replacement, the unit beside it must be known,
 * too; pairs met last that leave each other alone are remembered. Threads may share one.
 */
final class SteadyUnits {
  private static final int KNOWN = 1 << 16;
  private static final int STEADY = 1 << 17;
  private static final int MARK = 1 << 18;

  /** Set where a replacement of two units or more begins. */
  private static final int OPENS = 1 << 19;

  private static final int PAIR_BITS = 11;

  /** Spreads what differs over the upper bits; the golden ratio in 32 bits. */
  private static final int SPREAD = 0x9E3779B9;

  private final Composer composer;
  private final Replacements replacements;

  /** By unit what it becomes, and above it what is to be known of it, filled as units are met. */
  private final int[] units = new int[1 << Character.SIZE];

  private final int[] pairsApart = new int[1 << PAIR_BITS];

  SteadyUnits(Composer composer, Replacements replacements) {
    this.composer = composer;
    this.replacements = replacements;
  }

  /**
   * Writes what the units of a text become, up to the word that holds one that is not steady.
   *
   * @param from a unit for which what stands before it tells nothing
   * @param out has room for all the rest of the text
   * @return how many of them count
   */
  int write(String given, int from, char[] out, int at) {
    int last = 0;
    for (int i = from; i < given.length(); i++) {
      char unit = given.charAt(i);
      int known = units[unit] == 0 ? lookedUp(unit) : units[unit];
      boolean paired = ((known & MARK) | (last & OPENS)) != 0;
      if ((known & STEADY) == 0 || (paired && (i == from || !areApart(given, i)))) {
        return startOfWord(given, from, i) - from;
      }
      out[at + i - from] = (char) known;
      last = known;
    }
    return given.length() - from;
  }

  private int startOfWord(String given, int from, int unit) {
    int start = replacements.spellSpace() ? Math.max(from, unit - 1) : unit;
    while (start > from && !composer.startsWord(given, start)) {
      start--;
    }
    return start;
  }

  private int lookedUp(char unit) {
    char alone = composer.alone(unit);
    boolean mark = alone == CharacterForms.KEPT;
    char composed = composer.kept(unit);
    String form = replacements.in(String.valueOf(composed));
    int known =
        KNOWN
            | (alone != CharacterForms.JOINED && form.length() == 1 ? STEADY : 0)
            | (mark ? MARK : 0)
            | (replacements.mayBeginLonger(composed) ? OPENS : 0)
            | (form.isEmpty() ? 0 : form.charAt(0));
    units[unit] = known;
    return known;
  }

  /** Whether a unit and the one before it leave each other alone. */
  private boolean areApart(String given, int i) {
    int pair = given.charAt(i - 1) << Character.SIZE | given.charAt(i);
    int slot = pair * SPREAD >>> Integer.SIZE - PAIR_BITS;
    if (pairsApart[slot] == pair) {
      return true;
    }
    boolean apart = composer.areApart(given.charAt(i - 1), given.charAt(i)) && !replaced(given, i);
    if (apart) {
      pairsApart[slot] = pair;
    }
    return apart;
  }

  private boolean replaced(String given, int i) {
    return replacements.mayBeginWith(
        composer.kept(given.charAt(i - 1)), composer.kept(given.charAt(i)));
  }
}
