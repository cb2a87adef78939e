package org.kutniti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
  @TempDir Path folder;
  private Path files;
  private StoreParams params;

  @BeforeEach
  void makeOneWithEmptyTrees() throws IOException {
    try (Store store = Store.open(folder.resolve("store"))) {
      store.write(
          batch ->
              batch.replace("g:0", "1", List.of(SSE.parseQuad("(<g:0> <x:s> <x:p> \"nothing\")"))));
      params = TDBInternal.getDatasetGraphTDB(store.dataset()).getStoreParams();
    }
    files = Layout.database(folder.resolve("store")).orElseThrow();
  }

  @Test
  void ofACopyNoTreeIsLeftForTdbToMake() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy"));

    new Database(files, params).copyTo(copy);

    List<String> copied = trees(copy);
    assertThat(copied).isEqualTo(trees(files)).isNotEmpty();
    assertThat(FileState.of(copy).damage(copy)).isEmpty();
    Location place = Location.create(copy.toString());
    StoreConnection.connectCreate(place, params, null);
    StoreConnection.internalExpel(place, true);
    assertThat(trees(copy)).isEqualTo(copied);
  }

  @Test
  void halfOfATreeIsNoOtherProcess() throws IOException {
    Path half = files.resolve("GPU.idn");
    assertThat(half).isNotEmptyFile();
    Files.write(half, new byte[0]);
    Files.delete(files.resolve("GPU.bpt"));

    assertThatThrownBy(() -> Store.open(folder.resolve("store")))
        .isInstanceOf(StoreException.class)
        .hasMessageNotContaining("another process");
  }

  /** The files of trees that hold something, if it is only that they are empty. */
  private static List<String> trees(Path database) throws IOException {
    try (Stream<Path> files = Files.list(database)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(idn|dat|bpt)"))
          .filter(file -> file.toFile().length() > 0)
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
