package org.kutniti.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OntologyGistTest {
  private final Ontology whole = Ontology.ofTurtle();

  @Test
  void theBuildMadeOneThatTellsWhatTheTurtleTells() {
    OntologyGist gist = OntologyGist.of(Ontology.turtle()).orElseThrow();

    assertThat(gist.relations()).isEqualTo(whole.relations());
    assertThat(gist.superTypes())
        .isEqualTo(whole.types().stream().collect(Collectors.toMap(t -> t, whole::superTypes)));
  }

  @Test
  void anOntologyReadFromItHasItsTriplesAndPrefixesToo() {
    Ontology builtIn = Ontology.builtIn();

    assertThat(builtIn.triples()).isEqualTo(whole.triples());
    assertThat(builtIn.prefixes()).isEqualTo(whole.prefixes());
    assertThat(builtIn.labels("Polity")).isEqualTo(whole.labels("Polity")).isNotEmpty();
  }

  @Test
  void isTheSameForTheSame() throws IOException {
    String text = OntologyGist.text(whole, Ontology.turtle());

    assertThat(text).isEqualTo(OntologyGist.text(Ontology.builtIn(), Ontology.turtle()));
    assertThat(text.lines()).isSorted().noneMatch(line -> line.startsWith("#"));
  }

  @Test
  void countsForNoOtherTurtle() throws IOException {
    String text = OntologyGist.text(whole, Ontology.turtle());
    String changed = new String(Ontology.turtle(), StandardCharsets.UTF_8).replace("P530", "P531");

    assertThat(OntologyGist.read(new StringReader(text), Ontology.turtle())).isPresent();
    assertThat(OntologyGist.read(new StringReader(text), changed.getBytes(StandardCharsets.UTF_8)))
        .isEmpty();
  }
}
