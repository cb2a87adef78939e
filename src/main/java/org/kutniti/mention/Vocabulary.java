package org.kutniti.mention;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.kutniti.entity.Ambiguity;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Names;
import org.kutniti.language.Adposition;
import org.kutniti.language.Endings;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Normaliser;
import org.kutniti.language.PhraseTrie;
import org.kutniti.language.Word;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;
import org.kutniti.text.Words;

/**
 * All names, words and adpositions of one language in one automaton.
 *
 * <p>Immutable once made; threads may share one.
 */
public final class Vocabulary {
  private static final int SHORTEST_NAME_PART = 3;

  private final PhraseTrie<Entry> trie = new PhraseTrie<>();
  private final boolean capitals;
  private final Endings endings;
  private final Normaliser normaliser;
  private final Compounds compounds;
  private final Misspellings misspellings;

  /** Names that are common words, too: alone they name nothing. */
  private final Set<String> words = new HashSet<>();

  private final Set<String> personTypes;
  private final Set<String> nameParts = new HashSet<>();

  /**
   * The vocabulary of a language with the names that the entities have in it.
   *
   * @param personTypes classes of the ontology that are persons
   */
  public Vocabulary(LanguagePack language, EntityCatalog catalog, Set<String> personTypes) {
    capitals = language.grammar().capitals();
    endings = language.endings();
    compounds = new Compounds(language);
    misspellings = new Misspellings(endings, nameParts);
    normaliser = language.normaliser();
    language.lexicon().forEach(this::add);
    language.adpositions().forEach(this::add);
    catalog.ambiguities().stream()
        .filter(a -> a.language().equals(language.tag()) && a.kind() == Ambiguity.Kind.WORD)
        .forEach(a -> words.add(key(a.surface())));
    this.personTypes = personTypes;
    catalog.all().forEach(e -> add(e, e.in(language.tag())));
  }

  private void add(String phrase, Word word) {
    add(phrase, new Entry.Lexical(word));
  }

  private void add(Adposition adposition) {
    adposition.after().forEach(p -> add(p, new Entry.Marker(adposition, true)));
    adposition.before().forEach(p -> add(p, new Entry.Marker(adposition, false)));
  }

  private void add(Entity entity, Names names) {
    add(names.label(), name(names.label(), entity, false));
    names.others().forEach(n -> add(n, name(n, entity, false)));
    names.demonyms().forEach(n -> add(n, name(n, entity, true)));
  }

  private Entry.Name name(String spelled, Entity entity, boolean demonym) {
    return new Entry.Name(entity, demonym, capitals && isAbbreviation(spelled));
  }

  private static boolean isAbbreviation(String name) {
    return name.length() > 1 && name.chars().allMatch(Character::isUpperCase);
  }

  private String key(String phrase) {
    return Words.of(normaliser.normalise(phrase));
  }

  private void add(String phrase, Entry entry) {
    String key = key(phrase);
    if (entry instanceof Entry.Name name) {
      addName(key, name);
    } else if (!key.isEmpty()) {
      trie.add(key, entry);
    }
  }

  private void addName(String key, Entry.Name name) {
    boolean word =
        words.contains(key) || (key.length() < SHORTEST_NAME_PART && !name.abbreviation());
    if (!key.isEmpty() && !word) {
      trie.add(key, name);
      if (!name.demonym()) {
        misspellings.add(key, name.entity());
      }
    }
    if (!name.demonym() && personTypes.contains(name.entity().type())) {
      addParts(key);
    }
  }

  private void addParts(String person) {
    for (String word : person.split(" ")) {
      if (word.length() >= SHORTEST_NAME_PART) {
        nameParts.add(word);
      }
    }
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
    return nameParts.contains(word);
  }

  /** Everything that the tokens of a sentence may stand for of which it is known what it holds. */
  Readings read(Sentence sentence, Spotted spotted) {
    return new SentenceScan(trie, compounds, misspellings, endings, sentence).readings(spotted);
  }
}
