package org.kutniti.bench;

import java.util.Optional;
import org.kutniti.Pipeline;

/** Reads the same texts with the built-in rules and with ten times as many, most of them idle. */
public final class Rules {
  private static final int ROUNDS = Integer.getInteger("rounds", 5);
  private static final int TIMES = 10;

  private Rules() {}

  /**
   * Measures.
   *
   * @param args megabytes of text in a round
   */
  public static void main(String[] args) throws Exception {
    long size = args.length > 0 ? Long.parseLong(args[0]) * 1_000_000 : 10_000_000;
    Pipeline few = Pipeline.load(Optional.empty());
    int rules = (int) few.examples().stream().map(e -> e.rule()).distinct().count();
    Pipeline many = Pipeline.load(Optional.of(IdleRules.write(rules * (TIMES - 1))));
    Sentences sentences = Sentences.of(few, "bn");
    for (double share : new double[] {1, 0.02}) {
      Corpus corpus = Corpus.of(sentences, share, size);
      Table table = new Table();
      table.add(rules * TIMES + " rules", () -> corpus.nanos(new KutnitiReader(many)));
      table.add(rules + " rules", () -> corpus.nanos(new KutnitiReader(few)));
      table.run(ROUNDS);
      table.printRates("share of diplomatic sentences " + share, corpus.bytes());
    }
  }
}
