package org.kutniti.wikidata;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;
import org.kutniti.store.TemporaryStore;

/**
 * What a file of Wikidata's says that our relations say too. It is kept on disk while it is open,
 * so that a dump may be larger than memory.
 */
public final class Wikidata implements AutoCloseable {
  /** Any name will do: the store's queries see the union of all named graphs. */
  private static final Node GRAPH = NodeFactory.createURI(WikidataTerms.ENTITY);

  private static final int PAIRS_AT_ONCE = 500;

  private final List<Alignment> alignments;
  private final TemporaryStore store;
  private final long triples;

  private Wikidata(List<Alignment> alignments, TemporaryStore store, long triples) {
    this.alignments = alignments;
    this.store = store;
    this.triples = triples;
  }

  /**
   * Reads a file.
   *
   * @param file the JSON dump, or RDF: N-Triples, Turtle, a CONSTRUCT query's answer; packed or not
   * @param ontology tells where Wikidata says the same
   * @throws WikidataException naming file and place, when it cannot be read
   */
  public static Wikidata read(Path file, Ontology ontology) {
    List<Alignment> alignments = Alignment.all(ontology);
    Wanted wanted = Wanted.of(alignments.stream().flatMap(a -> a.patterns().stream()).toList());
    TemporaryStore store = TemporaryStore.open();
    try {
      long triples = fill(store.store().dataset(), new WikidataFile(file), wanted);
      return new Wikidata(alignments, store, triples);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  private static long fill(DatasetGraph data, WikidataFile file, Wanted wanted) {
    long[] count = new long[1];
    Txn.executeWrite(
        data,
        () ->
            file.read(
                wanted,
                triple -> {
                  data.add(Quad.create(GRAPH, triple));
                  count[0]++;
                }));
    return count[0];
  }

  /** How many triples the file has of what could say what our relations say. */
  public long triples() {
    return triples;
  }

  /** What it says of each pair in a relation; in either direction where the relation has none. */
  Map<Pair, Set<Statement>> statements(Relation relation, Collection<Pair> pairs) {
    Alignment alignment =
        alignments.stream().filter(a -> a.relation().equals(relation)).findFirst().orElseThrow();
    Set<Pair> asked = new LinkedHashSet<>(pairs);
    if (relation.mutual()) {
      pairs.forEach(pair -> asked.add(pair.turned()));
    }
    List<Pair> all = List.copyOf(asked);
    Map<Pair, Set<Statement>> found = new HashMap<>();
    for (int from = 0; from < all.size(); from += PAIRS_AT_ONCE) {
      List<Pair> some = all.subList(from, Math.min(all.size(), from + PAIRS_AT_ONCE));
      alignment.patterns().forEach(pattern -> find(pattern, some, relation.mutual(), found));
    }
    return found;
  }

  private void find(
      StatementPattern pattern, List<Pair> pairs, boolean mutual, Map<Pair, Set<Statement>> found) {
    for (Map<String, String> row : store.store().read(data -> pattern.find(data, pairs))) {
      Pair pair = new Pair(row.get("subject"), row.get("object"));
      Statement statement = Statement.of(row);
      found.computeIfAbsent(pair, first -> new HashSet<>()).add(statement);
      if (mutual) {
        found.computeIfAbsent(pair.turned(), first -> new HashSet<>()).add(statement);
      }
    }
  }

  /** Whether Wikidata has a way to say what a relation says. */
  boolean says(Relation relation) {
    return alignments.stream()
        .anyMatch(a -> a.relation().equals(relation) && !a.patterns().isEmpty());
  }

  @Override
  public void close() {
    store.close();
  }
}
