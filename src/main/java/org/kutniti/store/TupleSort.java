package org.kutniti.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.jena.atlas.iterator.IteratorSlotted;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;

/**
 * Brings the tuples of one index into the order of another. So many at a time are sorted in memory;
 * they lie in a file each until all are merged.
 */
final class TupleSort implements AutoCloseable {
  /** Takes 48 MB while it is sorted. */
  static final int IN_MEMORY = 750_000;

  private static final RecordFactory RECORDS = new RecordFactory(TupleBlock.BYTES, 0);

  private final Path folder;
  private final int[] columns;
  private final TupleBlock block;
  private final List<TupleFile> files = new ArrayList<>();

  /**
   * Has no tuples yet.
   *
   * @param folder where its files may be
   * @param from the order that tuples come in, a letter for each column
   * @param to the order that they are wanted in
   * @param inMemory how many are sorted at a time
   */
  TupleSort(Path folder, String from, String to, int inMemory) {
    this.block = new TupleBlock(inMemory);
    this.folder = folder;
    this.columns = to.chars().map(from::indexOf).toArray();
  }

  void add(Record tuple) {
    if (block.isFull()) {
      putAside();
    }
    block.add(tuple.getKey(), columns);
  }

  private void putAside() {
    block.sort();
    try {
      files.add(TupleFile.write(folder.resolve("sorted-" + files.size()), block));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    block.clear();
  }

  /** All in order; to be called once. */
  Iterator<Record> sorted() {
    putAside();
    PriorityQueue<TupleFile> next = new PriorityQueue<>();
    files.stream().filter(TupleFile::advance).forEach(next::add);
    return new IteratorSlotted<>() {
      @Override
      protected Record moveToNext() {
        TupleFile file = next.remove();
        Record record = RECORDS.create(file.tuple());
        if (file.advance()) {
          next.add(file);
        }
        return record;
      }

      @Override
      protected boolean hasMore() {
        return !next.isEmpty();
      }
    };
  }

  /** Removes the files. */
  @Override
  public void close() {
    for (TupleFile file : files) {
      file.close();
    }
  }
}
