package org.kutniti.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Status;

class FactWriterTest {
  @Test
  void theSameDocumentGivesTheSameQuadsInTheSameOrder() {
    assertThat(Quads.WRITER.write(Samples.treaty()))
        .isEqualTo(new FactWriter(Quads.ONTOLOGY, Iris.DEFAULT).write(Samples.treaty()))
        .doesNotHaveDuplicates();
  }

  @Test
  void noNodeIsBlank() {
    assertThat(Quads.of(Samples.all()))
        .noneMatch(quad -> quad.getSubject().isBlank() || quad.getObject().isBlank());
  }

  @Test
  void allButSharedEntitiesIsInTheDocumentsGraph() {
    Set<String> graphs =
        Quads.WRITER.write(Samples.benin()).stream()
            .map(quad -> quad.getGraph().getURI())
            .collect(Collectors.toSet());

    assertThat(graphs)
        .containsExactlyInAnyOrder(Iris.DEFAULT.graph("benin"), Iris.DEFAULT.entitiesGraph());
  }

  @Test
  void twoDocumentsThatSayTheSameNameTheSameFact() {
    DocumentFacts one = relations("one", true);
    DocumentFacts other = relations("other", false);

    assertThat(facts(one)).isEqualTo(facts(other)).hasSize(1);
  }

  private static DocumentFacts relations(String id, boolean russiaFirst) {
    String relation = "hasDiplomaticRelationsWith";
    return russiaFirst
        ? Told.in(id).fact(relation, Told.RUSSIA, Told.QATAR, "1988", "সম্পর্ক হয়।").read()
        : Told.in(id).fact(relation, Told.QATAR, Told.RUSSIA, "1988", "দুইয়ের সম্পর্ক।").read();
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatIsAssertedBecomesAPlainTriple(Status status) {
    DocumentFacts read =
        Told.in("doc")
            .fact("visited", Told.PUTIN, Told.QATAR, "2024", status, "সফরের কথা।")
            .fact("metWith", Told.PUTIN, Told.EMIR, "2024", status, "বৈঠকের কথা।")
            .fact("signedAgreement", Told.RUSSIA, Told.QATAR, "2024", status, "চুক্তির কথা।")
            .read();

    assertThat(plainTriples(read)).hasSize(status == Status.ASSERTED ? 5 : 0);
  }

  private static List<Triple> plainTriples(DocumentFacts read) {
    Set<String> relations =
        Quads.ONTOLOGY.relations().stream()
            .map(relation -> relation.iri())
            .collect(Collectors.toSet());
    return Quads.WRITER.write(read).stream()
        .map(Quad::asTriple)
        .filter(triple -> relations.contains(triple.getPredicate().getURI()))
        .toList();
  }

  @Test
  void pairsOfOneSentenceShareAnAgreementOnlyWhenAllSignedWithAll() {
    assertThat(agreements(Samples.treaty())).hasSize(2);

    DocumentFacts star =
        Told.in("doc")
            .fact("signedAgreement", Told.RUSSIA, Told.QATAR, "2024", "পৃথক চুক্তি।")
            .fact("signedAgreement", Told.RUSSIA, Told.BENIN, "2024", "পৃথক চুক্তি।")
            .read();
    assertThat(agreements(star)).hasSize(2);
  }

  private static Set<Node> agreements(DocumentFacts read) {
    return objects(read, Terms.dip("agreement"));
  }

  private static Set<Node> facts(DocumentFacts read) {
    return Quads.WRITER.write(read).stream()
        .filter(quad -> quad.getPredicate().equals(Terms.dip("status")))
        .map(Quad::getSubject)
        .collect(Collectors.toSet());
  }

  private static Set<Node> objects(DocumentFacts read, Node property) {
    return Quads.WRITER.write(read).stream()
        .filter(quad -> quad.getPredicate().equals(property))
        .map(Quad::getObject)
        .collect(Collectors.toSet());
  }
}
