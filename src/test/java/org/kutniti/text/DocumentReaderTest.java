package org.kutniti.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.language.LanguageTags;
import org.kutniti.text.Reading.Read;
import org.kutniti.text.Reading.Rejected;

class DocumentReaderTest {
  private static final String BENGALI = "মস্কোতে বেনিনের দূতাবাস রয়েছে।\n";
  private static final ReadingTerms TERMS = new ReadingTerms(100, new LanguageTags(List.of()));
  private static final JsonMapper JSON = new JsonMapper();
  @TempDir Path folder;

  @Test
  void aTextIsReadAsItStands() throws IOException {
    Path file = write("moscow.txt", "\uFEFF" + BENGALI + "\r\n");

    assertThat(read(file))
        .containsExactly(new Read(Document.of("moscow", "\uFEFF" + BENGALI + "\r\n")));
  }

  @Test
  void aFolderIsReadInTheOrderOfNamesAndDepthFirst() throws IOException {
    write("b.txt", "b");
    write("a/z.md", "z");
    write("a/y.jsonl", "{\"id\":\"y1\",\"text\":\"y\"}\n{\"id\":\"y2\",\"text\":\"y\"}");
    write("a/ignored.pdf", "no document");
    write("a/.hidden.txt", "no document");
    write("c.txt.gz", gzip("c"));

    assertThat(ids(read(folder))).containsExactly("y1", "y2", "z", "b", "c");
  }

  @Test
  void aRecordMayGiveMoreThanItsText() throws IOException {
    Path file =
        write(
            "r.jsonl",
            "{\"id\":7,\"text\":\"t\",\"title\":\"T\",\"url\":\"http://u/\",\"published\":\"2025-01-17\",\"language\":\"bn\"}\n");

    Document document = ((Read) read(file).get(0)).document();
    assertThat(document.id()).isEqualTo("7");
    assertThat(document.title()).contains("T");
    assertThat(document.url()).contains("http://u/");
    assertThat(document.published()).contains("2025-01-17");
    assertThat(document.language()).contains("bn");
  }

  @Test
  void standardInputIsATextOrRecords() {
    assertThat(readStandardInput(BENGALI)).containsExactly(new Read(Document.of("stdin", BENGALI)));
    assertThat(ids(readStandardInput(" {\"id\":\"a\",\"text\":\"t\"}\n"))).containsExactly("a");
  }

  @Test
  void latin1IsRejectedWithTheOffsetOfTheFirstWrongByte() throws IOException {
    Path file = write("latin.txt", "Kérékou".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(rejected(read(file)))
        .containsExactly(file + ": not UTF-8 at byte 1 (0xE9); expected a text in UTF-8");
  }

  @Test
  void aTruncatedCharacterIsNotUtf8() throws IOException {
    byte[] bytes = BENGALI.getBytes(StandardCharsets.UTF_8);
    Path file = write("cut.txt", Arrays.copyOf(bytes, 7));

    assertThat(rejected(read(file)).get(0)).contains("not UTF-8 at byte 6 (0xE0)");
  }

  @Test
  void aReplacementCharacterIsACharacterLikeOthers() throws IOException {
    Path file = write("replaced.txt", "\uFFFD" + BENGALI);

    assertThat(read(file)).containsExactly(new Read(Document.of("replaced", "\uFFFD" + BENGALI)));
  }

  @Test
  void anEmptyFileIsRejected() throws IOException {
    Path empty = write("empty.txt", "");
    Path blank = write("blank.md", " \n\t");
    Path records = write("records.jsonl", "\n\n");

    assertThat(rejected(read(empty))).containsExactly(empty + ": empty; expected a text");
    assertThat(rejected(read(blank))).containsExactly(blank + ": empty; expected a text");
    assertThat(rejected(read(records)))
        .containsExactly(records + ": empty; expected a JSON record a line");
  }

  @Test
  void aNulIsNoText() throws IOException {
    Path file = write("binary.txt", "ক\0");

    assertThat(rejected(read(file))).containsExactly(file + ": a NUL at byte 3; expected a text");
  }

  @Test
  void aDocumentOverTheLimitIsRejectedAndTheNextOneRead() throws IOException {
    Path text = write("long.txt", "x".repeat(101));
    Path records =
        write(
            "long.jsonl",
            "{\"id\":\"1\",\"text\":\"%s\"}\n{\"id\":\"2\",\"text\":\"short\"}\n"
                .formatted("x".repeat(200_000)));

    assertThat(rejected(read(text)))
        .containsExactly(text + ": too large: more than 100 bytes; --max-size raises the limit");
    assertThat(rejected(read(records)).get(0)).startsWith(records + ":1: too large");
    assertThat(ids(read(records))).containsExactly("2");
  }

  @Test
  void aDocumentOfExactlyTheLimitIsRead() throws IOException {
    assertThat(ids(read(write("fits.txt", "x".repeat(100))))).containsExactly("fits");
  }

  @Test
  void aBrokenRecordIsRejectedByItsLineAndTheOthersGoOn() throws IOException {
    Path file =
        write(
            "broken.jsonl",
            "{\"id\":\"1\",\"text\":\"t\"}\n{\"id\":\"2\",\n[]\n{\"id\":\"4\"}\n{\"text\":\"t\"}\n"
                + "{\"id\":\"6\",\"text\":[]}\n{\"id\":\"7\",\"text\":\"t\"} x\n{\"id\":\"8\",\"text\":\"t\"}");

    List<Reading> readings = read(file);

    assertThat(ids(readings)).containsExactly("1", "8");
    assertThat(rejected(readings))
        .satisfiesExactly(
            line -> assertThat(line).startsWith(file + ":2: broken JSON at column"),
            line -> assertThat(line).startsWith(file + ":3: not a JSON object"),
            line -> assertThat(line).isEqualTo(file + ":4: \"text\" is missing or empty"),
            line -> assertThat(line).isEqualTo(file + ":5: \"id\" is missing or empty"),
            line -> assertThat(line).isEqualTo(file + ":6: \"text\" is not a string"),
            line -> assertThat(line).startsWith(file + ":7: broken JSON at column"));
  }

  @Test
  void aBrokenGzipIsRejected() throws IOException {
    byte[] whole = gzip("x".repeat(10_000));
    Path file = write("cut.txt.gz", Arrays.copyOf(whole, whole.length / 2));

    assertThat(rejected(read(file)).get(0)).startsWith(file + ": cannot be read: ");
  }

  @Test
  void piecesPackedOneAfterTheOtherAreReadWhole() throws IOException {
    write("pieces.jsonl.gz", joined(gzip(record("1")), gzip(record("2"))));
    write("pieces.jsonl.bz2", joined(bzip2(record("3")), bzip2(record("4"))));
    write("pieces.jsonl.zst", joined(zstandard(record("5")), zstandard(record("6"))));

    assertThat(ids(read(folder))).containsExactly("3", "4", "1", "2", "5", "6");
  }

  /** A pipe has nothing ready between two pieces; that is not its end. */
  @Test
  void aPauseBetweenPiecesIsNotTheEnd() throws IOException {
    InputStream pipe =
        new SequenceInputStream(
            new ByteArrayInputStream(gzip(record("1"))),
            new ByteArrayInputStream(gzip(record("2"))));

    assertThat(ids(drained(List.of("-"), pipe))).containsExactly("1", "2");
  }

  @Test
  void theSecondDocumentOfAnIdIsRejected() throws IOException {
    Path first = write("a/same.txt", "one");
    Path second = write("b/same.md", "two");

    List<Reading> readings = read(folder);

    assertThat(ids(readings)).containsExactly("same");
    assertThat(rejected(readings))
        .containsExactly(
            second + ": the id \"same\" is taken by a document of " + first + "; expected another");
  }

  /** Spaces, invisible signs and forms of Unicode are not told apart in the graph. */
  @ParameterizedTest
  @ValueSource(strings = {"red_fort", "red  fort", " red fort", "red\u200b\u00a0fort", "red\tfort"})
  void theSecondOfTwoIdsThatNameTheSameIsRejected(String id) throws IOException {
    Path first = write("a/red fort.txt", "one");
    Path second =
        write(
            "b/records.jsonl",
            JSON.writeValueAsString(Map.of("id", id, "text", "two")) + "\n" + record("red-fort"));

    List<Reading> readings = read(folder);

    assertThat(ids(readings)).containsExactly("red fort", "red-fort");
    assertThat(rejected(readings))
        .containsExactly(
            "%s: the id \"%s\" is taken by a document of %s; expected another"
                .formatted(second, id.replace('\t', '\uFFFD'), first));
  }

  @Test
  void aFileOfAnotherKindIsRejectedWhenNamed() throws IOException {
    Path file = write("paper.pdf", "x");

    assertThat(rejected(read(file)).get(0))
        .contains("does not end in .txt, .md, .html, .htm, .jsonl");
  }

  @Test
  void aMissingPathAndAFolderWithoutDocumentsStopTheRun() throws IOException {
    Path missing = folder.resolve("missing.txt");
    Files.createDirectories(folder.resolve("empty/deeper"));

    assertThatThrownBy(() -> read(missing))
        .isInstanceOf(InputException.class)
        .hasMessage(missing + ": there is no such file or folder");
    assertThatThrownBy(() -> read(folder.resolve("empty")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("the folder holds no document");
  }

  @Test
  void aLinkToAFolderWithinAFolderIsNotFollowed() throws IOException {
    write("real/a.txt", "a");
    Files.createSymbolicLink(folder.resolve("real/loop"), folder);

    assertThat(ids(read(folder))).containsExactly("a");
  }

  @Test
  void recordsAreReadOneAtATime() {
    InputStream endless = new EndlessRecords();
    try (DocumentReader reader = DocumentReader.open(List.of("-"), endless, TERMS)) {
      for (int number = 0; number < 10_000; number++) {
        assertThat(reader.next()).isInstanceOf(Read.class);
      }
    }
  }

  /** Records without end: reading it whole would never come back. */
  private static final class EndlessRecords extends InputStream {
    private int number;
    private InputStream record = InputStream.nullInputStream();

    @Override
    public int read() throws IOException {
      int next = record.read();
      if (next < 0) {
        String line = "{\"id\":\"%d\",\"text\":\"t\"}\n".formatted(number++);
        record = new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8));
        next = record.read();
      }
      return next;
    }
  }

  private static List<Reading> readStandardInput(String text) {
    return drained(List.of("-"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Reading> read(Path path) {
    return drained(List.of(path.toString()), InputStream.nullInputStream());
  }

  private static List<Reading> drained(List<String> inputs, InputStream in) {
    List<Reading> readings = new ArrayList<>();
    try (DocumentReader reader = DocumentReader.open(inputs, in, TERMS)) {
      reader.forEachRemaining(readings::add);
    }
    return readings;
  }

  private static List<String> ids(List<Reading> readings) {
    return readings.stream()
        .filter(Read.class::isInstance)
        .map(reading -> ((Read) reading).document().id())
        .toList();
  }

  private static List<String> rejected(List<Reading> readings) {
    return readings.stream()
        .filter(Rejected.class::isInstance)
        .map(Rejected.class::cast)
        .map(rejected -> rejected.place() + ": " + rejected.reason())
        .toList();
  }

  private Path write(String name, String text) throws IOException {
    return write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static String record(String id) {
    return "{\"id\":\"%s\",\"text\":\"t\"}\n".formatted(id);
  }

  private static byte[] joined(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private static byte[] bzip2(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] zstandard(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZstdOutputStream out = new ZstdOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
