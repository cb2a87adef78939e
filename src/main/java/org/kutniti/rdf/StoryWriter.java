package org.kutniti.rdf;

import static org.kutniti.rdf.Terms.iri;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.kutniti.fact.Iris;
import org.kutniti.story.Sketch;
import org.kutniti.story.Stories;

/** Tells which documents tell the same story, in a graph of its own. */
public final class StoryWriter {
  /** What leads from a document to its sketch. */
  public static final Node SKETCH = Terms.dip("sketch");

  private final Map<String, Sketch> sketches = new TreeMap<>();

  /** Takes the quad of a sketch. */
  public void add(Quad quad) {
    String encoded = quad.getObject().getLiteralLexicalForm();
    sketches.put(quad.getSubject().getURI(), Sketch.decoded(encoded));
  }

  /** The quads for all documents whose sketches it has; none when no two are alike. */
  public List<Quad> write(Iris iris) {
    return write(Stories.of(sketches), iris);
  }

  /** The quads for stories that are given as the names of their documents. */
  public static List<Quad> write(List<List<String>> stories, Iris iris) {
    List<Quad> told = new ArrayList<>();
    for (List<String> documents : stories) {
      Node story = iri(iris.made("story", List.of(documents.get(0))));
      Description node = new Description(told, iri(iris.storiesGraph()), story).a("Story");
      documents.forEach(document -> node.of(iri(document)).with("story", story));
    }
    return told;
  }
}
