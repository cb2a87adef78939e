package org.kutniti.mention;

import java.util.Collection;
import java.util.Set;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.Endings;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.PhraseTrie;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;

/**
 * All names, words and adpositions of one language in one automaton.
 *
 * <p>Immutable once made; threads may share one.
 */
public final class Vocabulary {
  private final PhraseTrie<Entry> trie;
  private final Endings endings;
  private final Compounds compounds;
  private final Misspellings misspellings;
  private final PhraseTrie<Boolean> nameParts;

  /**
   * The vocabulary of a language with the names that the entities have in it.
   *
   * @param personTypes classes of the ontology that are persons
   */
  public Vocabulary(LanguagePack language, EntityCatalog catalog, Set<String> personTypes) {
    Phrases phrases =
        PhraseGist.of(language, catalog)
            .orElseGet(() -> PhraseCollector.collect(language, catalog, personTypes));
    trie = phrases.all();
    nameParts = phrases.nameParts();
    endings = language.endings();
    compounds = new Compounds(language);
    misspellings = new Misspellings(endings, phrases.states(), this::isNamePart);
  }

  /**
   * Spots the words of the vocabulary.
   *
   * @param personTypes classes of the ontology that are persons
   * @param categories of words that it is to tell of, besides names
   * @param words that it is to tell of as they are spelled
   */
  Spotter spotter(
      LanguagePack language,
      Collection<String> personTypes,
      Collection<String> categories,
      Collection<String> words) {
    return new Spotter(language, this, trie, personTypes, categories, words);
  }

  /** Whether the word nearly spells the name of a state. */
  boolean isMisspelt(String word) {
    return misspellings.read(asToken(word), 0).isPresent();
  }

  /** Whether the word by itself stands for something, or nearly does, or is a compound. */
  boolean explains(String word) {
    return isPhrase(word) || compounds.read(asToken(word), 0).isPresent() || isMisspelt(word);
  }

  /** Whether the word is a phrase, whatever ending follows it. */
  private boolean isPhrase(String word) {
    int node = PhraseTrie.ROOT;
    for (int i = 0; i < word.length() && node != PhraseTrie.NOWHERE; i++) {
      node = trie.step(node, word.charAt(i));
      if (trie.isEnd(node) && endings.after(word, i + 1, word.length()) != null) {
        return true;
      }
    }
    return false;
  }

  private static Token asToken(String word) {
    return new Token(word, 0, word.length(), Token.Kind.WORD, false);
  }

  /** Whether the word is part of the name of a person that the gazetteer knows. */
  boolean isNamePart(String word) {
    return !nameParts.at(word).isEmpty();
  }

  /** Everything that the tokens of a sentence may stand for of which it is known what it holds. */
  Readings read(Sentence sentence, Spotted spotted) {
    return new SentenceScan(trie, compounds, misspellings, endings, sentence).readings(spotted);
  }
}
