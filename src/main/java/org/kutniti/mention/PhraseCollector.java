package org.kutniti.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kutniti.entity.Ambiguity;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Names;
import org.kutniti.language.Adposition;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Normaliser;
import org.kutniti.language.PhraseTrie;
import org.kutniti.language.Word;
import org.kutniti.text.Words;

/** Collects the phrases of one language. */
final class PhraseCollector {
  private static final int SHORTEST_NAME_PART = 3;

  private final PhraseTrie<Entry> all = new PhraseTrie<>();
  private final List<Phrases.StateName> states = new ArrayList<>();
  private final PhraseTrie<Boolean> nameParts = new PhraseTrie<>();
  private final boolean capitals;
  private final Normaliser normaliser;

  /** Names that are common words, too: alone they name nothing. */
  private final Set<String> words = new HashSet<>();

  private final Set<String> personTypes;

  private PhraseCollector(LanguagePack language, Set<String> personTypes) {
    capitals = language.grammar().capitals();
    normaliser = language.normaliser();
    this.personTypes = personTypes;
  }

  /**
   * All phrases of a language and the names that the entities have in it.
   *
   * @param personTypes classes of the ontology that are persons
   */
  static Phrases collect(LanguagePack language, EntityCatalog catalog, Set<String> personTypes) {
    PhraseCollector phrases = new PhraseCollector(language, personTypes);
    language.lexicon().forEach(phrases::add);
    language.adpositions().forEach(phrases::add);
    catalog.ambiguities().stream()
        .filter(a -> a.language().equals(language.tag()) && a.kind() == Ambiguity.Kind.WORD)
        .forEach(a -> phrases.words.add(phrases.key(a.surface())));
    catalog.all().forEach(e -> phrases.add(e, e.in(language.tag())));
    return new Phrases(phrases.all, phrases.states, phrases.nameParts);
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
      all.add(key, entry);
    }
  }

  private void addName(String key, Entry.Name name) {
    boolean word =
        words.contains(key) || (key.length() < SHORTEST_NAME_PART && !name.abbreviation());
    if (!key.isEmpty() && !word) {
      all.add(key, name);
      if (!name.demonym() && Misspellings.mayBeMeant(key, name.entity())) {
        states.add(new Phrases.StateName(key, name.entity()));
      }
    }
    if (!name.demonym() && personTypes.contains(name.entity().type())) {
      addParts(key);
    }
  }

  private void addParts(String person) {
    for (String word : person.split(" ")) {
      if (word.length() >= SHORTEST_NAME_PART && nameParts.at(word).isEmpty()) {
        nameParts.add(word, true);
      }
    }
  }
}
