package org.kutniti.text;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kutniti.language.LanguageTags;
import org.kutniti.text.Reading.Read;
import org.kutniti.text.Reading.Rejected;

/** All that comes of an input. */
final class Readings {
  /** How many bytes a document may hold. */
  static final int LIMIT = 1000;

  private static final ReadingTerms TERMS = new ReadingTerms(LIMIT, new LanguageTags(List.of()));

  private Readings() {}

  static List<Reading> of(Path path) {
    return drained(path.toString(), InputStream.nullInputStream());
  }

  static List<Reading> ofStandardInput(InputStream in) {
    return drained("-", in);
  }

  private static List<Reading> drained(String input, InputStream in) {
    List<Reading> readings = new ArrayList<>();
    try (DocumentReader reader = DocumentReader.open(List.of(input), in, TERMS)) {
      reader.forEachRemaining(reading -> readings.add(reading.finished()));
    }
    return readings;
  }

  static List<Document> documents(List<Reading> readings) {
    return readings.stream()
        .filter(Read.class::isInstance)
        .map(reading -> ((Read) reading).document())
        .toList();
  }

  static List<String> ids(List<Reading> readings) {
    return documents(readings).stream().map(Document::id).toList();
  }

  /** What was rejected, as messages tell it. */
  static List<String> rejected(List<Reading> readings) {
    return readings.stream()
        .filter(Rejected.class::isInstance)
        .map(Rejected.class::cast)
        .map(rejected -> rejected.place() + ": " + rejected.reason())
        .toList();
  }
}
