package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many clients at once, with what people ask: nothing fails and nothing stays behind. The property
 * {@code reliability.minutes} makes it last.
 */
@Tag("reliability")
class LoadTest {
  private static final int CLIENTS = 32;
  private static final int ROUNDS = 4;
  private static final int EACH = 25;
  private static final double GROWTH = 1.05;
  private static final long SLACK = 4L << 20;
  @TempDir static Path folder;
  private static Served served;
  private static List<String> paths;

  /** What a process holds. */
  private record Footprint(long heap, int threads, long files) {
    static Footprint now() {
      MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
      memory.gc();
      UnixOperatingSystemMXBean system =
          (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
      return new Footprint(
          memory.getHeapMemoryUsage().getUsed(),
          ManagementFactory.getThreadMXBean().getThreadCount(),
          system.getOpenFileDescriptorCount());
    }
  }

  @BeforeAll
  static void serve() {
    served =
        Served.seeds(folder.resolve("store"), new EndpointSettings("127.0.0.1", 0, Limits.DEFAULT));
    paths = new ArrayList<>(List.of("", "query", "map", "atlas?type=State", "entity/Q159"));
    paths.addAll(List.of("search?q=%E0%A6%A7", "search?q=Moscow", "reconcile", "queries/facts.rq"));
    for (SavedQuery query : SavedQueries.builtIn().all()) {
      if (!query.text().contains("SERVICE")) {
        paths.add("sparql?query=" + Served.encoded(query.text()));
      }
    }
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void nothingFailsAndNothingStaysBehind() throws Exception {
    long end = System.nanoTime() + Long.getLong("reliability.minutes", 0) * 60_000_000_000L;
    ExecutorService crowd = Executors.newFixedThreadPool(CLIENTS);
    round(crowd, CLIENTS, 0);
    Footprint before = Footprint.now();
    for (int round = 1; round < ROUNDS || System.nanoTime() < end; round++) {
      round(crowd, CLIENTS, round);
    }
    Footprint after = Footprint.now();
    System.out.printf("before %s, after %s%n", before, after);
    for (int clients : List.of(1, 8, CLIENTS)) {
      System.out.printf("%d clients: %s%n", clients, told(crowd, clients));
    }
    crowd.shutdown();

    assertThat(after.heap()).isLessThan((long) (before.heap() * GROWTH) + SLACK);
    assertThat(after.threads()).isLessThanOrEqualTo(before.threads() + CLIENTS);
    assertThat(after.files()).isLessThanOrEqualTo(before.files() + CLIENTS);
  }

  private static String told(ExecutorService crowd, int clients) throws Exception {
    long start = System.nanoTime();
    List<Long> nanos = round(crowd, clients, clients).stream().sorted().toList();
    double seconds = (System.nanoTime() - start) / 1e9;
    return "%.0f answers a second, median %.1f ms, 99 of 100 within %.1f ms"
        .formatted(
            nanos.size() / seconds,
            nanos.get(nanos.size() / 2) / 1e6,
            nanos.get(nanos.size() * 99 / 100) / 1e6);
  }

  /** How long each answer took. */
  private static List<Long> round(ExecutorService crowd, int clients, int round) throws Exception {
    List<Callable<List<Long>>> work = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      int first = client * EACH + round;
      work.add(() -> ask(first, EACH * CLIENTS / clients));
    }
    List<Long> nanos = new ArrayList<>();
    for (Future<List<Long>> done : crowd.invokeAll(work)) {
      nanos.addAll(done.get());
    }
    return nanos;
  }

  private static List<Long> ask(int first, int times) throws Exception {
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      String path = paths.get((first + i) % paths.size());
      long start = System.nanoTime();
      HttpResponse<String> answer = served.get(path);
      nanos.add(System.nanoTime() - start);
      assertThat(answer.statusCode()).as("%.80s", path).isIn(200, 303);
    }
    return nanos;
  }
}
