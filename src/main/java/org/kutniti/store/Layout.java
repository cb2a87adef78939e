package org.kutniti.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;
import org.apache.jena.tdb2.params.StoreParamsCodec;
import org.apache.jena.tdb2.sys.StoreConnection;

/**
 * What is in the folder of a store: the stamp that tells its version, and folders {@code
 * Data-NNNN}, of which the newest is the database.
 */
final class Layout {
  /** Changes when stores of before can no longer be read. */
  static final String VERSION = "1";

  private static final String STAMP = "kutniti.version";
  private static final Pattern DATABASE = Pattern.compile("Data-\\d+");
  private static final String FIRST = "Data-0001";

  /** TDB2 removes folders of that ending when it opens a store. */
  private static final String UNFINISHED = "-tmp";

  /**
   * Documents are asked for by their graphs, and a document is small: indexes that lead from a
   * graph to predicates and to objects would take a third of the disk and of the time, and save
   * nothing.
   */
  private static final String[] QUAD_INDEXES = {"GSPO", "SPOG", "POSG", "OSPG"};

  private Layout() {}

  /** Whether a folder has a store; one whose making was broken off has none yet. */
  static boolean isStore(Path folder) throws IOException {
    return database(folder).isPresent();
  }

  /** Whether a store may be made in a folder: nothing else is in it. */
  static boolean isFree(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(Layout::name).allMatch(Layout::isOurs);
    }
  }

  private static boolean isOurs(String name) {
    return name.equals("tdb.lock") || name.contains(STAMP) || name.equals(FIRST + UNFINISHED);
  }

  /** The folder of the database. */
  static Optional<Path> database(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> DATABASE.matcher(name(file)).matches())
          .max(Comparator.comparing(Layout::name));
    }
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** Where the next database is to be, and where to write it until it is whole. */
  static Path next(Path database) {
    int number = Integer.parseInt(name(database).substring("Data-".length()));
    return database.resolveSibling("Data-%04d".formatted(number + 1));
  }

  /** Where a database is written until it is whole. */
  static Path unfinished(Path database) {
    return database.resolveSibling(name(database) + UNFINISHED);
  }

  /** Makes an empty database; it is there whole or not at all. */
  static void create(Path folder) throws IOException {
    DurableFile.write(folder.resolve(STAMP), VERSION + "\n");
    Path database = folder.resolve(FIRST);
    Path unfinished = unfinished(database);
    DurableFile.delete(unfinished);
    Files.createDirectory(unfinished);
    Location place = Location.create(unfinished.toString());
    StoreParams params = StoreParamsBuilder.create("kutniti").quadIndexes(QUAD_INDEXES).build();
    StoreParamsCodec.write(place, params);
    StoreConnection.connectCreate(place, params, null);
    StoreConnection.internalExpel(place, true);
    DurableFile.publish(unfinished, database);
  }

  /**
   * Checks the stamp; a store without one was made before there were stamps, and is the same.
   *
   * @throws StoreException when the store is of another version
   */
  static void check(Path folder) throws IOException {
    Path stamp = folder.resolve(STAMP);
    String version = Files.exists(stamp) ? Files.readString(stamp).strip() : VERSION;
    if (!version.equals(VERSION)) {
      throw new StoreException(
          folder,
          "is a store of version %s, expected %s; build it anew, or use the program that made it"
              .formatted(version, VERSION));
    }
  }
}
