package org.kutniti.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kutniti.Pipeline;

/** Reads the same texts with one thread and with two, turn by turn. */
public final class Threads {
  private static final int ROUNDS = Integer.getInteger("rounds", 5);

  private Threads() {}

  /**
   * Measures.
   *
   * @param args megabytes of text in a round
   */
  public static void main(String[] args) {
    long size = args.length > 0 ? Long.parseLong(args[0]) * 1_000_000 : 10_000_000;
    Reader reader = new KutnitiReader(Pipeline.load(Optional.empty()));
    Sentences sentences = Sentences.of(Pipeline.load(Optional.empty()), "bn");
    for (double share : new double[] {1, 0.02}) {
      Corpus corpus = Corpus.of(sentences, share, size);
      Table table = new Table();
      table.add("two threads", () -> nanos(reader, corpus, 2));
      table.add("one thread", () -> nanos(reader, corpus, 1));
      table.run(ROUNDS);
      table.printRates("share of diplomatic sentences " + share, corpus.bytes());
    }
  }

  private static long nanos(Reader reader, Corpus corpus, int threads) {
    long start = System.nanoTime();
    List<Thread> running =
        IntStream.range(0, threads)
            .mapToObj(t -> new Thread(() -> readShare(reader, corpus.documents(), t, threads)))
            .toList();
    running.forEach(Thread::start);
    running.forEach(Threads::await);
    return System.nanoTime() - start;
  }

  private static void readShare(Reader reader, List<byte[]> documents, int share, int shares) {
    for (int i = share; i < documents.size(); i += shares) {
      reader.read(documents.get(i));
    }
  }

  private static void await(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
