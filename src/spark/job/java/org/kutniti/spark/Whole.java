package org.kutniti.spark;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.api.java.JavaSparkContext;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.rdf.OntologyWriter;
import org.kutniti.rdf.StoryWriter;
import org.kutniti.story.Sketch;
import org.kutniti.story.Stories;
import scala.Tuple2;

/**
 * Writes what parts have in common: who is named in them, which stories they share, the ontology.
 */
record Whole(JavaSparkContext spark, Folder folder, Iris iris, Ontology ontology) {

  void write(Parts parts) throws IOException {
    List<String> shared =
        spark.textFile(folder.work("part-*.shared.gz").toString()).distinct().collect();
    folder.writePacked(folder.quads("entities"), new TreeSet<>(shared));
    folder.writePacked(folder.quads("stories"), sorted(stories(parts)));
    folder.writePacked(folder.quads("ontology"), sorted(OntologyWriter.write(ontology, iris)));
  }

  private List<Quad> stories(Parts parts) {
    Map<String, Sketch> sketches = new HashMap<>();
    parts
        .documents()
        .filter(told -> !told.sketch().isEmpty())
        .mapToPair(told -> new Tuple2<>(told.document(), told.sketch()))
        .collect()
        .forEach(told -> sketches.put(told._1(), Sketch.decoded(told._2())));
    return StoryWriter.write(Stories.of(sketches), iris);
  }

  private static TreeSet<String> sorted(List<Quad> quads) {
    return new TreeSet<>(QuadLines.of(quads));
  }
}
