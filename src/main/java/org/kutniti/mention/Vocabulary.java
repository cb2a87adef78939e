package org.kutniti.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kutniti.entity.Ambiguity;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Names;
import org.kutniti.language.Adposition;
import org.kutniti.language.Ending;
import org.kutniti.language.Endings;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Normaliser;
import org.kutniti.language.PhraseTrie;
import org.kutniti.language.Word;
import org.kutniti.text.Sentence;
import org.kutniti.text.Words;

/**
 * All names, words and adpositions of one language in one automaton.
 *
 * <p>Immutable once made; threads may share one.
 */
public final class Vocabulary {
  private static final int SHORTEST_NAME_PART = 3;

  private final PhraseTrie<Entry> trie = new PhraseTrie<>();
  private final Endings endings;
  private final Normaliser normaliser;
  private final Compounds compounds;

  /** Names that are common words, too: alone they name nothing. */
  private final Set<String> words = new HashSet<>();

  private final Set<String> nameParts = new HashSet<>();

  /**
   * The vocabulary of a language with the names that the entities have in it.
   *
   * @param personTypes classes of the ontology that are persons
   */
  public Vocabulary(LanguagePack language, EntityCatalog catalog, Set<String> personTypes) {
    endings = language.endings();
    compounds = new Compounds(language);
    normaliser = language.normaliser();
    language.lexicon().forEach(this::add);
    language.adpositions().forEach(this::add);
    catalog.ambiguities().stream()
        .filter(a -> a.language().equals(language.tag()) && a.kind() == Ambiguity.Kind.WORD)
        .forEach(a -> words.add(key(a.surface())));
    catalog.all().forEach(e -> add(e, e.in(language.tag())));
    catalog.all().stream()
        .filter(e -> personTypes.contains(e.type()))
        .forEach(e -> addParts(e.in(language.tag())));
  }

  private void add(String phrase, Word word) {
    add(phrase, new Entry.Lexical(word));
  }

  private void add(Adposition adposition) {
    adposition.after().forEach(p -> add(p, new Entry.Marker(adposition, true)));
    adposition.before().forEach(p -> add(p, new Entry.Marker(adposition, false)));
  }

  private void add(Entity entity, Names names) {
    add(names.label(), new Entry.Name(entity, false));
    names.others().forEach(n -> add(n, new Entry.Name(entity, false)));
    names.demonyms().forEach(n -> add(n, new Entry.Name(entity, true)));
  }

  private void addParts(Names names) {
    Stream.concat(Stream.of(names.label()), names.others().stream())
        .flatMap(n -> Stream.of(key(n).split(" ")))
        .filter(w -> w.length() >= SHORTEST_NAME_PART)
        .forEach(nameParts::add);
  }

  private String key(String phrase) {
    return Words.of(normaliser.normalise(phrase));
  }

  private void add(String phrase, Entry entry) {
    String key = key(phrase);
    boolean word =
        entry instanceof Entry.Name && (words.contains(key) || key.length() < SHORTEST_NAME_PART);
    if (!key.isEmpty() && !word) {
      trie.add(key, entry);
    }
  }

  /** Whether the word is part of the name of a person that the gazetteer knows. */
  boolean isNamePart(String word) {
    return nameParts.contains(word);
  }

  /** Everything that the sentence's tokens may stand for. */
  public Readings read(Sentence sentence) {
    Words words = new Words(sentence.tokens());
    List<List<Reading>> all = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      List<Reading> here = sentence.token(i).isHyphen() ? List.of() : at(sentence, words, i);
      all.add(here.isEmpty() ? compounds.read(sentence.token(i), i).stream().toList() : here);
    }
    return new Readings(all);
  }

  private List<Reading> at(Sentence sentence, Words words, int first) {
    List<Reading> found = new ArrayList<>();
    String text = words.text();
    int node = PhraseTrie.ROOT;
    int token = first;
    for (int i = words.start(first); i < text.length(); i++) {
      node = trie.step(node, text.charAt(i));
      if (node == PhraseTrie.NOWHERE) {
        break;
      }
      while (i >= words.end(token)) {
        token++;
      }
      collect(found, trie.at(node), sentence, words, first, token, i + 1);
    }
    return found.isEmpty() ? List.of() : found;
  }

  private void collect(
      List<Reading> found,
      List<Entry> entries,
      Sentence sentence,
      Words words,
      int first,
      int last,
      int stemEnd) {
    if (entries.isEmpty() || stemEnd <= words.start(last)) {
      return;
    }
    String rest = words.text().substring(stemEnd, words.end(last));
    Ending glued = endings.glued(words.text().charAt(stemEnd - 1), rest).orElse(null);
    if (glued == null) {
      return;
    }
    int end = sentence.token(last).end() - rest.length();
    for (Entry entry : entries) {
      if (rest.isEmpty() || entry.inflected()) {
        found.add(inflected(entry, sentence, first, last + 1, glued, end));
      }
    }
  }

  /** Takes in an ending that stands as a word of its own or behind a hyphen. */
  private Reading inflected(
      Entry entry, Sentence sentence, int from, int to, Ending glued, int stemEnd) {
    if (entry.inflected() && glued.mark().equals(Ending.BARE)) {
      Optional<DetachedEnding> detached = DetachedEnding.at(sentence, to, endings);
      if (detached.isPresent()) {
        return new Reading(entry, from, detached.get().to(), detached.get().mark(), stemEnd);
      }
    }
    return new Reading(entry, from, to, glued.mark(), stemEnd);
  }
}
