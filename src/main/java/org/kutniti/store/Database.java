package org.kutniti.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * The files of a TDB2 database that nobody writes to.
 *
 * @param folder one of the folders {@code Data-NNNN}
 * @param params which indexes it has
 */
record Database(Path folder, StoreParams params) {
  /** Those of a database that is open. */
  static Database of(DatasetGraphTDB open) {
    return new Database(Path.of(open.getLocation().getDirectoryPath()), open.getStoreParams());
  }

  /** All trees: of quads, of triples, of prefixes, and those that find nodes. */
  List<PackedTree> trees() {
    List<PackedTree> trees = new ArrayList<>();
    tuples(params.getTripleIndexes(), trees);
    tuples(params.getQuadIndexes(), trees);
    tuples(params.getPrefixIndexes(), trees);
    RecordFactory nodes = new RecordFactory(SystemTDB.LenNodeHash, SystemTDB.SizeOfNodeId);
    trees.add(new PackedTree(place(), params.getNodeTableBaseName(), nodes));
    trees.add(new PackedTree(place(), params.getPrefixTableBaseName(), nodes));
    return trees;
  }

  private void tuples(String[] indexes, List<PackedTree> trees) {
    for (String index : indexes) {
      RecordFactory records = new RecordFactory(SystemTDB.SizeOfNodeId * index.length(), 0);
      trees.add(new PackedTree(place(), index, records));
    }
  }

  private Location place() {
    return Location.create(folder.toString());
  }

  /** Writes a packed copy into an empty folder. */
  void copyTo(Path target) throws IOException {
    copyNodes(target);
    Location place = Location.create(target.toString());
    trees().forEach(tree -> tree.copyTo(place));
  }

  /** The same of a database in which the first index alone has quads: in the copy all have. */
  void copyLoaded(Path target) throws IOException {
    copyNodes(target);
    Location place = Location.create(target.toString());
    List<String> indexes = List.of(params.getQuadIndexes());
    PackedTree first = tree(indexes.get(0));
    for (PackedTree tree : trees()) {
      if (indexes.indexOf(tree.name()) > 0) {
        first.reorderTo(new PackedTree(place, tree.name(), tree.records()), target);
      } else {
        tree.copyTo(place);
      }
    }
  }

  private PackedTree tree(String name) {
    return trees().stream().filter(tree -> tree.name().equals(name)).findFirst().orElseThrow();
  }

  private void copyNodes(Path target) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Database::isCopied)::iterator) {
        Files.copy(file, target.resolve(file.getFileName()));
      }
    }
  }

  /** Nodes are only ever added, one after the other: there is nothing to pack. */
  private static boolean isCopied(Path file) {
    return Stream.of(".obj", ".bdf", ".cfg", ".opt").anyMatch(file.toString()::endsWith);
  }
}
