package org.kutniti.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.FactTable;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.rdf.FactWriter;
import org.kutniti.story.Sketch;

/** Writes what was read of a part's documents; the part counts as done when all of it is there. */
final class PartWriter implements AutoCloseable {
  private final Part part;
  private final Folder folder;
  private final Settings settings;
  private final Iris iris;
  private final FactWriter writer;
  private final FactsFile facts;
  private final List<String> own = new ArrayList<>();
  private final Set<String> shared = new TreeSet<>();
  private final List<String> told = new ArrayList<>();
  private final List<String> errors = new ArrayList<>();
  private long factCount;

  PartWriter(Part part, Folder folder, Settings settings, Ontology ontology) throws IOException {
    this.part = part;
    this.folder = folder;
    this.settings = settings;
    this.iris = new Iris(settings.base());
    this.writer = new FactWriter(ontology, iris);
    this.facts = new FactsFile(folder.unfinished(folder.facts(part.name())), folder);
  }

  void add(DocumentFacts read) throws IOException {
    factCount += read.facts().size();
    for (List<String> row : new FactTable(iris).rows(read).toList()) {
      facts.add(row);
    }
    boolean states = !read.facts().isEmpty();
    if (states || !settings.factsOnly()) {
      addQuads(read);
    }
    String id = read.document().id();
    String sketch = states ? Sketch.of(read.document().text()).encoded() : "";
    told.add(new Told(part.number(), iris.document(id), sketch).line());
  }

  private void addQuads(DocumentFacts read) {
    String graph = iris.graph(read.document().id());
    List<Quad> quads =
        writer.write(read).stream().filter(q -> !settings.rdf11() || isRdf11(q)).toList();
    own.addAll(QuadLines.of(quads.stream().filter(q -> isIn(q, graph)).toList()));
    shared.addAll(QuadLines.of(quads.stream().filter(q -> !isIn(q, graph)).toList()));
  }

  /** Facts name what they speak of by plain arcs, too. */
  private static boolean isRdf11(Quad quad) {
    return !quad.getObject().isTripleTerm();
  }

  private static boolean isIn(Quad quad, String graph) {
    return quad.getGraph().getURI().equals(graph);
  }

  /** Takes note of a document that is left out. */
  void leaveOut(String complaint) {
    errors.add(complaint);
  }

  /** Puts all in its place, and the word that it is done last. */
  Done finish(Set<String> taken) throws IOException {
    facts.close();
    folder.finish(folder.facts(part.name()));
    Collections.sort(own);
    folder.writePacked(folder.quads(part.name()), own);
    folder.writePacked(folder.work(part.name() + ".shared.gz"), shared);
    folder.writePacked(folder.work(part.name() + ".documents.gz"), told);
    folder.write(folder.errors(part.name()), errors);
    Done done = new Done(part.number(), told.size(), factCount, errors.size(), taken);
    folder.writeJson(folder.work(part.name() + ".done"), done);
    return done;
  }

  @Override
  public void close() throws IOException {
    facts.close();
  }
}
