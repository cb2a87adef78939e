package org.kutniti.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * What was measured side by side: each round asks every competitor once, so that what else the
 * machine does meets all of them alike. Medians of the rounds are compared.
 */
final class Table {
  private final Map<String, LongSupplier> competitors = new LinkedHashMap<>();
  private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

  /** Adds a competitor; its supplier does the work once and gives the nanoseconds it took. */
  void add(String name, LongSupplier work) {
    competitors.put(name, work);
    nanos.put(name, new ArrayList<>());
  }

  /** One round that does not count, then so many that do. */
  void run(int rounds) {
    competitors.values().forEach(LongSupplier::getAsLong);
    for (int round = 0; round < rounds; round++) {
      competitors.forEach((name, work) -> nanos.get(name).add(work.getAsLong()));
    }
  }

  /** The median of a competitor's rounds, in nanoseconds. */
  double median(String name) {
    long[] sorted = nanos.get(name).stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /**
   * Prints a row for each competitor: its rate and how many times faster the first one is.
   *
   * @param bytes what each round reads
   */
  void printRates(String title, long bytes) {
    String first = competitors.keySet().iterator().next();
    System.out.printf("%n%s%n%n| reader | MB/s | spread | %s is |%n| --- | --- | --- | --- |%n", title, first);
    for (String name : competitors.keySet()) {
      System.out.printf(
          "| %s | %.1f | %s | %.2f times as fast |%n",
          name, bytes * 1e3 / median(name), spread(name), median(name) / median(first));
    }
  }

  /** Prints a row for each competitor: its time and how many times that of the first one it is. */
  void printTimes(String title) {
    String first = competitors.keySet().iterator().next();
    System.out.printf("%n%s%n%n| start | ms | spread | beside %s |%n| --- | --- | --- | --- |%n", title, first);
    for (String name : competitors.keySet()) {
      System.out.printf(
          "| %s | %.0f | %s | %.2f |%n",
          name, median(name) / 1e6, spread(name), median(name) / median(first));
    }
  }

  private String spread(String name) {
    long[] sorted = nanos.get(name).stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return "±%.0f %%".formatted(50.0 * (sorted[sorted.length - 1] - sorted[0]) / median(name));
  }
}
