package org.kutniti.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;

/** A relation that the program has never heard of needs nothing but its lines in the ontology. */
class NewRelationTest {
  private static final String PREFIXES =
      """
      @prefix dip:  <https://w3id.org/kutniti/ontology#> .
      @prefix owl:  <http://www.w3.org/2002/07/owl#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      """;

  private static final String DECLARATION =
      """
      dip:bordersOn a owl:ObjectProperty , owl:SymmetricProperty , dip:Relation ;
        rdfs:label "borders on"@en , "সীমান্তবর্তী"@bn ;
        rdfs:comment "The two share a border."@en , "দুইয়ের সীমান্ত এক।"@bn ;
        rdfs:domain dip:Polity ;
        rdfs:range dip:Polity .
      """;

  @TempDir Path folder;
  private final DocumentFacts read =
      Told.in("doc").fact("bordersOn", Told.RUSSIA, Told.QATAR, "", "পাশাপাশি দেশ।").read();

  @Test
  void isWrittenAndValid() throws IOException {
    Ontology ontology = extended();
    List<Quad> quads = new ArrayList<>(OntologyWriter.write(ontology, Iris.DEFAULT));
    List<Quad> written = new FactWriter(ontology, Iris.DEFAULT).write(read);
    quads.addAll(written);

    assertThat(written.stream().map(quad -> quad.asTriple().toString()))
        .anyMatch(triple -> triple.contains("Q159") && triple.contains("bordersOn"));
    assertThat(Validator.builtIn().validate(Quads.dataset(quads))).isEmpty();
  }

  @Test
  void isRefusedAsLongAsTheOntologyLacksIt() {
    assertThatThrownBy(() -> Quads.WRITER.write(read))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no relation in the ontology: bordersOn");
  }

  private Ontology extended() throws IOException {
    Files.writeString(folder.resolve("own.ttl"), PREFIXES + DECLARATION);
    return Ontology.builtInWith(folder);
  }
}
