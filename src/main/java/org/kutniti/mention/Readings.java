package org.kutniti.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kutniti.language.LanguagePack;

/** Everything that the tokens of one sentence may stand for. */
public final class Readings {
  private final List<List<Reading>> byToken;

  Readings(List<List<Reading>> byToken) {
    this.byToken = byToken;
  }

  /** The same without those that start at some tokens. */
  Readings without(IntPredicate tokens) {
    return new Readings(
        IntStream.range(0, byToken.size())
            .mapToObj(i -> tokens.test(i) ? List.<Reading>of() : byToken.get(i))
            .toList());
  }

  /** The readings that start at a token; empty past the end. */
  public List<Reading> at(int token) {
    return token >= 0 && token < byToken.size() ? byToken.get(token) : List.of();
  }

  /** How many tokens there are. */
  public int size() {
    return byToken.size();
  }

  /** The longest reading at a token that passes. */
  public Optional<Reading> longest(int token, Predicate<Reading> test) {
    return at(token).stream().filter(test).max(Comparator.comparingInt(Reading::to));
  }

  /** The longest word of a category at a token. */
  public Optional<Reading> word(int token, String category) {
    return longest(token, r -> r.is(category));
  }

  /** Whether a word of the category starts at the token. */
  public boolean has(int token, String category) {
    return at(token).stream().anyMatch(r -> r.is(category));
  }

  /**
   * Where the preposition and the articles that lead up to a name begin; the name itself without
   * any.
   */
  public int leadFrom(int name) {
    return Marks.leadFrom(this, name);
  }

  /** Whether a word of the lexicon that is a noun and no verb starts at the token. */
  public boolean isNoun(int token) {
    return at(token).stream().noneMatch(r -> LanguagePack.ANY_VERB.contains(r.form()))
        && hasNoun(token);
  }

  /** Whether a word of the lexicon that may be a noun starts at the token. */
  public boolean hasNoun(int token) {
    return at(token).stream().anyMatch(r -> r.entry() instanceof Entry.Lexical l && l.inflected());
  }

  /** Whether a preposition starts at the token. */
  public boolean isPreposition(int token) {
    return at(token).stream().anyMatch(r -> r.entry() instanceof Entry.Marker m && !m.after());
  }

  /** Whether any word of the lexicon, or an adposition, starts at the token. */
  public boolean isKnownWord(int token) {
    return at(token).stream().anyMatch(r -> !(r.entry() instanceof Entry.Name));
  }
}
