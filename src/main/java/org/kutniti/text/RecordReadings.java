package org.kutniti.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The documents of one file of JSON records, a line at a time. */
final class RecordReadings extends ManyReadings {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private final String file;
  private final Lines lines;
  private int number;
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
  Reading find() {
    Reading found = null;
    while (found == null && !ended) {
      found = line();
    }
    return found;
  }

  /** What the next line holds; null for a blank one and behind the last. */
  private Reading line() {
    number++;
    try {
      byte[] line = lines.next();
      return line == null ? end() : read(StrictUtf8.decode(line));
    } catch (UnreadableException e) {
      return rejected(e.getMessage());
    } catch (IOException e) {
      ended = true;
      return rejected(FileReadings.reason(e));
    }
  }

  private Reading end() {
    ended = true;
    return holdsRecord
        ? null
        : new Reading.Rejected(file, "empty; expected a JSON record a line", Optional.empty());
  }

  private Reading read(String line) {
    String record = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    if (record.isBlank()) {
      return null;
    }
    holdsRecord = true;
    return new Reading.Read(RecordReader.read(record));
  }

  private Reading rejected(String reason) {
    holdsRecord = true;
    return new Reading.Rejected(file + ":" + number, reason, Optional.empty());
  }
}
