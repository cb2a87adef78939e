package org.kutniti.spark;

import java.io.IOException;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.kutniti.Pipeline;
import org.kutniti.fact.Iris;
import org.kutniti.text.Document;
import org.kutniti.text.DocumentReader;
import org.kutniti.text.Reading;

/** Reads a part and writes what it says. */
record PartTask(
    String output, Settings settings, Knowledge knowledge, Configuration hadoop, String attempt) {

  /**
   * Does a part whole.
   *
   * @param taken names in the graph that documents of earlier parts have
   */
  Done run(Part part, Set<String> taken) throws IOException {
    Folder folder = Folder.of(output, hadoop, attempt);
    Pipeline pipeline = knowledge.pipeline();
    try (DocumentReader documents = new PartReader(hadoop, settings, knowledge.tags()).open(part);
        PartWriter writer = new PartWriter(part, folder, settings, pipeline.ontology())) {
      while (documents.hasNext()) {
        take(documents.next().finished(), pipeline, writer, taken);
      }
      return writer.finish(taken);
    }
  }

  private void take(Reading reading, Pipeline pipeline, PartWriter writer, Set<String> taken)
      throws IOException {
    if (reading instanceof Reading.Rejected rejected) {
      writer.leaveOut(rejected.place() + ": " + rejected.reason());
      return;
    }
    Document document = ((Reading.Read) reading).document();
    if (taken.contains(new Iris(settings.base()).document(document.id()))) {
      writer.leaveOut(
          "the id \"%s\" is taken by a document of an earlier part; expected another"
              .formatted(document.id()));
    } else {
      writer.add(pipeline.read(document));
    }
  }
}
