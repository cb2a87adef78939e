package org.kutniti.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;

/** A relation that the program has never heard of needs nothing but its lines in the ontology. */
class NewRelationTest {
  private static final String DECLARATION =
      """
      dip:bordersOn a owl:ObjectProperty , owl:SymmetricProperty , dip:Relation ;
        rdfs:label "borders on"@en , "সীমান্তবর্তী"@bn ;
        rdfs:comment "The two share a border."@en , "দুইয়ের সীমান্ত এক।"@bn ;
        rdfs:domain dip:Polity ;
        rdfs:range dip:Polity .
      """;

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

  private static Ontology extended() throws IOException {
    String turtle = Files.readString(Path.of("ontology/diplomacy.ttl")) + DECLARATION;
    return Ontology.read(
        new ByteArrayInputStream(turtle.getBytes(StandardCharsets.UTF_8)), "extended");
  }
}
