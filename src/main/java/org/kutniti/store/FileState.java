package org.kutniti.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * What the small files beside the large ones say: how much of these was in use when it was last
 * committed. The rest is space that was made in advance, or of a transaction that never ended.
 *
 * @param used the bytes in use by the file's name
 * @param broken the small files that say nothing
 */
record FileState(Map<String, Long> used, List<String> broken) {
  private static final String TREE = ".bpt";
  private static final String NODES = ".bdf";

  /** Root, blocks of inner nodes, blocks of records. */
  private static final int TREE_NUMBERS = 3;

  /** The length, and one that is not used. */
  private static final int NODE_NUMBERS = 2;

  static FileState of(Path database) throws IOException {
    FileState state = new FileState(new TreeMap<>(), new ArrayList<>());
    try (Stream<Path> files = Files.list(database)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        state.read(file);
      }
    }
    return state;
  }

  private void read(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(TREE)) {
      tree(file, stem(name));
    } else if (name.endsWith(NODES)) {
      nodes(file, stem(name));
    }
  }

  private static String stem(String name) {
    return name.substring(0, name.length() - TREE.length());
  }

  private void tree(Path file, String name) throws IOException {
    long[] numbers = numbers(file, TREE_NUMBERS);
    if (numbers.length > 0) {
      used.put(name + ".idn", numbers[1] * SystemTDB.BlockSize);
      used.put(name + ".dat", numbers[2] * SystemTDB.BlockSize);
    }
  }

  private void nodes(Path file, String name) throws IOException {
    long[] numbers = numbers(file, NODE_NUMBERS);
    if (numbers.length > 0) {
      used.put(name + ".obj", numbers[0]);
    }
  }

  private long[] numbers(Path file, int count) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (bytes.length < count * Long.BYTES) {
      broken.add(file.getFileName().toString());
      return new long[0];
    }
    long[] numbers = new long[count];
    ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
    return numbers;
  }

  /** How many bytes are in use. */
  long bytes() {
    return used.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many bytes of nodes there are, also of such that no quad has any more. */
  long nodeBytes() {
    return used.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".obj"))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** What was cut off, a line for each file. */
  List<String> damage(Path database) throws IOException {
    List<String> damage = new ArrayList<>();
    broken.forEach(name -> damage.add(name + " is cut off"));
    for (Map.Entry<String, Long> file : used.entrySet()) {
      Path path = database.resolve(file.getKey());
      long size = Files.exists(path) ? Files.size(path) : 0;
      if (size < file.getValue()) {
        damage.add("%s has %d bytes of %d".formatted(file.getKey(), size, file.getValue()));
      }
    }
    return damage;
  }
}
