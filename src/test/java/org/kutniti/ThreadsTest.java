package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kutniti.extract.RuleExample;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.text.Document;

/** One pipeline serves any number of threads. */
class ThreadsTest {
  private static final int THREADS = 8;

  @Test
  void eightThreadsReadWhatOneReads() throws Exception {
    List<Document> documents = documents();
    List<DocumentFacts> alone = read(documents);
    assertThat(alone).anyMatch(read -> !read.facts().isEmpty());

    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<DocumentFacts>>> together = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        List<Document> shuffled = shuffled(documents, i);
        together.add(threads.submit(() -> read(shuffled)));
      }
      for (Future<List<DocumentFacts>> result : together) {
        assertThat(result.get()).containsExactlyInAnyOrderElementsOf(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Document> documents() {
    Stream<Document> examples =
        BuiltIn.PIPELINE.examples().stream()
            .map(RuleExample::text)
            .distinct()
            .map(text -> Document.of(text, text));
    return Stream.concat(BuiltIn.seeds().stream(), examples).toList();
  }

  private static List<DocumentFacts> read(List<Document> documents) {
    return documents.stream().map(BuiltIn.PIPELINE::read).toList();
  }

  private static List<Document> shuffled(List<Document> documents, long seed) {
    List<Document> other = new ArrayList<>(documents);
    Collections.shuffle(other, new Random(seed));
    return other;
  }
}
