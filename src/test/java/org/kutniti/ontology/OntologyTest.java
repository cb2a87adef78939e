package org.kutniti.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OntologyTest {
  private static final String PREFIXES =
      """
      @prefix dip: <https://w3id.org/kutniti/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix owl: <http://www.w3.org/2002/07/owl#> .
      """;

  private final Ontology ontology = Ontology.builtIn();

  @TempDir Path folder;

  @Test
  void knowsTheSevenRelations() {
    assertThat(ontology.relations())
        .extracting(Relation::name)
        .containsExactly(
            "ambassadorTo",
            "hasDiplomaticRelationsWith",
            "hasEmbassyIn",
            "metWith",
            "recognizedBy",
            "signedAgreement",
            "visited");
  }

  @Test
  void aUnionIsAllItsMembers() {
    Relation recognition = ontology.relation("recognizedBy").orElseThrow();

    assertThat(recognition.subjectTypes()).containsExactly("Polity");
    assertThat(recognition.objectTypes()).containsExactlyInAnyOrder("Polity", "Organization");
    assertThat(recognition.mutual()).isFalse();
  }

  @Test
  void anAgreementIsSignedJointly() {
    Relation signing = ontology.relation("signedAgreement").orElseThrow();

    assertThat(signing.joint()).isTrue();
    assertThat(signing.symmetric()).isFalse();
    assertThat(signing.objectTypes())
        .isEqualTo(signing.subjectTypes())
        .isEqualTo(Set.of("Polity", "Organization"));
  }

  @Test
  void notesTellHowARelationIsWritten() {
    Relation embassy = ontology.relation("hasEmbassyIn").orElseThrow();
    Relation relations = ontology.relation("hasDiplomaticRelationsWith").orElseThrow();

    assertThat(embassy.describedBy()).contains("DiplomaticMission");
    assertThat(relations.describedBy()).isEmpty();
    assertThat(relations.withinDays()).isZero();
    assertThat(ontology.relation("visited").orElseThrow().withinDays()).isEqualTo(3);
    assertThat(relations.wikidataProperty()).isEqualTo(Optional.of("P530"));
    assertThat(relations.symmetric()).isTrue();
    assertThat(relations.labels()).containsKeys("en", "bn");
  }

  @Test
  void aFormerStateIsAPolityAndACityIsNot() {
    assertThat(ontology.isA("FormerState", "Polity")).isTrue();
    assertThat(ontology.isA("State", "State")).isTrue();
    assertThat(ontology.isA("City", "Polity")).isFalse();
    assertThat(ontology.isAny("State", Set.of("Person", "Polity"))).isTrue();
    assertThat(ontology.isA("Unheard", "Polity")).isFalse();
  }

  @Test
  void everyTermHasALabelInBothLanguages() {
    Set<String> labelled =
        ontology.triples().stream()
            .filter(triple -> triple.getPredicate().equals(RDFS.label.asNode()))
            .map(triple -> triple.getSubject() + "@" + triple.getObject().getLiteralLanguage())
            .collect(Collectors.toSet());

    assertThat(
            ontology.triples().stream()
                .map(triple -> triple.getSubject())
                .filter(node -> node.isURI() && node.getURI().startsWith(Ontology.NAMESPACE)))
        .isNotEmpty()
        .allSatisfy(node -> assertThat(labelled).contains(node + "@en", node + "@bn"));
  }

  @Test
  void brokenTurtleIsToldWithItsLine() throws IOException {
    Path file = write("@prefix dip: <https://w3id.org/kutniti/ontology#> .\ndip:a dip:b .\n");

    assertThatThrownBy(() -> Ontology.read(file))
        .isInstanceOf(OntologyException.class)
        .hasMessageStartingWith(file + ":2: ");
  }

  @Test
  void aRelationWithoutARangeIsToldWithItsLine() throws IOException {
    Path file =
        write(
            PREFIXES
                + """
            dip:Person a owl:Class .
            dip:greeted a dip:Relation ;
              rdfs:domain dip:Person .
            """);

    assertThatThrownBy(() -> Ontology.read(file))
        .isInstanceOf(OntologyException.class)
        .hasMessage(file + ":5: greeted has no rdfs:range; expected a class");
  }

  @Test
  void daysThatAreNoNumberAreToldWithTheirLine() throws IOException {
    Path file =
        write(
            PREFIXES
                + """
            dip:Person a owl:Class .
            dip:greeted a dip:Relation ;
              rdfs:domain dip:Person ; rdfs:range dip:Person ; dip:withinDays "two" .
            """);

    assertThatThrownBy(() -> Ontology.read(file))
        .isInstanceOf(OntologyException.class)
        .hasMessage(file + ":5: greeted has dip:withinDays \"two\"; expected a number");
  }

  @Test
  void aClassThatIsNotDeclaredIsToldWithItsLine() throws IOException {
    Path file =
        write(
            PREFIXES
                + """
            dip:Person a owl:Class .

            dip:greeted a dip:Relation ;
              rdfs:domain dip:Person ; rdfs:range dip:Persn .
            """);

    assertThatThrownBy(() -> Ontology.read(file))
        .hasMessage(
            file + ":6: greeted relates Persn; expected an owl:Class that the file declares");
  }

  @Test
  void anOntologyWithoutRelationsIsNone() throws IOException {
    Path file = write("");

    assertThatThrownBy(() -> Ontology.read(file))
        .hasMessage(file + ":1: declares no relation; expected a dip:Relation");
  }

  @Test
  void aMissingFileIsTold() {
    Path file = folder.resolve("none.ttl");

    assertThatThrownBy(() -> Ontology.read(file))
        .isInstanceOf(OntologyException.class)
        .hasMessageStartingWith(file + ": cannot be read");
  }

  private Path write(String turtle) throws IOException {
    return Files.writeString(folder.resolve("broken.ttl"), turtle);
  }
}
