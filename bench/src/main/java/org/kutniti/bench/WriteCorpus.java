package org.kutniti.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.kutniti.Pipeline;

/** Writes a corpus as JSON lines, for measuring whole commands. */
public final class WriteCorpus {
  private WriteCorpus() {}

  /**
   * Writes.
   *
   * @param args the file, megabytes of text, the language, the share of diplomatic sentences, or
   *     "facts" for sentences that tell of a new fact nearly each
   */
  public static void main(String[] args) throws Exception {
    Path file = Path.of(args[0]);
    long size = Long.parseLong(args[1]) * 1_000_000;
    Pipeline pipeline = Pipeline.load(Optional.empty());
    boolean facts = args[3].equals("facts");
    Sentences sentences =
        facts ? Sentences.ofFacts(pipeline, args[2]) : Sentences.of(pipeline, args[2]);
    double share = facts ? 0 : Double.parseDouble(args[3]);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      Corpus.each(sentences, share, size, new Lines(out, args[2])::write);
    }
  }

  /** Documents as JSON lines, numbered. */
  private static final class Lines {
    private final BufferedWriter out;
    private final String language;
    private int written;

    Lines(BufferedWriter out, String language) {
      this.out = out;
      this.language = language;
    }

    void write(byte[] utf8) {
      String text = new String(utf8, StandardCharsets.UTF_8);
      String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
      try {
        out.write(
            "{\"id\":\"%07d\",\"lang\":\"%s\",\"text\":\"%s\"}%n"
                .formatted(++written, language, escaped));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
