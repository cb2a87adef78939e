package org.kutniti.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** The documents of one open file. */
final class FileReadings implements Iterator<Reading>, AutoCloseable {
  private final InputStream in;
  private final Iterator<Reading> readings;

  private FileReadings(InputStream in, Iterator<Reading> readings) {
    this.in = in;
    this.readings = readings;
  }

  /** Opens a file; one that cannot be opened or read gives a single rejection. */
  static FileReadings open(InputFile file, int limit) {
    Optional<String> id = file.records() ? Optional.empty() : Optional.of(file.id());
    try {
      InputStream in = Bytes.unpacked(file.open());
      return new FileReadings(in, readings(file, in, limit));
    } catch (IOException e) {
      Reading rejected = new Reading.Rejected(file.place(), reason(e), id);
      return new FileReadings(InputStream.nullInputStream(), List.of(rejected).iterator());
    }
  }

  private static Iterator<Reading> readings(InputFile file, InputStream in, int limit)
      throws IOException {
    boolean records = file.records() || file.sniffed() && Bytes.opensObject(in);
    return records
        ? new RecordReadings(file.place(), in, limit)
        : List.of(wholeText(file, in, limit)).iterator();
  }

  private static Reading wholeText(InputFile file, InputStream in, int limit) {
    try {
      String text = StrictUtf8.decode(Bytes.rest(in, limit));
      if (text.isBlank()) {
        throw new UnreadableException("empty; expected a text");
      }
      return new Reading.Read(Document.of(file.id(), text));
    } catch (UnreadableException e) {
      return new Reading.Rejected(file.place(), e.getMessage(), Optional.of(file.id()));
    } catch (IOException e) {
      return new Reading.Rejected(file.place(), reason(e), Optional.of(file.id()));
    }
  }

  /** What an I/O failure says to somebody who named the file. */
  static String reason(IOException failure) {
    if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
      return "there is no such file";
    }
    return failure instanceof AccessDeniedException
        ? "may not be read: permission denied"
        : "cannot be read: " + failure.getMessage();
  }

  @Override
  public boolean hasNext() {
    return readings.hasNext();
  }

  @Override
  public Reading next() {
    return readings.next();
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new InputException("an input cannot be closed: " + e.getMessage(), e);
    }
  }
}
