package org.kutniti.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.store.Store;

/** A corpus that keeps changing does not make the store grow. */
@Tag("reliability")
class GrowthTest {
  private static final int REBUILDS = Integer.getInteger("reliability.rebuilds", 20);
  private static final int DOCUMENTS = 200;

  /** Stores of that size are not worth packing. */
  private static final long SMALL = 2L << 20;

  @TempDir Path folder;

  @Test
  void aStoreStaysWithinTwiceAFreshOne() throws IOException {
    String store = folder.resolve("store").toString();
    long largest = 0;
    long largestIndex = 0;
    Path last = null;
    for (int round = 1; round <= REBUILDS; round++) {
      last = Corpus.write(folder, DOCUMENTS, round);
      Program.answer("build", "--prune", "--store", store, last.toString());
      largest = Math.max(largest, bytes(store));
      largestIndex = Math.max(largestIndex, indexBytes(store));
    }
    String fresh = folder.resolve("fresh").toString();
    Program.answer("build", "--store", fresh, last.toString());
    Program.answer("compact", "--store", fresh);

    System.out.printf(
        "%d rebuilds: at most %,d bytes and %,d of the search index; fresh %,d and %,d%n",
        REBUILDS, largest, largestIndex, bytes(fresh), indexBytes(fresh));
    assertThat(largest).isLessThan(2 * Math.max(SMALL, bytes(fresh)));
    assertThat(largestIndex).isLessThan(Math.max(SMALL, 4 * indexBytes(fresh)));
    assertThat(dump(store)).isEqualTo(dump(fresh));
    assertThat(Program.run("check", "--store", store).out()).isEmpty();
  }

  private static String dump(String store) {
    return Program.answer("export", "--store", store, "--format", "nquads");
  }

  private static long bytes(String store) {
    try (Store opened = Store.open(Path.of(store))) {
      return opened.bytes();
    }
  }

  private static long indexBytes(String store) throws IOException {
    long bytes = 0;
    try (Stream<Path> files = Files.walk(Path.of(store, "search"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes;
  }
}
