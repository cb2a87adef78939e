package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.extract.RuleExample;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguageFolders;
import org.kutniti.ontology.OntologyException;
import org.kutniti.ontology.Relation;

/** A user's folder is laid over the built-in knowledge and takes nothing away unasked. */
class OwnDataTest {
  private static final String RULE =
      """
      relation: metWith
      rules:
        - id: bn-met-own
          triggers: "{own-word}"
          frames:
            - parties: {marks: [bare]}
          examples:
            - {text: "নরেন্দ্র মোদি ও শেখ হাসিনা কোলাকুলি।", facts: ["নরেন্দ্র মোদি > শেখ হাসিনা"]}
          counterexamples: ["কোলাকুলি।"]
      """;

  @TempDir Path folder;

  @Test
  void anEmptyFolderChangesNothing() {
    Pipeline own = load();

    assertThat(own.examples()).isEqualTo(BuiltIn.PIPELINE.examples());
  }

  @Test
  void ownRulesAndWordsAreAddedAndTriedFirst() throws IOException {
    write("languages/bn/words.yaml", "inflected:\n  own-word: কোলাকুলি\n");
    write("languages/bn/rules/own.yaml", RULE);

    List<RuleExample> examples = load().examples();

    assertThat(examples.get(0).rule()).isEqualTo("bn-met-own");
    assertThat(examples).containsAll(BuiltIn.PIPELINE.examples());
    assertThat(new ExampleCheck(load()).problems(examples.get(0))).isEmpty();
  }

  @Test
  void aFileOfRulesTakesThePlaceOfOneOfItsName() throws IOException {
    write("languages/bn/words.yaml", "inflected:\n  own-word: কোলাকুলি\n");
    write("languages/bn/rules/metWith.yaml", RULE);

    assertThat(load().examples())
        .filteredOn(example -> example.relation().equals("metWith"))
        .filteredOn(example -> example.language().equals("bn"))
        .extracting(RuleExample::rule)
        .containsOnly("bn-met-own");
  }

  @Test
  void aWholeLanguageTakesThePlaceOfAnother() throws IOException {
    write("languages/bn/language.yaml", "script: BENGALI\n");

    List<LanguageFolders> languages = new OwnData(Optional.of(folder)).languages();

    assertThat(languages)
        .filteredOn(language -> language.tag().equals("bn"))
        .extracting(LanguageFolders::layers)
        .containsExactly(List.of(folder.resolve("languages/bn")));
  }

  @Test
  void mistakesAreNamedWhereTheyAre() throws IOException {
    write("languages/bn/words.yaml", "plain:\n  a: [b]\nsimple:\n  c: [d]\n");
    assertThatThrownBy(this::load)
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith(folder.resolve("languages/bn/words.yaml") + ":3: unknown key");
  }

  @Test
  void aFolderThatLiesOverNothingIsNoLanguage() throws IOException {
    write("languages/xx/words.yaml", "plain: {}\n");
    assertThatThrownBy(this::load)
        .isInstanceOf(KnowledgeException.class)
        .hasMessageStartingWith(folder.resolve("languages/xx/language.yaml").toString());
  }

  @Test
  void anOntologyWithoutRelationsIsFineAndABrokenOneIsNamed() throws IOException {
    write("ontology/own.ttl", "@prefix dip: <https://w3id.org/kutniti/ontology#> .\n");
    assertThat(new OwnData(Optional.of(folder)).ontology().relations())
        .extracting(Relation::name)
        .containsExactlyElementsOf(
            new OwnData(Optional.empty())
                .ontology().relations().stream().map(Relation::name).toList());

    write("ontology/own.ttl", "# a comment\n\nnonsense\n");
    assertThatThrownBy(this::load)
        .isInstanceOf(OntologyException.class)
        .hasMessageStartingWith(folder.resolve("ontology/own.ttl") + ":3: ");
  }

  @Test
  void whatLiesBesideTheKnowledgeDoesNotChangeTheVersion() throws IOException {
    String before = load().version();

    write("store/nodes.dat", "anything");
    assertThat(load().version()).isEqualTo(before);
    write("languages/bn/words.yaml", "plain:\n  own-word: [b]\n");
    assertThat(load().version()).isNotEqualTo(before);
  }

  private Pipeline load() {
    return Pipeline.load(Optional.of(folder));
  }

  private void write(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
