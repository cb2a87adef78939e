package org.kutniti.language;

/**
 * Makes texts comparable: Unicode NFC, ignorable characters dropped, look-alikes and spelling
 * variants replaced, decimal digits of every script as ASCII, case folded where the language asks.
 *
 * <p>Each unit of the result remembers where it came from. Normalising twice changes nothing, as
 * long as no replacement is itself replaced; the language's check looks for that.
 */
public final class Normaliser {
  /**
   * A stretch of a text as it is read.
   *
   * @param text not to be changed any more
   * @param points how many code points it was given in
   */
  private record Piece(NormalDraft text, int points) {}

  private final Replacements replacements;
  private final Composer composer;
  private final SteadyUnits steady;

  private final WordMemory<Piece> pieces = new WordMemory<>(this::piece);

  /** A normaliser that follows a language's character data. */
  public Normaliser(Characters characters) {
    replacements = new Replacements(characters.replace());
    composer = new Composer(new CharacterForms(characters));
    steady = new SteadyUnits(composer, replacements);
  }

  /** The normalised form of a word or phrase: what {@link #read} gives, mostly at less cost. */
  public String normalise(String given) {
    char[] units = new char[given.length()];
    if (steady.write(given, 0, units, 0) == units.length) {
      return new String(units);
    }
    return read(given).text();
  }

  /** The normalised text with its way back; lone surrogates are kept as they are. */
  public NormalText read(String given) {
    NormalDraft draft = new NormalDraft(given.length() + given.length() / 8 + 16);
    int point = 0;
    int i = 0;
    while (i < given.length()) {
      int row = draft.addSteady(steady, given, i, point);
      point += row;
      i += row;
      if (i < given.length()) {
        int end = endOfPiece(given, i);
        Piece piece = pieces.of(given, i, end);
        draft.add(piece.text, 0, piece.text.length(), point);
        point += piece.points;
        i = end;
      }
    }
    return draft.finish();
  }

  /** The end of a word and the space behind it, none of which tells how to read what follows. */
  private int endOfPiece(String given, int from) {
    if (replacements.spellSpace()) {
      return given.length();
    }
    int end = from + 1;
    while (end < given.length() && !composer.startsWord(given, end)) {
      end++;
    }
    return end;
  }

  private Piece piece(String given) {
    NormalDraft text = replacements.in(composer.composed(given.toCharArray()));
    return new Piece(text, given.codePointCount(0, given.length()));
  }
}
