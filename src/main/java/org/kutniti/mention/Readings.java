package org.kutniti.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.kutniti.language.LanguagePack;

/** Everything that the tokens of one sentence may stand for. Used by one thread. */
public final class Readings {
  private static final Reading[] NONE = {};

  private final List<List<Reading>> byToken;

  /** The same in arrays: small questions are asked of each token again and again. */
  private final Reading[][] rows;

  private WordPlaces places;

  Readings(List<List<Reading>> byToken) {
    this.byToken = byToken;
    rows = new Reading[byToken.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = byToken.get(i).toArray(NONE);
    }
  }

  /** The same without those that start at some tokens. */
  Readings without(IntPredicate tokens) {
    List<List<Reading>> rest = new ArrayList<>(byToken);
    for (int i = 0; i < rest.size(); i++) {
      if (tokens.test(i)) {
        rest.set(i, List.of());
      }
    }
    return new Readings(rest);
  }

  /** The categories of all words of the lexicon that there are. */
  public Set<String> categories() {
    return places().categories();
  }

  /** The tokens at which a word of the category starts; not to be changed. */
  public BitSet tokens(String category) {
    return places().tokens(category);
  }

  private WordPlaces places() {
    if (places == null) {
      places = WordPlaces.of(this);
    }
    return places;
  }

  /** The readings that start at a token; empty past the end. */
  public List<Reading> at(int token) {
    return token >= 0 && token < byToken.size() ? byToken.get(token) : List.of();
  }

  private Reading[] row(int token) {
    return token >= 0 && token < rows.length ? rows[token] : NONE;
  }

  /** How many tokens there are. */
  public int size() {
    return byToken.size();
  }

  /** The longest reading at a token that passes. */
  public Optional<Reading> longest(int token, Predicate<Reading> test) {
    Reading longest = null;
    for (Reading reading : row(token)) {
      if ((longest == null || reading.to() > longest.to()) && test.test(reading)) {
        longest = reading;
      }
    }
    return Optional.ofNullable(longest);
  }

  /** The longest word of a category at a token. */
  public Optional<Reading> word(int token, String category) {
    return has(token, category) ? longest(token, r -> r.is(category)) : Optional.empty();
  }

  /** Whether a word of the category starts at the token. */
  public boolean has(int token, String category) {
    for (Reading reading : row(token)) {
      if (reading.is(category)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the preposition and the articles that lead up to a name begin; the name itself without
   * any.
   */
  public int leadFrom(int name) {
    return Marks.leadFrom(this, name);
  }

  /** After the postposition at a token; the token itself without one. */
  public int endOfPostposition(int token) {
    return longest(token, r -> r.entry() instanceof Entry.Marker m && m.after())
        .map(Reading::to)
        .orElse(token);
  }

  /** Whether a word of the lexicon that is a noun and no verb starts at the token. */
  public boolean isNoun(int token) {
    return hasNoun(token) && !hasForm(token, LanguagePack.ANY_VERB);
  }

  /** Whether a word in one of the forms starts at the token. */
  public boolean hasForm(int token, Set<String> forms) {
    for (Reading reading : row(token)) {
      if (forms.contains(reading.form())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb of two or more words that starts right before a token goes on with it. */
  public boolean isWithinVerb(int token) {
    return longest(token - 1, r -> LanguagePack.ANY_VERB.contains(r.form()) && r.to() > token)
        .isPresent();
  }

  /** Whether a word of the lexicon that may be a noun starts at the token. */
  public boolean hasNoun(int token) {
    for (Reading reading : row(token)) {
      if (reading.entry() instanceof Entry.Lexical lexical && lexical.inflected()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a preposition starts at the token. */
  public boolean isPreposition(int token) {
    for (Reading reading : row(token)) {
      if (reading.isPreposition()) {
        return true;
      }
    }
    return false;
  }

  /** Whether any word of the lexicon, or an adposition, starts at the token. */
  public boolean isKnownWord(int token) {
    for (Reading reading : row(token)) {
      if (!(reading.entry() instanceof Entry.Name)) {
        return true;
      }
    }
    return false;
  }
}
