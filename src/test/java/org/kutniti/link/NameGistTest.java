package org.kutniti.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.BuiltIn;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.PhraseTrie;

class NameGistTest {
  @Test
  void holdsWhatTheFilesSay() {
    PhraseTrie<Entity> gist = NameGist.of(BuiltIn.CATALOG).orElseThrow();
    PhraseTrie<Entity> files = NameIndex.bearers(BuiltIn.CATALOG);

    assertThat(gist.size()).isEqualTo(files.size()).isGreaterThan(10_000);
    for (int node = 1; node < files.size(); node++) {
      assertThat(gist.at(node)).isEqualTo(files.at(node));
    }
  }

  @Test
  void countsForNoOtherEntities(@TempDir Path folder) throws Exception {
    Files.writeString(
        folder.resolve("own.tsv"), "id\ttype\tlabel.en\nx-atlantis\tState\tAtlantis\n");
    EntityCatalog own = EntityCatalog.read(List.of(folder));

    assertThat(NameGist.of(own)).isEmpty();
    assertThat(new NameIndex(own).of("ATLANTIS").entities())
        .extracting(Entity::id)
        .containsExactly("x-atlantis");
  }
}
