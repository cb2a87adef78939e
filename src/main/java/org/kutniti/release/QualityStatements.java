package org.kutniti.release;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.kutniti.fact.FactTable;

/** What a release says of the accuracy of its facts, by what was measured on texts. */
record QualityStatements(Statements out, Release release) {
  private static final String DIMENSION = "#accuracy";
  private static final String METADATA = "#quality";
  private static final double PLACES = 10_000;

  void add() {
    TreeSet<String> metrics =
        release.accuracies().stream()
            .flatMap(accuracy -> accuracy.shares().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    if (!metrics.isEmpty()) {
      out.type(out.node(DIMENSION), "dqv:Dimension");
      name(out.node(DIMENSION), "skos:prefLabel", "accuracy");
      out.type(out.node(METADATA), "dqv:QualityMetadata");
      name(out.node(METADATA), "dcterms:description", "accuracyNote");
      out.link(out.node(release.iris().dataset()), "dqv:hasQualityMetadata", METADATA);
    }
    metrics.forEach(this::metric);
    release.accuracies().forEach(this::measured);
  }

  private void metric(String name) {
    Node metric = out.node("#" + name);
    out.type(metric, "dqv:Metric");
    name(metric, "skos:definition", name);
    out.link(metric, "dqv:expectedDataType", "xsd:decimal");
    out.link(metric, "dqv:inDimension", DIMENSION);
  }

  private void name(Node node, String property, String key) {
    Wording.all(key).forEach((language, text) -> out.say(node, property, text, language));
  }

  private void measured(Accuracy accuracy) {
    Node set = out.node("#gold-" + accuracy.set());
    out.type(set, "dcat:Dataset");
    out.say(set, "dcterms:title", accuracy.set());
    out.number(set, "void:documents", accuracy.documents());
    accuracy
        .shares()
        .forEach(
            (name, share) -> {
              Node measurement = out.node("#" + accuracy.set() + "-" + name);
              out.link(out.node(METADATA), "dcterms:hasPart", measurement);
              out.type(measurement, "dqv:QualityMeasurement");
              out.link(measurement, "dqv:isMeasurementOf", "#" + name);
              // of the texts, not of the data: these were read the same way, but by nobody else
              out.link(measurement, "dqv:computedOn", set);
              String rounded = FactTable.decimal(Math.round(share * PLACES) / PLACES);
              out.value(measurement, "dqv:value", rounded, "decimal");
            });
  }
}
