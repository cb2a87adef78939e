package org.kutniti.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static final Random RANDOM = new Random(11);

  @Test
  void aSketchSaysHowMuchTwoTextsHaveInCommon() {
    for (int shared = 0; shared <= 300; shared += 50) {
      List<String> one = words(300);
      List<String> other = new ArrayList<>(one.subList(0, shared));
      other.addAll(words(300 - shared));

      double likeness = sketch(one).likeness(sketch(other));

      assertThat(likeness).as("%d words", shared).isCloseTo(jaccard(one, other), within(0.2));
    }
  }

  @Test
  void whatReadersDoNotSeeMakesNoDifference() {
    String precomposed = "\u09B8\u09AE\u09DF এর Café";
    String other = "\u09B8\u09AE\u09AF\u09BC,  এ\u200Cর “CAFE\u0301”!";

    assertThat(Sketch.of(precomposed)).isEqualTo(Sketch.of(other));
    assertThat(Sketch.of("এক দুই")).isNotEqualTo(Sketch.of("এক তিন"));
  }

  @Test
  void aSketchComesBackAsItWasWritten() {
    Sketch sketch = Sketch.of("মস্কোতে বেনিনের দূতাবাস রয়েছে।");

    assertThat(sketch.encoded()).matches("[A-Za-z0-9+/]{171}");
    assertThat(Sketch.decoded(sketch.encoded())).isEqualTo(sketch);
    // the same on every machine, since stores and dumps keep it
    assertThat(sketch.encoded()).startsWith("2OS1pj+DZYwIZajQP6/WJL5v");
    assertThatThrownBy(() -> Sketch.decoded("AAAA")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nearDuplicatesAreOneStoryWhateverTheirOrder() {
    Map<String, Sketch> documents = new LinkedHashMap<>();
    List<String> report = words(200);
    for (int paper = 0; paper < 20; paper++) {
      List<String> printed = new ArrayList<>(words(15));
      printed.addAll(report);
      printed.addAll(words(10));
      documents.put("paper" + (10 + paper), sketch(printed));
    }
    for (int other = 0; other < 200; other++) {
      documents.put("other" + other, sketch(words(200)));
    }
    List<String> papers = IntStream.range(10, 30).mapToObj(n -> "paper" + n).toList();

    for (int round = 0; round < 5; round++) {
      assertThat(Stories.of(shuffled(documents))).containsExactly(papers);
    }
  }

  @Test
  void equalTextsAreOneStoryHoweverMany() {
    Sketch same = sketch(words(100));
    Map<String, Sketch> documents =
        IntStream.range(0, 20_000)
            .boxed()
            .collect(Collectors.toMap(number -> "d" + number, number -> same));

    assertThat(Stories.of(documents)).singleElement().satisfies(s -> assertThat(s).hasSize(20_000));
  }

  @Test
  void documentsThatAreAlikeByWayOfAnotherAreOneStory() {
    List<String> first = words(200);
    List<String> second = new ArrayList<>(first.subList(0, 170));
    second.addAll(words(30));
    List<String> third = new ArrayList<>(second.subList(40, 200));
    third.addAll(words(30));

    Map<String, Sketch> documents =
        Map.of("a", sketch(first), "b", sketch(second), "c", sketch(third));

    assertThat(sketch(first).likeness(sketch(third))).isLessThan(Stories.ALIKE + 0.15);
    assertThat(Stories.of(documents)).containsExactly(List.of("a", "b", "c"));
  }

  @Test
  void nothingGivesNothing() {
    assertThat(Stories.of(Map.of())).isEmpty();
    assertThat(Stories.of(Map.of("a", Sketch.of("এক")))).isEmpty();
  }

  private static Map<String, Sketch> shuffled(Map<String, Sketch> documents) {
    List<String> names = new ArrayList<>(documents.keySet());
    Collections.shuffle(names, RANDOM);
    Map<String, Sketch> shuffled = new LinkedHashMap<>();
    names.forEach(name -> shuffled.put(name, documents.get(name)));
    return shuffled;
  }

  private static Sketch sketch(List<String> words) {
    return Sketch.of(String.join(" ", words));
  }

  private static List<String> words(int count) {
    return RANDOM.ints(count, 0, 5000).mapToObj(number -> "শব্দ" + number).toList();
  }

  private static double jaccard(List<String> one, List<String> other) {
    Set<List<String>> all = new HashSet<>(runs(one));
    all.addAll(runs(other));
    Set<List<String>> common = new HashSet<>(runs(one));
    common.retainAll(runs(other));
    return (double) common.size() / all.size();
  }

  private static Set<List<String>> runs(List<String> words) {
    return IntStream.rangeClosed(0, words.size() - 5)
        .mapToObj(from -> words.subList(from, from + 5))
        .collect(Collectors.toSet());
  }
}
