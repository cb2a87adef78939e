package org.kutniti.mention;

import java.util.BitSet;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.language.PhraseTrie;

/**
 * What the phrases of a vocabulary tell, in the bits of a {@link Spotter}. Of most no text ever
 * holds one, so each is worked out when one comes there. Threads may share one.
 */
final class Tellings {
  private static final int[] NOTHING = {};
  private static final int[] NAME = {Spotter.NAME};
  private static final int[] PERSON = {Spotter.PERSON};

  /**
   * What a phrase tells. Two threads may work it out at once; that its field is final lets each see
   * all of it.
   */
  private record Telling(int[] bits) {}

  private final PhraseTrie<Entry> phrases;
  private final Collection<String> personTypes;
  private final Map<String, Integer> wanted;
  private final Map<String, int[]> byCategory = new ConcurrentHashMap<>();
  private final Telling[] byNode;

  /**
   * What they tell.
   *
   * @param personTypes classes of the ontology that are persons
   * @param wanted the bits of categories; not to be changed any more
   */
  Tellings(PhraseTrie<Entry> phrases, Collection<String> personTypes, Map<String, Integer> wanted) {
    this.phrases = phrases;
    this.personTypes = personTypes;
    this.wanted = wanted;
    byNode = new Telling[phrases.size()];
  }

  /** The bits of the phrases that end at a node; not to be changed. */
  int[] at(int node) {
    Telling known = byNode[node];
    return (known == null ? workedOut(node) : known).bits;
  }

  private Telling workedOut(int node) {
    int[] all = NOTHING;
    for (Entry entry : phrases.at(node)) {
      int[] more = of(entry);
      all = all.length == 0 || all == more ? more : both(all, more);
    }
    Telling telling = new Telling(all);
    byNode[node] = telling;
    return telling;
  }

  private int[] of(Entry entry) {
    if (entry instanceof Entry.Name name) {
      return personTypes.contains(name.entity().type()) ? PERSON : NAME;
    }
    return entry instanceof Entry.Lexical lexical ? of(lexical.word().category()) : NOTHING;
  }

  private static int[] both(int[] some, int[] more) {
    return IntStream.concat(IntStream.of(some), IntStream.of(more)).sorted().distinct().toArray();
  }

  /** The bits of the words of a category; not to be changed. */
  int[] of(String category) {
    return byCategory.computeIfAbsent(category, this::told);
  }

  private int[] told(String category) {
    BitSet all = new BitSet();
    if (wanted.containsKey(category)) {
      all.set(wanted.get(category));
    }
    if (category.startsWith(Category.OFFICE) || category.equals(Category.HONORIFIC)) {
      all.set(Spotter.TITLE);
    }
    if (MentionFinder.ANAPHORS.contains(category)) {
      all.set(Spotter.POINTING);
    }
    if (category.equals(Category.INTRODUCED)) {
      all.set(Spotter.INTRODUCED);
    }
    return all.stream().toArray();
  }
}
