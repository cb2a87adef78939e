package org.kutniti.mention;

import java.util.Arrays;
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

  private final PhraseTrie<Entry> phrases;
  private final Collection<String> personTypes;
  private final Map<String, Integer> wanted;
  private final Map<String, int[]> byCategory = new ConcurrentHashMap<>();

  /**
   * By node the place of its bits among the kinds, and one; zero where nobody has asked yet. Two
   * threads may work it out at once, and each gets the same.
   */
  private final char[] byNode;

  /** What phrases tell: many tell the same. Those that follow are added, none is ever changed. */
  private volatile int[][] kinds = {NOTHING, NAME, PERSON};

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
    byNode = new char[phrases.size()];
  }

  /** The bits of the phrases that end at a node; not to be changed. */
  int[] at(int node) {
    int known = byNode[node];
    int[][] all = kinds; // may be older than what another thread has just noted by node
    return known == 0 || known > all.length ? workedOut(node) : all[known - 1];
  }

  private int[] workedOut(int node) {
    int[] all = NOTHING;
    for (Entry entry : phrases.at(node)) {
      int[] more = of(entry);
      all = all.length == 0 || all == more ? more : both(all, more);
    }
    byNode[node] = (char) (placeOf(all) + 1);
    return all;
  }

  private synchronized int placeOf(int[] bits) {
    for (int i = 0; i < kinds.length; i++) {
      if (Arrays.equals(kinds[i], bits)) {
        return i;
      }
    }
    int[][] more = Arrays.copyOf(kinds, kinds.length + 1);
    more[kinds.length] = bits;
    kinds = more;
    return kinds.length - 1;
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
    if (Anaphors.KINDS.contains(category)) {
      all.set(Spotter.POINTING);
    }
    if (category.equals(Category.INTRODUCED)) {
      all.set(Spotter.INTRODUCED);
    }
    return all.stream().toArray();
  }
}
