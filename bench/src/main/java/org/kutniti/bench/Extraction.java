package org.kutniti.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.Pipeline;

/** Reads the same texts with Kutniti and with its peers, one thread each, and prints the rates. */
public final class Extraction {
  private static final int ROUNDS = Integer.getInteger("rounds", 5);

  /** The one of which the peers have rules. */
  private static final String RELATION = "recognizedBy";

  private Extraction() {}

  /**
   * Measures.
   *
   * @param args how many megabytes each reader reads in a round
   */
  public static void main(String[] args) throws Exception {
    long size = args.length > 0 ? Long.parseLong(args[0]) * 1_000_000 : 10_000_000;
    Pipeline pipeline = Pipeline.load(Optional.empty());
    for (String language : List.of("bn", "en")) {
      Sentences sentences = Sentences.of(pipeline, language);
      Map<String, Reader> readers = readers(pipeline, language);
      measure(language + ", every sentence diplomatic", Corpus.of(sentences, 1, size), readers);
      measure(language + ", one sentence of fifty", Corpus.of(sentences, 0.02, size), readers);
    }
  }

  private static Map<String, Reader> readers(Pipeline pipeline, String language) throws Exception {
    Map<String, Reader> readers = new LinkedHashMap<>();
    readers.put("Kutniti, all relations", new KutnitiReader(pipeline));
    readers.put("decoding, NFC, sentences", new PlainReader(language));
    if (language.equals("bn")) {
      Path folder = Files.createTempDirectory("peers");
      Gazetteer gazetteer = Gazetteer.of(pipeline);
      Pipeline one = Pipeline.load(Optional.of(OneRelation.write(language, RELATION)));
      readers.put("Kutniti, the peers' relation", new KutnitiReader(one));
      readers.put("GATE JAPE, 4 rules", new JapeReader(gazetteer, folder));
      readers.put("UIMA Ruta, 4 rules", new RutaReader(gazetteer, folder));
    }
    return readers;
  }

  private static void measure(String title, Corpus corpus, Map<String, Reader> readers) {
    Table table = new Table();
    readers.forEach((name, reader) -> table.add(name, () -> corpus.nanos(reader)));
    readers.forEach((name, reader) -> System.err.println(name + " found " + corpus.found(reader)));
    table.run(ROUNDS);
    table.printRates(title, corpus.bytes());
  }
}
