package org.kutniti.release;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.iterator.PeekIterator;
import org.kutniti.fact.FactTable;

/**
 * Compares two tables of facts, both in the order of their documents; a document of each is held in
 * memory at a time. A fact of the same relation between the same two is changed rather than removed
 * and added.
 *
 * @param report gets what changed
 */
public record Changes(Consumer<Change> report) {
  private static final int[] IDENTITY =
      Stream.of("document", "relation", "subject", "object")
          .mapToInt(FactTable.COLUMNS::indexOf)
          .toArray();

  /** Compares rows in the columns of {@link FactTable}. */
  public void compare(Iterator<List<String>> before, Iterator<List<String>> after) {
    PeekIterator<List<String>> old = PeekIterator.create(before);
    PeekIterator<List<String>> now = PeekIterator.create(after);
    while (old.hasNext() || now.hasNext()) {
      String document = first(old, now);
      compareDocument(rows(document, old), rows(document, now));
    }
  }

  private static String first(PeekIterator<List<String>> old, PeekIterator<List<String>> now) {
    String one = old.hasNext() ? old.peek().get(0) : now.peek().get(0);
    String other = now.hasNext() ? now.peek().get(0) : one;
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static List<List<String>> rows(String document, PeekIterator<List<String>> table) {
    List<List<String>> rows = new ArrayList<>();
    while (table.hasNext() && table.peek().get(0).equals(document)) {
      rows.add(table.next());
    }
    if (table.hasNext() && table.peek().get(0).compareTo(document) < 0) {
      throw new ReleaseException("the table of facts is not sorted at document " + document);
    }
    return rows;
  }

  private void compareDocument(List<List<String>> old, List<List<String>> now) {
    List<List<String>> gone = new ArrayList<>(old);
    List<List<String>> come = new ArrayList<>();
    now.stream().filter(row -> !gone.remove(row)).forEach(come::add);
    for (List<String> row : come) {
      Iter.findFirst(gone.iterator(), before -> isSame(before, row))
          .ifPresentOrElse(
              before -> {
                gone.remove(before);
                report.accept(Change.between(before, row));
              },
              () -> report.accept(new Change(Change.Kind.ADDED, row, List.of())));
    }
    gone.forEach(row -> report.accept(new Change(Change.Kind.REMOVED, row, List.of())));
  }

  private static boolean isSame(List<String> one, List<String> other) {
    return IntStream.of(IDENTITY).allMatch(column -> one.get(column).equals(other.get(column)));
  }
}
