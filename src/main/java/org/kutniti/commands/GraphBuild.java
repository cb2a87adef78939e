package org.kutniti.commands;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.Pipeline;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Iris;
import org.kutniti.rdf.FactWriter;
import org.kutniti.text.Document;
import org.kutniti.text.Reading;

/**
 * Brings a store up to date with documents: what is there as it should be is not touched. Changes
 * are kept in transactions of many documents each, in the order of the inputs; a build that is
 * broken off goes on from the last one when it is started again.
 */
final class GraphBuild implements DocumentWork<GraphBuild.Change> {

  private static final String TAKEN =
      "the id \"%s\" is taken by another document of the store, %s;"
          + " expected another, or --prune where that one is gone";

  /**
   * What became of a document.
   *
   * @param graph the document's graph
   * @param fingerprint what it is made from
   * @param needed whether the store has it otherwise or not at all; if not, the rest is empty
   * @param facts how many were found
   * @param quads what the graph is to hold
   */
  record Change(String graph, String fingerprint, boolean needed, int facts, List<Quad> quads) {}

  private final BuildTarget target;
  private final Pipeline pipeline;
  private final FactWriter writer;
  private final Iris iris;
  private final Map<String, String> known;
  private final boolean prunes;
  private final Set<String> seen = new HashSet<>();
  private long added;
  private long replaced;
  private long unchanged;
  private long removed;
  private long facts;

  /**
   * Changes nothing yet.
   *
   * @param prunes whether {@link #prune} is to come: then no document of the store is in the way
   */
  GraphBuild(BuildTarget target, Pipeline pipeline, FactWriter writer, Iris iris, boolean prunes) {
    this.target = target;
    this.pipeline = pipeline;
    this.writer = writer;
    this.iris = iris;
    this.known = target.fingerprints();
    this.prunes = prunes;
  }

  /** An id may give the same name as another id in the store, whose document would be lost. */
  @Override
  public Optional<String> refusal(String id) {
    String there = known.get(iris.graph(id));
    return prunes || there == null || Fingerprint.mayBeOf(there, id)
        ? Optional.empty()
        : Optional.of(TAKEN.formatted(id, iris.document(id)));
  }

  @Override
  public Change read(Document document) {
    String graph = iris.graph(document.id());
    String fingerprint = Fingerprint.of(document, pipeline.version(), iris.base());
    if (fingerprint.equals(known.get(graph))) {
      return new Change(graph, fingerprint, false, 0, List.of());
    }
    DocumentFacts read = pipeline.read(document);
    return new Change(graph, fingerprint, true, read.facts().size(), writer.write(read));
  }

  @Override
  public int take(Change change) {
    seen.add(change.graph());
    if (change.needed()) {
      count(change);
      target.replace(change.graph(), change.fingerprint(), change.quads());
    } else {
      unchanged++;
    }
    return change.facts();
  }

  private void count(Change change) {
    facts += change.facts();
    if (known.containsKey(change.graph())) {
      replaced++;
    } else {
      added++;
    }
  }

  /** A document that can no longer be read is not one that is gone: what was read of it stays. */
  @Override
  public void leaveOut(Reading.Rejected rejected) {
    rejected.id().map(iris::graph).ifPresent(seen::add);
  }

  @Override
  public void end() {
    target.commit();
  }

  /** What is not kept yet is given up. */
  @Override
  public void abandon() {
    target.abandon();
  }

  /** Removes the documents that were in the store and did not come by. */
  void prune() {
    List<String> gone =
        known.keySet().stream()
            .filter(graph -> iris.isDocumentGraph(graph) && !seen.contains(graph))
            .sorted()
            .toList();
    if (!gone.isEmpty()) {
      target.remove(gone);
    }
    removed = gone.size();
  }

  /** Ends the build. */
  BuildSummary summary(long bad) {
    return new BuildSummary(added, replaced, unchanged, removed, bad, facts, target.settle());
  }
}
