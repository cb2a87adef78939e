package org.kutniti.release;

import java.util.List;
import org.apache.jena.graph.Node;

/** What a release says of its data as a whole. */
record DatasetStatements(Statements out, Release release) {
  private static final int CLASS = 0;

  void add() {
    Node dataset = out.node(release.iris().dataset());
    out.type(dataset, "void:Dataset");
    out.type(dataset, "dcat:Dataset");
    Wording.all("title")
        .forEach((language, text) -> out.say(dataset, "dcterms:title", text, language));
    Wording.all("rights")
        .forEach((language, text) -> out.say(dataset, "dcterms:rights", text, language));
    out.link(dataset, "dcterms:license", release.licence());
    out.say(dataset, "owl:versionInfo", release.version());
    release
        .date()
        .day()
        .ifPresent(day -> out.value(dataset, "dcterms:issued", day.toString(), "date"));
    out.say(dataset, "void:uriSpace", release.iris().base());
    out.link(dataset, "void:vocabulary", "https://w3id.org/kutniti/ontology#");
    out.number(dataset, "void:triples", release.statements());
    figures("classes").forEach(row -> part(dataset, "class", row, "void:entities"));
    figures("relations").forEach(row -> part(dataset, "property", row, "void:triples"));
    figures("sources").forEach(row -> out.link(dataset, "dcterms:source", row.get(0)));
    figures("languages").forEach(row -> out.say(dataset, "dcterms:language", row.get(0)));
  }

  private List<List<String>> figures(String name) {
    return release.figures().getOrDefault(name, List.of());
  }

  private void part(Node dataset, String kind, List<String> row, String count) {
    String of = row.get(CLASS);
    Node part = out.node("#" + kind + "-" + of.substring(of.lastIndexOf('#') + 1));
    out.link(dataset, "void:" + kind + "Partition", part);
    out.link(part, "void:" + kind, of);
    out.value(part, count, row.get(row.size() - 1), "integer");
  }
}
