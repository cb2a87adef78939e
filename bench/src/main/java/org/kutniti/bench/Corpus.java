package org.kutniti.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Documents made for measuring: the same for the same language, share and size.
 *
 * @param documents the texts, in UTF-8
 * @param bytes their lengths together
 */
record Corpus(List<byte[]> documents, long bytes) {
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(500);
  private static final int SENTENCES = 15;
  private static final int A_PARAGRAPH = 3;

  /**
   * Makes a corpus.
   *
   * @param share of the sentences that tell of something between states, from 0 to 1
   * @param size about how many bytes of UTF-8
   */
  static Corpus of(Sentences sentences, double share, long size) {
    List<byte[]> documents = new ArrayList<>();
    long bytes = each(sentences, share, size, documents::add);
    return new Corpus(documents, bytes);
  }

  /**
   * Makes the same documents one after the other, so that they need not fit into memory.
   *
   * @return how many bytes they have together
   */
  static long each(Sentences sentences, double share, long size, Consumer<byte[]> use) {
    Random random = new Random(20_261_121);
    long bytes = 0;
    while (bytes < size) {
      byte[] document = document(sentences, share, random).getBytes(StandardCharsets.UTF_8);
      use.accept(document);
      bytes += document.length;
    }
    return bytes;
  }

  /** How much a reader finds in all documents. */
  long found(Reader reader) {
    long found = 0;
    for (byte[] document : documents) {
      found += reader.read(document);
    }
    return found;
  }

  /**
   * What a reader costs for all documents: nanoseconds of the processor, with what the collector and
   * the compiler take for it, so that others on the machine count less. A fast one reads them several
   * times, as the processor's time is told in hundredths of a second.
   */
  long nanos(Reader reader) {
    long start = PROCESS.getProcessCpuTime();
    long spent = 0;
    int times = 0;
    while (spent < SHORTEST) {
      found(reader);
      times++;
      spent = PROCESS.getProcessCpuTime() - start;
    }
    return spent / times;
  }

  private static String document(Sentences sentences, double share, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < SENTENCES; i++) {
      boolean diplomatic = random.nextDouble() < share;
      text.append(diplomatic ? sentences.diplomatic(random) : sentences.background(random));
      text.append(i % A_PARAGRAPH == A_PARAGRAPH - 1 ? "\n\n" : " ");
    }
    return text.toString();
  }
}
