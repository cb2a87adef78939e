package org.kutniti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.dump.Dump;
import org.kutniti.dump.Format;
import org.kutniti.dump.Profile;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Iris;
import org.kutniti.rdf.Quads;
import org.kutniti.rdf.Samples;
import org.kutniti.rdf.Told;
import org.kutniti.rdf.Validator;

/** A store that was changed step by step holds what one holds that was built at once. */
class IncrementalTest {
  @TempDir Path folder;

  @Test
  void withdrawnDocumentsLeaveNoTrace() {
    String without = built("without", List.of(Samples.benin(), Samples.treaty()));
    try (Store store = Store.open(folder.resolve("stepwise"))) {
      Quads.load(store, Samples.all());
      store.write(batch -> batch.remove(Iris.DEFAULT.graph("qatar")));

      assertThat(dump(store)).isEqualTo(without);
    }
  }

  @Test
  void replacedDocumentsLeaveNoTrace() {
    DocumentFacts changed =
        Told.in("benin").fact("visited", Told.PUTIN, Told.QATAR, "2001", "পরে যান।").read();
    String atOnce = built("at-once", List.of(changed, Samples.qatar(), Samples.treaty()));
    try (Store store = Store.open(folder.resolve("stepwise"))) {
      Quads.load(store, Samples.all());
      Quads.load(store, List.of(changed));

      assertThat(dump(store)).isEqualTo(atOnce);
    }
  }

  @Test
  void theOrderOfDocumentsLeavesNoTrace() {
    List<DocumentFacts> backwards = new ArrayList<>(Samples.all());
    Collections.reverse(backwards);

    assertThat(built("backwards", backwards)).isEqualTo(built("forwards", Samples.all()));
  }

  @Test
  void aStoreOnDiskIsChecked() {
    try (Store store = Store.open(folder.resolve("valid"))) {
      Quads.load(store, Samples.all());

      assertThat(store.read(Validator.builtIn()::validate)).isEmpty();
      store.write(batch -> batch.remove(Iris.DEFAULT.ontologyGraph()));
      assertThat(store.read(Validator.builtIn()::validate)).isNotEmpty();
    }
  }

  private String built(String name, List<DocumentFacts> documents) {
    try (Store store = Store.open(folder.resolve(name))) {
      Quads.load(store, documents);
      return dump(store);
    }
  }

  private static String dump(Store store) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Dump(Format.NQUADS, Profile.FULL, Iris.DEFAULT.prefixes()).write(store, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
