package org.kutniti.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kutniti.mention.Requirement;

class TriggerFileTest {
  private static final int WORDS = 150;
  private final Random random = new Random(7);

  private BitSet some(int most) {
    BitSet bits = new BitSet();
    random.ints(random.nextInt(most + 1), 0, WORDS).forEach(bits::set);
    return bits;
  }

  @Test
  void howFrequentWordsAreDoesNotChangeWhatIsMet() {
    List<Requirement> all =
        IntStream.range(0, 300).mapToObj(i -> new Requirement(some(3), some(2))).toList();
    TriggerFile unknown = new TriggerFile(all, new int[WORDS]);
    TriggerFile counted = new TriggerFile(all, random.ints(WORDS, 0, 9).toArray());
    for (int i = 0; i < 500; i++) {
      BitSet words = some(60);
      BitSet met = new BitSet();
      IntStream.range(0, all.size())
          .filter(place -> isMet(all.get(place), words))
          .forEach(met::set);
      assertThat(unknown.met(words)).isEqualTo(met);
      assertThat(counted.met(words)).isEqualTo(met);
    }
  }

  private static boolean isMet(Requirement requirement, BitSet words) {
    boolean chosen = requirement.choices().findAny().isEmpty();
    return requirement.all().allMatch(words::get)
        && (chosen || requirement.choices().anyMatch(words::get));
  }

  @Test
  void wordsAreCountedUntilThereAreEnough() {
    WordCounts counts = new WordCounts(WORDS);
    BitSet words = BitSet.valueOf(new long[] {0b101});
    long told = IntStream.range(0, 5000).filter(i -> counts.isEnoughWith(words)).count();
    assertThat(told).isEqualTo(1);
    assertThat(counts.frequencies()).startsWith(2000, 0, 2000, 0);
  }
}
