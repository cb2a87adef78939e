package org.kutniti.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Documents in all the ways in which the job reads them, made of the seeds. */
final class Corpus {
  private static final int WORDS = 5;
  private static final int LINES = 12;

  private final Path folder;
  private final List<String> lines;

  private Corpus(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.lines = lines();
  }

  /** Writes the corpus into a folder. */
  static Path in(Path folder) throws IOException {
    Corpus corpus = new Corpus(folder);
    corpus.texts();
    corpus.records();
    corpus.table();
    corpus.crawl();
    return folder;
  }

  private static List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Path seed : seeds()) {
      Files.readAllLines(seed).stream()
          .map(line -> line.replaceAll("[\"\\\\\\p{Cntrl}]", " ").strip())
          .filter(line -> line.split(" ").length > WORDS)
          .limit(LINES)
          .forEach(lines::add);
    }
    return lines;
  }

  private static List<Path> seeds() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      return seeds.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private void texts() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts/deeper"));
    for (Path seed : seeds()) {
      Files.copy(seed, texts.resolve(seed.getFileName()));
    }
    Files.write(texts.resolve("latin.txt"), "é".getBytes(StandardCharsets.ISO_8859_1));
    Files.writeString(texts.resolve("ignored.pdf"), "no document");
  }

  /**
   * With a line that is broken, ids that are there twice or name the same, and a report in three
   * papers.
   */
  private void records() throws IOException {
    List<String> records = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      records.add(record("line-" + i, lines.get(i)));
    }
    records.add(3, "{\"id\": \"broken\",");
    for (int paper = 1; paper <= 3; paper++) {
      records.add(record("paper-" + paper, "পত্রিকা " + paper + "। " + String.join(" ", lines)));
    }
    records.add(record("line-1", lines.get(2)));
    records.add(record("packed-2", lines.get(4)));
    records.add(record("line 3", lines.get(5)));
    records.add(record("line_3", lines.get(6)));
    records.add(record("packed 3", lines.get(7)));
    Files.write(folder.resolve("records.jsonl"), records);
    packed(
        "packed.jsonl.gz",
        record("packed-1", lines.get(0))
            + "\n"
            + record("packed-2", lines.get(1))
            + "\n"
            + record("packed_3", lines.get(2))
            + "\n");
  }

  private static String record(String id, String text) {
    return "{\"id\": \"%s\", \"text\": \"%s\"}".formatted(id, text);
  }

  private void table() throws IOException {
    StructType columns =
        new StructType().add("id", "long").add("body", "string").add("url", "string");
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      rows.add(RowFactory.create((long) i, lines.get(i), "https://example.org/" + i));
    }
    rows.add(RowFactory.create(-1L, null, null));
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .getOrCreate()) {
      spark
          .createDataFrame(rows, columns)
          .coalesce(2)
          .write()
          .parquet(folder.resolve("table").toString());
    }
  }

  private void crawl() throws IOException {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      String text = lines.get(i);
      records.append(
          """
          WARC/1.0\r
          WARC-Type: conversion\r
          WARC-Target-URI: https://example.org/page/%d\r
          WARC-Date: 2026-01-02T03:04:05Z\r
          WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r
          Content-Type: text/plain\r
          Content-Length: %d\r
          \r
          %s\r
          \r
          """
              .formatted(i, i, text.getBytes(StandardCharsets.UTF_8).length, text));
    }
    packed("crawl.warc.wet.gz", records.toString());
  }

  private void packed(String name, String content) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
  }
}
