package org.kutniti.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.language.LanguageTags;

/**
 * Inputs as large as they may be take no more time than their size. What would be quadratic in
 * these sizes takes hours; the limit guards against that alone.
 */
class BigInputsTest {
  private static final Duration HOURS = Duration.ofSeconds(60);
  private static final int MANY = 20_000;
  private static final ReadingTerms TERMS =
      new ReadingTerms(ReadingTerms.DEFAULT_LIMIT, new LanguageTags(List.of()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td>",
        "<svg><foreignObject>",
        "<object>",
        "<div>",
        "<b>",
        "<sup>",
        "<a href=x><div>",
        "<b><p><i></b>",
        "<p class=sidebar>x",
        "<form></form>x",
        "<![CDATA[",
        "<!--",
        "&amp"
      })
  void pagesOfOneTagOverAndOver(String tag) {
    String page = "<body>A text that is here.\n" + tag.repeat(MANY) + "end";

    assertThat(read(InputFormat.HTML, page)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&lt;div&gt;",
        "[[",
        "{{",
        "{|\n|",
        "'''",
        "\n*",
        " ",
        "( ",
        "&amp;#x41;",
        "[[aa-"
      })
  void markupOfOneSignOverAndOver(String sign) {
    String page = new String(new WikiDump(new byte[0]).page(), StandardCharsets.UTF_8);
    String dump =
        page.replace("preserve\">", "preserve\">A text (that, is here. " + sign.repeat(MANY));

    assertThat(read(InputFormat.WIKI, dump)).hasSize(1);
  }

  @Test
  void aLinkToAWikiWithALongName() {
    String page = new String(new WikiDump(new byte[0]).page(), StandardCharsets.UTF_8);
    String dump =
        page.replace("preserve\">", "preserve\">Text. [[aa" + "-aa".repeat(MANY) + ":x]]");

    assertThat(read(InputFormat.WIKI, dump).get(0)).isInstanceOf(Reading.Read.class);
  }

  @ParameterizedTest
  @CsvSource({"[, MARKDOWN", "'{a: ', MARKDOWN", "[, RECORDS", "9, RECORDS"})
  void valuesThatAreDeepOrLong(String sign, InputFormat format) {
    boolean records = format == InputFormat.RECORDS;
    String before = records ? "{\"id\": \"a\", \"text\": \"b\", \"x\": " : "---\na: ";
    String behind = records ? "}\n{\"id\": \"c\", \"text\": \"d\"}" : "\n---\ntext";

    List<Reading> readings = read(format, before + sign.repeat(MANY) + behind);

    assertThat(readings.get(readings.size() - 1)).isInstanceOf(Reading.Read.class);
    if (records) {
      assertThat(((Reading.Rejected) readings.get(0)).reason()).startsWith("broken JSON: ");
    }
  }

  @Test
  void aLineOfTenMegabytes() {
    String line = "{\"id\": \"a\", \"text\": \"" + "a b ".repeat(5 << 19) + "\"}";

    assertThat(read(InputFormat.RECORDS, line).get(0)).isInstanceOf(Reading.Read.class);
  }

  /** A kilobyte that would be 300 MB is refused as soon as it is over the limit. */
  @Test
  void aTextThatIsMuchLargerThanItsFile() {
    assertThat(read(InputFormat.TEXT, bomb(300 << 20)))
        .containsExactly(
            new Reading.Rejected(
                "file", Bytes.tooLarge(TERMS.limit()).getMessage(), Optional.of("file")));
  }

  /** In a file of records only the record is refused; the others are read. */
  @Test
  void aRecordThatIsMuchLargerThanItsFile() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bomb(80 << 20));
    out.write(packed("\n{\"id\": \"a\", \"text\": \"b\"}\n".getBytes(StandardCharsets.UTF_8)));

    List<Reading> readings = read(InputFormat.RECORDS, out.toByteArray());

    assertThat(readings)
        .containsExactly(
            new Reading.Rejected(
                "file:1", Bytes.tooLarge(TERMS.limit()).getMessage(), Optional.empty()),
            new Reading.Read(Document.of("a", "b")));
  }

  private static byte[] bomb(int size) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      try (OutputStream packed = new GZIPOutputStream(out)) {
        for (int left = size; left > 0; left -= block.length) {
          packed.write(block);
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }

  private static List<Reading> read(InputFormat format, String text) {
    return read(format, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Reading> read(InputFormat format, byte[] bytes) {
    InputStream in = new ByteArrayInputStream(bytes);
    InputFile file = new InputFile("file", "file", Optional.of(format), () -> in, Optional.empty());
    AtomicReference<List<Reading>> read = new AtomicReference<>();
    assertTimeoutPreemptively(
        HOURS,
        () -> {
          try (FileReadings readings = FileReadings.open(file, TERMS)) {
            List<Reading> all = new java.util.ArrayList<>();
            readings.forEachRemaining(reading -> all.add(reading.finished()));
            read.set(all);
          }
        });
    return read.get();
  }
}
