package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kutniti.text.Document;

/**
 * What reading costs grows with the text and no faster, whatever stands in it. The bytes that are
 * allocated tell: unlike time they do not depend on what else the machine does.
 */
class LinearCostTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int TIMES = 4;

  /** How much more than the text the cost may grow: tables double their size. */
  private static final double SLACK = 1.4;

  private record Growing(String before, String repeated, String after) {
    String text(int times) {
      return before + repeated.repeat(times) + after;
    }
  }

  private static Stream<Arguments> texts() {
    return Stream.of(
        text("en", 4000, "", "the rain fell on the road and the river rose ", ""),
        text("bn", 4000, "", "নদীর তীরে গাছ লাগানো হয় ", ""),
        text("en", 2500, "Peru recognised ", "Chile, Japan, Kenya, Norway, ", "and Cuba."),
        text("bn", 2500, "", "জাপান, কেনিয়া, নেপাল, ঘানা, ", "ও পেরু কসোভোকে স্বীকৃতি দেয়।"),
        text("en", 4000, "", "Peru recognised Chile. ", ""),
        text("bn", 4000, "", "জাপান কসোভোকে স্বীকৃতি দেয়। ", ""),
        text("en", 20000, "", "U.", " Peru recognised Chile."),
        text("en", 20000, "Peru recognised Chile ", "(", ""),
        text("en", 4000, "Peru visited Chile ", "on 3 May 1990 ", "."),
        text("bn", 200000, "ক", "\u09BC", ""),
        text("bn", 100000, "ক", " \u0301", ""),
        text("en", 20000, "", "\n", "Peru recognised Chile."));
  }

  private static Arguments text(
      String language, int times, String before, String repeated, String after) {
    return Arguments.of(language, times, new Growing(before, repeated, after));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void fourTimesTheTextCostsFourTimesAsMuch(String language, int times, Growing text) {
    // what is read for the first time fills tables
    cost(language, text.text(times));

    assertThat(cost(language, text.text(TIMES * times)))
        .isLessThan(SLACK * TIMES * cost(language, text.text(times)));
  }

  private static double cost(String language, String text) {
    Document document =
        new Document(
            "text",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(language));
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    BuiltIn.PIPELINE.read(document);
    return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }
}
