package org.kutniti.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.language.KnowledgeException;

class EntityCatalogTest {
  private static final String TYPES = "type\tmeaning\nState\ta state\nCity\ta town\n";
  private static final String HEADER = "id\ttype\tcapital\tlabel.en\tnames.en\tdemonyms.en\n";

  @TempDir Path folder;

  @Test
  void theBuiltInCatalogKnowsStatesAndTheirCapitals() {
    Entity russia = EntityCatalog.builtIn().byId("Q159").orElseThrow();
    assertThat(russia.type()).isEqualTo("State");
    assertThat(russia.capital()).contains("Q649");
    assertThat(russia.in("bn").label()).isEqualTo("রাশিয়া");
    assertThat(russia.in("en").demonyms()).contains("Russian");
    assertThat(russia.in("xx")).isEqualTo(Names.NONE);
  }

  @Test
  void aFormerStateHasItsYears() {
    Entity dahomey = EntityCatalog.builtIn().byId("Q798431").orElseThrow();
    assertThat(dahomey.years()).isEqualTo(new Years(1958, 1975));
  }

  @Test
  void aLaterFolderReplacesRowsWithTheSameIdAndAddsOthers() throws IOException {
    write("own.tsv", HEADER + "Q159\tState\tQ649\tRuritania\tR.|RR\t\nx-new\tState\t\tNew\t\t\n");
    EntityCatalog catalog = EntityCatalog.read(List.of(folder));
    assertThat(catalog.byId("Q159").orElseThrow().in("en"))
        .isEqualTo(new Names("Ruritania", List.of("R.", "RR"), List.of()));
    assertThat(catalog.byId("x-new")).isPresent();
    assertThat(catalog.all()).hasSize(EntityCatalog.builtIn().all().size() + 1);
  }

  @Test
  void aFileWithoutTypesAddsNamesAndLeavesTheRest() throws IOException {
    write("own.tsv", "id\tlabel.xx\tnames.xx\nQ159\tRossiya\tR.|RR\n");

    Entity russia = EntityCatalog.read(List.of(folder)).byId("Q159").orElseThrow();

    assertThat(russia.in("xx")).isEqualTo(new Names("Rossiya", List.of("R.", "RR"), List.of()));
    assertThat(russia.in("bn").label()).isEqualTo("রাশিয়া");
    assertThat(russia.capital()).contains("Q649");
  }

  @Test
  void namesMayStandInAFileBeforeThatOfTheirEntity() throws IOException {
    write("types.tsv", TYPES);
    write("a.tsv", "id\tlabel.xx\nQ1\tUno\nQ9\tNueve\nQ1\t\n");
    write("b.tsv", HEADER + "Q1\tState\t\tOne\t\t\n");

    assertThatThrownBy(() -> EntityCatalog.readOnly(List.of(folder)))
        .hasMessageContainingAll(
            "a.tsv:3: names Q9, which no row has as its id", "a.tsv:4: no label in any language");
    write("a.tsv", "id\tlabel.xx\nQ1\tUno\n");
    assertThat(EntityCatalog.readOnly(List.of(folder)).byId("Q1").orElseThrow().in("xx").label())
        .isEqualTo("Uno");
  }

  @Test
  void namesThatNeedContextAreReadWithTheLikeliestEntityFirst() throws IOException {
    write("types.tsv", TYPES);
    write("s.tsv", HEADER + "Q1\tState\t\tOne\t\t\nQ2\tState\t\tTwo\t\t\n");
    write(
        "ambiguous.tsv",
        "language\tsurface\tkind\tids\tnote\nen\tUno\tshared\tQ2|Q1\ttwo bear it\n");
    assertThat(EntityCatalog.readOnly(List.of(folder)).ambiguities())
        .containsExactly(
            new Ambiguity("en", "Uno", Ambiguity.Kind.SHARED, List.of("Q2", "Q1"), "two bear it"));
  }

  @Test
  void everyProblemIsNamedWithFileAndLine() throws IOException {
    write("types.tsv", TYPES);
    write("a.tsv", HEADER + "Q1\tState\tQ99\tOne\t\t\nQ1\tState\t\tTwo\t\t\nQ01\tTown\t\t\t\t\n");
    write("b.tsv", "id\ttype\tlabel.en\tcolour\nQ3\tState\tThree\nQ4\tState\tFour\tred\n");
    write("c.tsv", "name\nx\n");
    write("d.tsv", "id\ttype\tlabel.en\tnames.en\tstart\tlat\nQ5\tState\tFive\tV| Ⅴ\tearly\t91\n");
    write("f.tsv", "language\tsurface\tkind\tids\tnote\nen\tUno\tboth\tQ1|Q98\t\n");
    write("g.tsv", "language\tname\n");
    write("e.tsv", "id\ttype\tlabel.bn\nQ6\tState\t\u09a1\u09bc\u09dc\n");
    assertThatThrownBy(() -> EntityCatalog.readOnly(List.of(folder)))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContainingAll(
            "a.tsv:2: capital names Q99, which no row has as its id",
            "a.tsv:3: id Q1 is already at ",
            "a.tsv:4: broken id \"Q01\", expected Q and digits, or x-",
            "a.tsv:4: unknown type \"Town\", expected one of City, State",
            "a.tsv:4: no label in any language",
            "b.tsv:1: unknown column \"colour\", expected id, type",
            "b.tsv:2: 3 cells, expected 4 as in the header",
            "c.tsv:1: first column must be id, type or language",
            "d.tsv:2: empty name or stray space in \"V| Ⅴ\"",
            "d.tsv:2: broken year \"early\", expected a whole number",
            "d.tsv:2: broken lat \"91\", expected degrees from -90 to 90",
            "e.tsv:2: not in Unicode normal form NFC",
            "f.tsv:2: unknown kind \"both\", expected shared or word",
            "f.tsv:2: ids names Q98, which no row has as its id",
            "g.tsv:1: expected the columns language, surface, kind, ids, note");
  }

  @Test
  void aFileThatIsNotUtf8IsNamed() throws IOException {
    Files.write(folder.resolve("a.tsv"), "id\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> EntityCatalog.readOnly(List.of(folder)))
        .hasMessageEndingWith("a.tsv: not UTF-8");
  }

  @Test
  void aMissingFolderIsNamed() {
    assertThatThrownBy(() -> EntityCatalog.readOnly(List.of(folder.resolve("none"))))
        .isInstanceOf(KnowledgeException.class)
        .hasMessageContaining("none: cannot be read");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
