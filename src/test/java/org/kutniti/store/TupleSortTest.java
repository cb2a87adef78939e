package org.kutniti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.record.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TupleSortTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 64, 999, 1000, 1001})
  void howManyFitIntoMemoryMakesNoDifference(int inMemory) {
    List<long[]> tuples = tuples(1000);
    List<byte[]> expected =
        tuples.stream()
            .map(tuple -> bytes(tuple[2], tuple[3], tuple[1], tuple[0]))
            .sorted(Arrays::compareUnsigned)
            .toList();

    assertThat(sorted(tuples, inMemory)).containsExactlyElementsOf(expected);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void nothingStaysNothing() {
    assertThat(sorted(List.of(), 10)).isEmpty();
  }

  private List<byte[]> sorted(List<long[]> tuples, int inMemory) {
    List<byte[]> sorted = new ArrayList<>();
    try (TupleSort sort = new TupleSort(folder, "GSPO", "POSG", inMemory)) {
      tuples.forEach(tuple -> sort.add(new Record(bytes(tuple), null)));
      sort.sorted().forEachRemaining(record -> sorted.add(record.getKey()));
    }
    return sorted;
  }

  /** Numbers of all signs, often the same. */
  private static List<long[]> tuples(int count) {
    Random random = new Random(1);
    return Stream.generate(
            () -> random.longs(4).map(each -> each % 5 == 0 ? each : each % 5 << 60).toArray())
        .limit(count)
        .toList();
  }

  private static byte[] bytes(long... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(TupleBlock.BYTES);
    Arrays.stream(numbers).forEach(bytes::putLong);
    return bytes.array();
  }
}
