package org.kutniti.bench;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.kutniti.Pipeline;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.NormalText;
import org.kutniti.text.Document;
import org.kutniti.text.Prose;
import org.kutniti.text.ProseReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps inside the reading of one document, each apart (JMH). */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class Inner {
  /** The language read. */
  @Param({"bn", "en"})
  public String language;

  /** The share of sentences that tell of something between states. */
  @Param({"0.02", "1"})
  public double share;

  private Pipeline pipeline;
  private LanguagePack pack;
  private ProseReader prose;
  private Document document;

  /** Loads the knowledge and makes a document. */
  @Setup
  public void load() {
    pipeline = Pipeline.load(Optional.empty());
    pack =
        pipeline.languages().stream().filter(l -> l.tag().equals(language)).findFirst().orElseThrow();
    prose = new ProseReader(pack.normaliser(), pack.sentences(), pack.furniture());
    Corpus corpus = Corpus.of(Sentences.of(pipeline, language), share, 1);
    document = Document.of("measured", new String(corpus.documents().get(0), StandardCharsets.UTF_8));
  }

  /** One way of writing for each character. */
  @Benchmark
  public NormalText normalising() {
    return pack.normaliser().read(document.text());
  }

  /** That, and the sentences. */
  @Benchmark
  public Prose sentences() {
    return prose.read(document);
  }

  /** The whole way, to facts. */
  @Benchmark
  public int facts() {
    return pipeline.read(document).facts().size();
  }

  /** Runs JMH with its own arguments. */
  public static void main(String[] args) throws Exception {
    org.openjdk.jmh.Main.main(args);
  }
}
