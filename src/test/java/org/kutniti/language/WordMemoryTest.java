package org.kutniti.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordMemoryTest {
  private final List<String> asked = new ArrayList<>();
  private final WordMemory<String> memory =
      new WordMemory<>(
          word -> {
            asked.add(word);
            return word.toUpperCase(Locale.ROOT);
          });

  @Test
  void asksOncePerWord() {
    assertThat(memory.of("Lima and Lima", 0, 4)).isEqualTo("LIMA");
    assertThat(memory.of("Lima and Lima", 9, 13)).isEqualTo("LIMA");
    assertThat(memory.of("Lima")).isEqualTo("LIMA");
    assertThat(asked).containsExactly("Lima");
  }

  @Test
  void tellsTheSameHoweverManyComeBetween() {
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 100_000; i++) {
        assertThat(memory.of("w" + i)).isEqualTo("W" + i);
      }
    }
  }

  @Test
  void keepsNoLongWords() {
    String word = "a".repeat(1000);
    assertThat(memory.of(word)).hasSize(1000);
    assertThat(memory.of(word)).hasSize(1000);
    assertThat(asked).hasSize(2);
  }

  @Test
  void doesNotTakeABeginningForTheWord() {
    assertThat(memory.of("Niger")).isEqualTo("NIGER");
    assertThat(memory.of("Nigeria")).isEqualTo("NIGERIA");
    assertThat(memory.of("Nigeria", 0, 5)).isEqualTo("NIGER");
  }
}
