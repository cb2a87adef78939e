package org.kutniti.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kutniti.text.Reading.Read;

class ParquetTest {
  private static final MessageType TEXTS =
      MessageTypeParser.parseMessageType(
          "message d { optional binary id (UTF8); optional binary text (UTF8); }");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "ZSTD", "GZIP"})
  void rowsAreDocumentsHoweverTheyArePacked(CompressionCodecName codec) throws IOException {
    Path file = folder.resolve("c.parquet");
    try (ParquetWriter<Group> out = writer(file, TEXTS, codec, 1 << 20)) {
      for (int number = 0; number < 100; number++) {
        out.write(text("d" + number, "মস্কো মস্কো মস্কো " + number));
      }
    }

    List<Reading> readings = Readings.of(file);

    assertThat(readings).hasSize(100);
    assertThat(readings.get(99)).isEqualTo(new Read(Document.of("d99", "মস্কো মস্কো মস্কো 99")));
  }

  @Test
  void aRowGivesWhatARecordGives() throws IOException {
    MessageType type =
        MessageTypeParser.parseMessageType(
            "message d { required int64 id; required binary body; required binary title (UTF8);"
                + " required binary url (UTF8); required int32 date (DATE);"
                + " required binary lang (UTF8); required double score; }");
    Path file = folder.resolve("news.parquet");
    Group row = new SimpleGroup(type).append("id", 7L).append("body", "t").append("title", "T");
    write(file, type, row.append("url", "http://u/").append("date", 20105).append("lang", "bn"));

    assertThat(Readings.of(file))
        .containsExactly(
            new Read(
                new Document(
                    "7",
                    "t",
                    Optional.of("T"),
                    Optional.of("http://u/"),
                    Optional.of("2025-01-17"),
                    Optional.of("bn"))));
  }

  @Test
  void timesAreIso8601() throws IOException {
    assertThat(published("required int64 date (TIMESTAMP(MILLIS,true))", r -> r.add("date", 1L)))
        .contains("1970-01-01T00:00:00.001Z");
    assertThat(published("required int64 date (TIMESTAMP(MICROS,true))", r -> r.add("date", 1L)))
        .contains("1970-01-01T00:00:00.000001Z");
    byte[] noon =
        ByteBuffer.allocate(12)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putLong(43_200_000_000_000L)
            .putInt(2_440_588)
            .array();
    assertThat(
            published(
                "required int96 date", r -> r.add("date", Binary.fromConstantByteArray(noon))))
        .contains("1970-01-01T12:00:00Z");
  }

  @Test
  void withoutIdsARowIsNamedAfterWhatItSays() throws IOException {
    MessageType type =
        MessageTypeParser.parseMessageType("message d { required binary content (UTF8); }");
    Path one = folder.resolve("one.parquet");
    Path other = folder.resolve("other.parquet");
    write(one, type, new SimpleGroup(type).append("content", "a"), content(type, "b"));
    write(other, type, content(type, "b"), content(type, "a"));

    List<String> ids = Readings.ids(Readings.of(one));
    assertThat(ids).hasSize(2).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{32}"));
    assertThat(Readings.ids(Readings.of(other))).containsExactly(ids.get(1), ids.get(0));
  }

  @Test
  void aBadRowIsRejectedByItsNumberAndTheOthersGoOn() throws IOException {
    Path file = folder.resolve("bad.parquet");
    byte[] latin = "é".getBytes(StandardCharsets.ISO_8859_1);
    write(
        file,
        TEXTS,
        text("1", "t"),
        new SimpleGroup(TEXTS).append("id", "2"),
        new SimpleGroup(TEXTS).append("text", "t"),
        new SimpleGroup(TEXTS)
            .append("id", "4")
            .append("text", Binary.fromConstantByteArray(latin)),
        text("5", "x".repeat(Readings.LIMIT + 1)),
        text("6", "t"));

    List<Reading> readings = Readings.of(file);

    assertThat(Readings.ids(readings)).containsExactly("1", "6");
    assertThat(Readings.rejected(readings))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(file + ": row 2: \"text\" is null or empty"),
            line -> assertThat(line).isEqualTo(file + ": row 3: \"id\" is null or empty"),
            line -> assertThat(line).startsWith(file + ": row 4: not UTF-8 at byte 0 (0xE9)"),
            line -> assertThat(line).startsWith(file + ": row 5: too large: more than 1000 bytes"));
  }

  @Test
  void aBrokenGroupOfRowsIsRejectedAndTheNextOneRead() throws IOException {
    Path file = folder.resolve("broken.parquet");
    try (ParquetWriter<Group> out = writer(file, TEXTS, CompressionCodecName.ZSTD, 4096)) {
      for (int number = 0; number < 1000; number++) {
        out.write(text("d" + number, IntStream.range(number, number + 9).boxed().toList() + ""));
      }
    }
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 60, 400, (byte) 7);
    Files.write(file, bytes);

    List<Reading> readings = Readings.of(file);

    assertThat(Readings.rejected(readings))
        .singleElement()
        .asString()
        .matches("\\Q" + file + "\\E: rows 1 to \\d+: cannot be read: .+");
    assertThat(Readings.ids(readings)).contains("d999").doesNotContain("d0");
  }

  @Test
  void whatIsNoParquetIsToldInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("not.parquet"), "PAR1 no footer");
    Path none = folder.resolve("none.parquet");
    MessageType type = MessageTypeParser.parseMessageType("message d { required int32 n; }");
    write(none, type, new SimpleGroup(type).append("n", 1));
    Path empty = folder.resolve("empty.parquet");
    write(empty, TEXTS);

    assertThat(Readings.rejected(Readings.of(file)).get(0))
        .startsWith(file + ": no Parquet: ")
        .doesNotContain("\n");
    assertThat(Readings.rejected(Readings.of(none)))
        .containsExactly(
            none + ": no column \"text\", \"body\" or \"content\" of strings; it has n");
    assertThat(Readings.rejected(Readings.of(empty)))
        .containsExactly(empty + ": empty; expected a document a row");
    assertThat(Readings.rejected(Readings.ofStandardInput(new ByteArrayInputStream(parquet()))))
        .containsExactly("standard input: Parquet is read from its end; expected a file");
  }

  /** What the program itself has on its class path must do for reading. */
  @Test
  void nothingOfHadoopIsNeeded() {
    assertThatCode(() -> Class.forName("org.apache.hadoop.security.UserGroupInformation"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  private static byte[] parquet() {
    return "PAR1".getBytes(StandardCharsets.UTF_8);
  }

  private Optional<String> published(String column, Consumer<Group> value) throws IOException {
    MessageType type =
        MessageTypeParser.parseMessageType(
            "message d { required binary text (UTF8); %s; }".formatted(column));
    Path file = folder.resolve("times.parquet");
    Files.deleteIfExists(file);
    Group row = new SimpleGroup(type).append("text", "t");
    value.accept(row);
    write(file, type, row);
    return ((Read) Readings.of(file).get(0)).document().published();
  }

  private static Group text(String id, String text) {
    return new SimpleGroup(TEXTS).append("id", id).append("text", text);
  }

  private static Group content(MessageType type, String text) {
    return new SimpleGroup(type).append("content", text);
  }

  private static void write(Path file, MessageType type, Group... rows) throws IOException {
    try (ParquetWriter<Group> out =
        writer(file, type, CompressionCodecName.UNCOMPRESSED, 1 << 20)) {
      for (Group row : rows) {
        out.write(row);
      }
    }
  }

  private static ParquetWriter<Group> writer(
      Path file, MessageType type, CompressionCodecName codec, long groupSize) throws IOException {
    ExampleParquetWriter.Builder builder =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withConf(new PlainParquetConfiguration())
            .withType(type)
            .withCompressionCodec(codec)
            .withRowGroupSize(groupSize);
    return codec == CompressionCodecName.GZIP
        ? builder.withCodecFactory(new Gzip()).build()
        : builder.build();
  }

  /** Gzip as the JDK has it; that of the library wants Hadoop. */
  private static final class Gzip implements CompressionCodecFactory {
    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName name) {
      return new BytesInputCompressor() {
        @Override
        public BytesInput compress(BytesInput bytes) throws IOException {
          ByteArrayOutputStream packed = new ByteArrayOutputStream();
          try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            bytes.writeAllTo(out);
          }
          return BytesInput.from(packed.toByteArray());
        }

        @Override
        public CompressionCodecName getCodecName() {
          return CompressionCodecName.GZIP;
        }

        @Override
        public void release() {}
      };
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName name) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void release() {}
  }
}
