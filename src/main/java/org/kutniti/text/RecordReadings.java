package org.kutniti.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The documents of one file of JSON records, a line at a time. */
final class RecordReadings implements Iterator<Reading> {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private final String file;
  private final Lines lines;
  private int number;
  private Reading next;
  private boolean ended;
  private boolean holdsRecord;

  /**
   * Reads from a stream that it does not close.
   *
   * @param file its name, for messages
   * @param limit how many bytes a record may hold
   */
  RecordReadings(String file, InputStream in, int limit) {
    this.file = file;
    this.lines = new Lines(in, limit);
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      advance();
    }
    return next != null;
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = next;
    next = null;
    return reading;
  }

  private void advance() {
    number++;
    try {
      byte[] line = lines.next();
      if (line == null) {
        end();
      } else {
        read(StrictUtf8.decode(line));
      }
    } catch (UnreadableException e) {
      next = rejected(e.getMessage());
    } catch (IOException e) {
      ended = true;
      next = rejected(FileReadings.reason(e));
    }
  }

  private void end() {
    ended = true;
    if (!holdsRecord) {
      next = new Reading.Rejected(file, "empty; expected a JSON record a line", Optional.empty());
    }
  }

  private void read(String line) {
    String record = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    if (!record.isBlank()) {
      holdsRecord = true;
      next = new Reading.Read(RecordReader.read(record));
    }
  }

  private Reading rejected(String reason) {
    holdsRecord = true;
    return new Reading.Rejected(file + ":" + number, reason, Optional.empty());
  }
}
