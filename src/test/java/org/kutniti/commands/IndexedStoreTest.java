package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.OwnData;

/** The index follows each build, and an index that does not fit is made anew. */
class IndexedStoreTest {
  private static final OwnData KNOWN = new OwnData(Optional.empty());
  private static final String RUSSIA = "রাশিয়ার";
  @TempDir Path folder;
  private Path store;
  private Path index;

  @BeforeEach
  void build() {
    store = folder.resolve("store");
    index = store.resolve("search");
    build("seeds");
  }

  private void build(String... inputs) {
    String[] all = Stream.of(inputs).toArray(String[]::new);
    Cli.run(
        Stream.concat(Stream.of("build", "--store", store.toString()), Stream.of(all))
            .toArray(String[]::new));
  }

  @Test
  void whatWasBuiltIsFound() {
    assertThat(quotes()).isPositive();
  }

  @Test
  void whatIsPrunedIsFoundNoMore() throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), "কাতার একটি দেশ।");

    build("--prune", other.toString());

    assertThat(quotes()).isZero();
  }

  @Test
  void aMissingIndexIsMadeAnew() throws IOException {
    long before = quotes();
    try (Stream<Path> files = Files.walk(index)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
    assertThat(quotes()).isEqualTo(before);
  }

  @Test
  void anIndexThatMissedAChangeIsMadeAnew() throws IOException {
    long before = quotes();
    Path copy = Files.createDirectories(folder.resolve("copy"));
    copy(index, copy);
    build("--prune", Files.writeString(folder.resolve("o.txt"), "কাতার একটি দেশ।").toString());
    try (Stream<Path> files = Files.walk(index)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
    copy(copy, index);

    assertThat(quotes()).isZero();
    assertThat(before).isPositive();
  }

  @Test
  void aBuildThatBrokeOffIsFoundOut() throws IOException {
    long before = quotes();
    Files.delete(index.resolve("stamp"));

    assertThat(quotes()).isEqualTo(before);
    assertThat(index.resolve("stamp")).exists();
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  /** As serving does: first the index is looked at. */
  private long quotes() {
    try (IndexedStore opened = IndexedStore.open(store, KNOWN)) {
      opened.prepare();
      opened.settle();
      return opened.store().read(quads -> (long) opened.search().quotes(RUSSIA, 50).size());
    }
  }
}
