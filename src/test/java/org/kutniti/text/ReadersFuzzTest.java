package org.kutniti.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.io.LocalInputFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.kutniti.language.LanguageTags;

/** Whatever bytes a file holds, its documents are read or rejected in a line each. */
class ReadersFuzzTest {
  private static final int LIMIT = 1 << 16;
  private static final ReadingTerms TERMS = new ReadingTerms(LIMIT, new LanguageTags(List.of()));
  private static Path file;

  @BeforeAll
  static void makeFile() throws IOException {
    file = Files.createTempFile("fuzz", ".parquet");
  }

  @AfterAll
  static void removeFile() throws IOException {
    Files.delete(file);
  }

  @FuzzTest(maxDuration = "90s")
  void text(byte[] bytes) {
    read(InputFormat.TEXT, bytes);
  }

  @FuzzTest(maxDuration = "90s")
  void markdown(byte[] bytes) {
    read(InputFormat.MARKDOWN, bytes);
  }

  @FuzzTest(maxDuration = "90s")
  void html(byte[] bytes) {
    read(InputFormat.HTML, bytes);
  }

  @FuzzTest(maxDuration = "90s")
  void records(byte[] bytes) {
    read(InputFormat.RECORDS, bytes);
  }

  @FuzzTest(maxDuration = "90s")
  void wiki(byte[] bytes) {
    read(InputFormat.WIKI, bytes);
  }

  /** The markup of one page, which the tags of a dump stand around. */
  @FuzzTest(maxDuration = "90s")
  void wikitext(byte[] bytes) {
    byte[] page = new WikiDump(bytes).page();
    read(InputFormat.WIKI, page);
  }

  @FuzzTest(maxDuration = "90s")
  void warc(byte[] bytes) {
    read(InputFormat.WARC, bytes);
  }

  @FuzzTest(maxDuration = "90s")
  void parquet(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    read(Optional.of(InputFormat.PARQUET), bytes);
  }

  /** What nothing is told of, packed or not: its first bytes decide. */
  @FuzzTest(maxDuration = "90s")
  void anything(byte[] bytes) {
    read(Optional.empty(), bytes);
  }

  private static void read(InputFormat format, byte[] bytes) {
    read(Optional.of(format), bytes);
  }

  private static void read(Optional<InputFormat> format, byte[] bytes) {
    InputFile input =
        new InputFile(
            "file",
            "file",
            format,
            () -> new ByteArrayInputStream(bytes),
            Optional.of(() -> new LocalInputFile(file)));
    try (FileReadings readings = FileReadings.open(input, TERMS)) {
      readings.forEachRemaining(reading -> isWhole(reading.finished()));
    }
  }

  private static void isWhole(Reading reading) {
    if (reading instanceof Reading.Read read) {
      assertThat(read.document().text()).isNotBlank();
      assertThat(read.document().id()).isNotEmpty();
    } else {
      Reading.Rejected rejected = (Reading.Rejected) reading;
      assertThat(rejected.reason()).isNotBlank().doesNotContainPattern("[\\v\\p{Cntrl}]");
      assertThat(rejected.reason()).doesNotContain("Exception", "Error:");
    }
  }
}
