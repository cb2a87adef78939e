package org.kutniti.text;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * The documents of files, folders and standard input, one after the other: only one is held at a
 * time, so a corpus may be of any size. What cannot be read comes as a {@link Reading.Rejected} in
 * its place, and so does a second document of an id that was there before. Where texts take long to
 * make, a {@link Reading.Unfinished} comes, so that several threads can make them.
 */
public final class DocumentReader implements Iterator<Reading>, AutoCloseable {
  private final Deque<Iterator<InputFile>> inputs = new ArrayDeque<>();
  private final DocumentIds ids = new DocumentIds();
  private final ReadBytes bytes = new ReadBytes();
  private final ReadingTerms terms;
  private final List<String> named;
  private FileReadings current;
  private String place = "";

  private DocumentReader(ReadingTerms terms, List<String> named) {
    this.terms = terms;
    this.named = List.copyOf(named);
  }

  /**
   * Looks at the inputs and reads nothing yet.
   *
   * @param inputs files, folders, or {@code -} for standard input, which is a text, or JSON records
   *     when it starts with a brace, or a page when it starts as HTML does
   * @throws InputException when a path is missing or a folder holds no document
   */
  public static DocumentReader open(
      List<String> inputs, InputStream standardInput, ReadingTerms terms) {
    DocumentReader reader = new DocumentReader(terms, inputs);
    inputs.forEach(input -> reader.inputs.add(InputFiles.of(input, standardInput)));
    return reader;
  }

  /** Reads files that somebody else has found. */
  public static DocumentReader of(Iterator<InputFile> files, ReadingTerms terms) {
    DocumentReader reader = new DocumentReader(terms, List.of());
    reader.inputs.add(files);
    return reader;
  }

  /** How many bytes have been read, as they lie on the disk. Any thread may ask. */
  public long bytesRead() {
    return bytes.read();
  }

  /**
   * How many bytes all inputs have, as they lie on the disk; folders are listed for it.
   *
   * @return nothing when one of them is standard input or cannot be listed
   */
  public OptionalLong bytesInAll() {
    List<OptionalLong> sizes = named.stream().map(InputFiles::size).toList();
    return sizes.isEmpty() || sizes.stream().anyMatch(OptionalLong::isEmpty)
        ? OptionalLong.empty()
        : OptionalLong.of(sizes.stream().mapToLong(OptionalLong::getAsLong).sum());
  }

  /**
   * From now on leaves out documents with ids that somebody else objects to.
   *
   * @param reason why a document of the id is to be left out, as one line
   */
  public void refuse(Function<String, Optional<String>> reason) {
    ids.refuse(reason);
  }

  @Override
  public boolean hasNext() {
    while ((current == null || !current.hasNext()) && openNext()) {
      // an empty file of records gives nothing: on to the next
    }
    return current != null && current.hasNext();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ids.checked(current.next(), place);
  }

  private boolean openNext() {
    while (!inputs.isEmpty() && !inputs.peek().hasNext()) {
      inputs.pop();
    }
    close();
    if (inputs.isEmpty()) {
      return false;
    }
    InputFile file = inputs.peek().next();
    place = file.place();
    current = FileReadings.open(bytes.counting(file), terms);
    return true;
  }

  @Override
  public void close() {
    if (current != null) {
      current.close();
      current = null;
    }
  }
}
