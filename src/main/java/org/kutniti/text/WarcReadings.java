package org.kutniti.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.netpreserve.jwarc.WarcRecord;

/** The pages of a crawl, a record at a time, or the texts that were made of them. */
final class WarcReadings extends ManyReadings {
  private final String file;
  private final WarcRecords records;
  private final WarcDocuments documents;
  private boolean ended;
  private boolean broken;
  private boolean holdsRecord;

  /**
   * Reads from a stream that it does not close.
   *
   * @param file its name, for messages
   */
  WarcReadings(String file, InputStream in, ReadingTerms terms) {
    this.file = file;
    this.records = new WarcRecords(in);
    this.documents = new WarcDocuments(terms);
  }

  @Override
  Reading find() {
    Reading found = null;
    while (found == null && !ended) {
      found = record();
    }
    return found;
  }

  /** What the next record holds; null for one that holds no text, and behind the last. */
  private Reading record() {
    try {
      Optional<WarcRecord> record = opened();
      return record.isEmpty() ? end() : read(record.get());
    } catch (UnreadableException e) {
      return rejected(e.getMessage());
    } catch (IOException e) {
      ended = true;
      return rejected(FileReadings.reason(e));
    }
  }

  private Optional<WarcRecord> opened() throws IOException {
    if (broken) {
      records.skip();
    }
    broken = true;
    Optional<WarcRecord> record = records.next();
    broken = false;
    return record;
  }

  private Reading end() {
    ended = true;
    return holdsRecord
        ? null
        : new Reading.Rejected(
            file, "empty; expected records of WARC 1.0 or 1.1", Optional.empty());
  }

  private Reading read(WarcRecord record) {
    holdsRecord = true;
    try {
      return documents.of(record, place()).orElse(null);
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // what is wrong within a record may be right in the next; what is not shows there
      throw new UnreadableException("broken record: " + e.getMessage());
    }
  }

  private Reading rejected(String reason) {
    holdsRecord = true;
    String line = reason.lines().findFirst().orElse("broken record");
    return new Reading.Rejected(place(), line, Optional.empty());
  }

  private String place() {
    return "%s: byte %d".formatted(file, records.start());
  }
}
