package org.kutniti.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class WarcTest {
  private static final String SENTENCE =
      "মস্কোতে বেনিনের দূতাবাস রয়েছে, আর কোতোনুতে রাশিয়ার দূতাবাস রয়েছে।";
  private static final Instant FETCHED = Instant.parse("2025-03-04T05:06:07Z");

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void aTextOfACrawlIsADocument(WarcCompression compression) throws IOException {
    Path file = folder.resolve("CC-MAIN-1.warc.wet");
    write(file, compression, info(), text(1, SENTENCE));

    assertThat(Readings.documents(Readings.of(file)))
        .containsExactly(
            new Document(
                "00000000-0000-0000-0000-000000000001",
                SENTENCE,
                Optional.empty(),
                Optional.of("http://example.org/1"),
                Optional.empty(),
                Optional.empty()));
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "GZIP"})
  void aPageOfACrawlIsReadAsAPage(WarcCompression compression) throws IOException {
    Path file = folder.resolve("crawl.warc");
    String page =
        "<html><head><title>T</title><link rel=canonical href='http://other/'>"
            + "<meta property='article:published_time' content='2025-01-17'></head>"
            + "<body><article><p>"
            + SENTENCE
            + "</p></article></body></html>";
    write(
        file,
        compression,
        info(),
        request(),
        response(1, 200, "text/html; charset=UTF-8", page.getBytes(StandardCharsets.UTF_8)));

    assertThat(Readings.documents(Readings.of(file)))
        .containsExactly(
            new Document(
                "00000000-0000-0000-0000-000000000001",
                SENTENCE + "\n",
                Optional.of("T"),
                Optional.of("http://example.org/1"),
                Optional.of("2025-01-17"),
                Optional.empty()));
  }

  @Test
  void whatIsNoPageIsPassedBy() throws IOException {
    Path file = folder.resolve("crawl.warc");
    byte[] bytes = "x".getBytes(StandardCharsets.UTF_8);
    write(
        file,
        WarcCompression.NONE,
        response(1, 404, "text/html", bytes),
        response(2, 200, "image/png", bytes),
        response(3, 200, "text/plain", bytes));

    List<Reading> readings = Readings.of(file);

    assertThat(Readings.ids(readings)).containsExactly("00000000-0000-0000-0000-000000000003");
    assertThat(Readings.rejected(readings)).isEmpty();
  }

  @Test
  void whatHttpSaysOfTheCharsetCounts() throws IOException {
    Path file = folder.resolve("crawl.warc");
    String page = "<html><body><p>The embassy of Perú in Bogotá was opened.</p></body></html>";
    byte[] latin = page.getBytes(Charset.forName("windows-1252"));
    write(
        file,
        WarcCompression.NONE,
        response(1, 200, "text/html; charset=ISO-8859-1", latin),
        response(2, 200, "text/html", latin));

    List<Reading> readings = Readings.of(file);

    assertThat(Readings.documents(readings))
        .extracting(Document::text)
        .containsExactly("The embassy of Perú in Bogotá was opened.\n");
    assertThat(Readings.rejected(readings).get(0)).contains(": byte ", ": not UTF-8 at byte ");
  }

  @Test
  void packedPagesAreUnpacked() throws IOException {
    Path file = folder.resolve("crawl.warc");
    String page = "<html><body><p>" + SENTENCE + "</p></body></html>";
    HttpResponse packed =
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Encoding", "gzip")
            .body(MediaType.HTML_UTF8, gzip(page))
            .build();
    HttpResponse broken =
        new HttpResponse.Builder(200, "OK")
            .addHeader("Content-Encoding", "gzip")
            .body(MediaType.HTML_UTF8, "no gzip".getBytes(StandardCharsets.UTF_8))
            .build();
    write(file, WarcCompression.NONE, response(1, broken), response(2, packed), text(3, SENTENCE));

    List<Reading> readings = Readings.of(file);

    assertThat(Readings.documents(readings))
        .extracting(document -> document.text().strip())
        .containsExactly(SENTENCE, SENTENCE);
    assertThat(Readings.rejected(readings))
        .singleElement()
        .asString()
        .startsWith(file + ": byte 0: broken record: ");
  }

  @Test
  void aBrokenRecordIsRejectedByItsPlaceAndTheOthersGoOn() throws IOException {
    Path file = folder.resolve("broken.wet");
    byte[] first = warc(text(1, SENTENCE));
    byte[] latin = warc(text(2, "é".getBytes(StandardCharsets.ISO_8859_1)));
    byte[] last = warc(text(5, SENTENCE));
    String nonsense = "WARC/1.0\r\nno header at all\r\n\r\n\r\n\r\n";
    String length = "WARC/1.0\r\nWARC-Type: conversion\r\nContent-Length: many\r\n\r\nx\r\n\r\n";
    String long4 = new String(warc(text(4, "x".repeat(Readings.LIMIT + 1))));
    Files.write(
        file, joined(first, latin, nonsense.getBytes(), length.getBytes(), long4.getBytes(), last));
    int broken = first.length + latin.length;

    List<Reading> readings = Readings.of(file);

    assertThat(Readings.ids(readings))
        .containsExactly(
            "00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000005");
    assertThat(Readings.rejected(readings))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith(file + ": byte " + first.length + ": not UTF-8 at byte 0 (0xE9)"),
            line -> assertThat(line).startsWith(file + ": byte " + broken + ": broken record: "),
            line ->
                assertThat(line)
                    .startsWith(
                        file + ": byte " + (broken + nonsense.length()) + ": broken record: "),
            line -> assertThat(line).contains(": too large: more than 1000 bytes"));
  }

  /** The line that a record opens with may come in two pieces of the file. */
  @Test
  void theNextRecordIsFoundWhereverItBegins() throws IOException {
    byte[] last = warc(text(1, SENTENCE));
    for (int filler = 65_500; filler < 65_560; filler++) {
      byte[] file =
          joined(("WARC/1.0\r\nbad\r\n\r\n" + "x".repeat(filler) + "\n").getBytes(), last);

      List<Reading> readings = Readings.ofStandardInput(new ByteArrayInputStream(file));

      assertThat(readings).as("%d", filler).hasSize(2);
      assertThat(Readings.ids(readings)).hasSize(1);
    }
  }

  @Test
  void aFileThatIsCutOrHoldsNoRecordIsToldInOneLine() throws IOException {
    byte[] whole = joined(warc(text(1, SENTENCE)), warc(text(2, SENTENCE)));
    Path cut = Files.write(folder.resolve("cut.wet"), Arrays.copyOf(whole, whole.length - 40));
    Path empty = Files.write(folder.resolve("empty.warc"), new byte[0]);
    Path other = Files.writeString(folder.resolve("other.warc"), "no crawl\n");

    assertThat(Readings.ids(Readings.of(cut))).hasSize(1);
    assertThat(Readings.rejected(Readings.of(cut)).get(0)).startsWith(cut + ": byte ");
    assertThat(Readings.rejected(Readings.of(empty)))
        .containsExactly(empty + ": empty; expected records of WARC 1.0 or 1.1");
    assertThat(Readings.rejected(Readings.of(other)))
        .singleElement()
        .asString()
        .startsWith(other + ": byte 0: broken record: ");
  }

  private static WarcRecord info() throws IOException {
    return new Warcinfo.Builder().fields(Map.of("software", List.of("s"))).build();
  }

  private static WarcRecord request() throws IOException {
    return new WarcRequest.Builder("http://example.org/1")
        .body(MediaType.HTTP_REQUEST, "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8))
        .build();
  }

  private static WarcRecord text(int number, String text) throws IOException {
    return text(number, text.getBytes(StandardCharsets.UTF_8));
  }

  private static WarcRecord text(int number, byte[] text) throws IOException {
    return new WarcConversion.Builder()
        .setHeader("WARC-Target-URI", "http://example.org/" + number)
        .recordId(id(number))
        .date(FETCHED)
        .body(MediaType.PLAIN_TEXT, text)
        .build();
  }

  private static WarcRecord response(int number, int status, String type, byte[] body)
      throws IOException {
    return response(
        number, new HttpResponse.Builder(status, "…").body(MediaType.parse(type), body).build());
  }

  private static WarcRecord response(int number, HttpResponse http) throws IOException {
    return new WarcResponse.Builder("http://example.org/" + number)
        .recordId(id(number))
        .date(FETCHED)
        .body(http)
        .build();
  }

  private static URI id(int number) {
    return URI.create("urn:uuid:00000000-0000-0000-0000-%012d".formatted(number));
  }

  private static void write(Path file, WarcCompression compression, WarcRecord... records)
      throws IOException {
    Files.write(file, warc(compression, records));
  }

  private static byte[] warc(WarcRecord... records) throws IOException {
    return warc(WarcCompression.NONE, records);
  }

  private static byte[] warc(WarcCompression compression, WarcRecord... records)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter out = new WarcWriter(Channels.newChannel(bytes), compression)) {
      for (WarcRecord record : records) {
        out.write(record);
      }
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

  private static byte[] joined(byte[]... pieces) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] piece : pieces) {
      all.write(piece);
    }
    return all.toByteArray();
  }
}
