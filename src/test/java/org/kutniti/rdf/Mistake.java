package org.kutniti.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.update.UpdateAction;

/**
 * Something that breaks a graph that was well formed.
 *
 * @param update makes it
 * @param found what the report says
 * @param in where facts must name their triple for it to be a mistake
 */
public record Mistake(String name, String update, String found, In in) {
  /** How facts name the triple that they speak of. */
  public enum In {
    ANY_PROFILE,
    ARCS,
    TRIPLE_TERMS
  }

  private static final String PREFIXES =
      """
      PREFIX dip: <https://w3id.org/kutniti/ontology#>
      PREFIX edtf: <http://id.loc.gov/datatypes/edtf/>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX wd: <http://www.wikidata.org/entity/>
      """;

  static Mistake of(String name, String update, String found) {
    return new Mistake(name, update, found, In.ANY_PROFILE);
  }

  Mistake only(In profile) {
    return new Mistake(name, update, found, profile);
  }

  /** Makes it, and sees that something is another way now. */
  public void make(DatasetGraph quads) {
    Set<Quad> before = quads.stream().collect(Collectors.toSet());
    UpdateAction.parseExecute(PREFIXES + update, quads);
    boolean same = quads.stream().collect(Collectors.toSet()).equals(before);
    assertThat(same).as("the mistake was not made").isFalse();
  }

  static String remove(String pattern) {
    String triple = pattern.split(" \\. ")[0];
    return "DELETE { GRAPH ?g { %s } } WHERE { GRAPH ?g { %s } }".formatted(triple, pattern);
  }

  static String add(String triple, String where) {
    return "INSERT { GRAPH ?g { %s } } WHERE { GRAPH ?g { %s } }".formatted(triple, where);
  }

  static String replace(String property, String value) {
    return replace(property, value, "");
  }

  static String replace(String property, String value, String where) {
    String change = "DELETE { GRAPH ?g { ?x %1$s ?y } } INSERT { GRAPH ?g { ?x %1$s %2$s } }";
    return change.formatted(property, value)
        + " WHERE { GRAPH ?g { ?x %s ?y . %s } }".formatted(property, where);
  }

  @Override
  public String toString() {
    return name;
  }
}
