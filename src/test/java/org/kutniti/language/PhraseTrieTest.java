package org.kutniti.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PhraseTrieTest {
  /** Letters whose low bits meet, and the character zero. */
  private static final String LETTERS = "ab\u0000\u0100\u0980\u09a7\u09bf\u1080 \uffff";

  @Test
  void findsEachPhraseAndNothingElse() {
    Random random = new Random(7);
    PhraseTrie<Integer> trie = new PhraseTrie<>();
    Map<String, List<Integer>> expected = new TreeMap<>();
    for (int i = 0; i < 4000; i++) {
      String phrase = phrase(random);
      trie.add(phrase, i);
      expected.computeIfAbsent(phrase, p -> new ArrayList<>()).add(i);
    }
    expected.forEach((phrase, values) -> assertThat(at(trie, phrase)).isEqualTo(values));
    for (int i = 0; i < 4000; i++) {
      String phrase = phrase(random);
      assertThat(at(trie, phrase)).isEqualTo(expected.getOrDefault(phrase, List.of()));
    }
  }

  @Test
  void isTheSameWhenItWasWrittenAndRead() {
    Random random = new Random(8);
    PhraseTrie<Integer> trie = new PhraseTrie<>();
    for (int i = 0; i < 2000; i++) {
      trie.add(phrase(random), i);
    }
    List<List<Integer>> values = new ArrayList<>(List.of(List.of()));
    values.addAll(trie.numbered().keySet());
    ByteBuffer bytes = ByteBuffer.allocate(trie.length() + 1);

    trie.write(bytes, trie.numbered()::get);
    PhraseTrie<Integer> read = new PhraseTrie<>(bytes.flip(), values);

    assertThat(bytes.hasRemaining()).isFalse();
    assertThat(read.size()).isEqualTo(trie.size());
    for (int i = 0; i < 8000; i++) {
      String phrase = phrase(random);
      assertThat(at(read, phrase)).isEqualTo(at(trie, phrase)).isEqualTo(read.at(phrase));
    }
  }

  @Test
  void handsOverWhatATextBeginsWithShortestFirst() {
    PhraseTrie<String> trie = new PhraseTrie<>();
    List.of("ab", "a", "abcd", "b", "abx").forEach(phrase -> trie.add(phrase, phrase));
    List<String> found = new ArrayList<>();
    trie.forEachBeginning("xabcde", 1, 6, found::add);
    assertThat(found).containsExactly("a", "ab", "abcd");
    found.clear();
    trie.forEachBeginning("xabcde", 1, 4, found::add);
    assertThat(found).containsExactly("a", "ab");
  }

  @Test
  void isEmptyBeforeTheFirstPhrase() {
    PhraseTrie<String> trie = new PhraseTrie<>();
    assertThat(trie.isEmpty()).isTrue();
    assertThat(trie.step(PhraseTrie.ROOT, 'a')).isEqualTo(PhraseTrie.NOWHERE);
    assertThat(trie.step(PhraseTrie.NOWHERE, 'a')).isEqualTo(PhraseTrie.NOWHERE);
    trie.add("a", "x");
    assertThat(trie.isEmpty()).isFalse();
    assertThat(trie.size()).isEqualTo(PhraseTrie.ROOT + 2);
  }

  private static String phrase(Random random) {
    StringBuilder phrase = new StringBuilder();
    for (int length = 1 + random.nextInt(6); length > 0; length--) {
      phrase.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return phrase.toString();
  }

  private static List<Integer> at(PhraseTrie<Integer> trie, String phrase) {
    int node = PhraseTrie.ROOT;
    for (int i = 0; i < phrase.length(); i++) {
      node = trie.step(node, phrase.charAt(i));
    }
    return trie.at(node);
  }
}
