package org.kutniti.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The documents of one open file. */
final class FileReadings implements Iterator<Reading>, AutoCloseable {
  private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

  private final InputStream in;
  private final Iterator<Reading> readings;

  private FileReadings(InputStream in, Iterator<Reading> readings) {
    this.in = in;
    this.readings = readings;
  }

  /** Opens a file; one that cannot be opened or read gives a single rejection. */
  static FileReadings open(InputFile file, ReadingTerms terms) {
    Optional<String> id = file.holdsMany() ? Optional.empty() : Optional.of(file.id());
    try {
      InputStream in = Bytes.unpacked(file.open());
      return new FileReadings(in, readings(file, in, terms));
    } catch (IOException e) {
      return rejected(new Reading.Rejected(file.place(), reason(e), id));
    } catch (UnreadableException e) {
      return rejected(new Reading.Rejected(file.place(), e.getMessage(), id));
    }
  }

  private static FileReadings rejected(Reading reading) {
    return new FileReadings(InputStream.nullInputStream(), List.of(reading).iterator());
  }

  private static Iterator<Reading> readings(InputFile file, InputStream in, ReadingTerms terms)
      throws IOException {
    InputFormat format = file.format().isPresent() ? file.format().get() : sniffed(in);
    return switch (format) {
      case RECORDS -> new RecordReadings(file.place(), in, terms.limit());
      case PARQUET -> ParquetReadings.open(file, terms.limit());
      case WIKI -> new WikiReadings(file.place(), in, terms.limit());
      case WARC -> new WarcReadings(file.place(), in, terms);
      default -> List.of(whole(file, format, in, terms)).iterator();
    };
  }

  /** Records open with a brace, a page with its type or its root, a dump with its root. */
  private static InputFormat sniffed(InputStream in) throws IOException {
    String given = Bytes.beginning(in);
    String beginning = given.startsWith(BYTE_ORDER_MARK) ? given.substring(3).strip() : given;
    if (beginning.startsWith("{")) {
      return InputFormat.RECORDS;
    }
    if (beginning.startsWith(ParquetReadings.BEGINNING)) {
      return InputFormat.PARQUET;
    }
    if (beginning.startsWith("<mediawiki")) {
      return InputFormat.WIKI;
    }
    if (beginning.startsWith("WARC/")) {
      return InputFormat.WARC;
    }
    String lower = beginning.toLowerCase(Locale.ROOT);
    boolean page = lower.startsWith("<!doctype html") || lower.startsWith("<html");
    return page ? InputFormat.HTML : InputFormat.TEXT;
  }

  private static Reading whole(
      InputFile file, InputFormat format, InputStream in, ReadingTerms terms) {
    try {
      return new Reading.Read(document(file.id(), format, Bytes.rest(in, terms.limit()), terms));
    } catch (UnreadableException e) {
      return new Reading.Rejected(file.place(), e.getMessage(), Optional.of(file.id()));
    } catch (IOException e) {
      return new Reading.Rejected(file.place(), reason(e), Optional.of(file.id()));
    }
  }

  private static Document document(
      String id, InputFormat format, byte[] bytes, ReadingTerms terms) {
    Document document =
        switch (format) {
          case HTML -> HtmlReader.read(id, bytes, terms.languages());
          case MARKDOWN -> MarkdownReader.read(id, StrictUtf8.decode(bytes));
          default -> Document.of(id, StrictUtf8.decode(bytes));
        };
    if (document.text().isBlank()) {
      throw new UnreadableException("empty; expected a text");
    }
    return document;
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
      if (readings instanceof ManyReadings many) {
        many.close();
      }
      in.close();
    } catch (IOException e) {
      throw new InputException("an input cannot be closed: " + e.getMessage(), e);
    }
  }
}
