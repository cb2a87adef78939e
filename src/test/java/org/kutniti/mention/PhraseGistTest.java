package org.kutniti.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kutniti.BuiltIn;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.LanguagePack;

class PhraseGistTest {
  private static final Set<String> PERSONS = Set.of("Person", "Diplomat");

  static Stream<LanguagePack> languages() {
    return Stream.of(BuiltIn.BENGALI, BuiltIn.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void holdsWhatTheFilesSay(LanguagePack language) {
    Phrases gist = PhraseGist.of(language, BuiltIn.CATALOG).orElseThrow();
    Phrases files = PhraseCollector.collect(language, BuiltIn.CATALOG, PERSONS);

    assertThat(gist.states()).isEqualTo(files.states()).hasSizeGreaterThan(100);
    assertThat(gist.all().size()).isEqualTo(files.all().size());
    for (int node = 1; node < files.all().size(); node++) {
      assertThat(gist.all().at(node)).isEqualTo(files.all().at(node));
    }
    assertThat(gist.nameParts().size()).isEqualTo(files.nameParts().size());
    for (int node = 1; node < files.nameParts().size(); node++) {
      assertThat(gist.nameParts().at(node)).isEqualTo(files.nameParts().at(node));
    }
  }

  @Test
  void countsForNoOtherEntities(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("own.tsv"), "id\ttype\tlabel.en\nx-atlantis\tState\tAtlantis\n");
    EntityCatalog own = EntityCatalog.read(List.of(folder));

    assertThat(PhraseGist.of(BuiltIn.ENGLISH, own)).isEmpty();
    assertThat(new Vocabulary(BuiltIn.ENGLISH, own, PERSONS).explains("atlantis")).isTrue();
    assertThat(new Vocabulary(BuiltIn.ENGLISH, BuiltIn.CATALOG, PERSONS).explains("atlantis"))
        .isFalse();
  }
}
