package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.OwnData;
import org.kutniti.endpoint.Endpoint;
import org.kutniti.endpoint.EndpointSettings;
import org.kutniti.endpoint.SelfDescription;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;

/** A server that is told to stop while it still asks itself for its first answers. */
class ServingTest {
  @TempDir Path folder;
  private IndexedStore store;
  private Endpoint endpoint;
  private Serving serving;

  @BeforeEach
  void start() {
    Path path = folder.resolve("store");
    Cli.run("build", "--store", path.toString(), "seeds");
    store = IndexedStore.open(path, new OwnData(Optional.empty()));
    endpoint = Endpoint.start(store.store().dataset(), EndpointSettings.local());
    Describing describing =
        new Describing(store, new SelfDescription(Iris.DEFAULT, Ontology.builtIn()));
    serving = new Serving(endpoint, store, describing);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whoIsToldToStopAtOnceEndsWithoutAnErrorAndAnnouncesNothing() {
    AtomicBoolean announced = new AtomicBoolean();
    serving.stop();
    serving.untilStopped(() -> announced.set(true));

    assertThat(announced).isFalse();
  }

  @Test
  void whoCannotBeReachedThoughNobodySaidStopSaysSo() {
    endpoint.close();

    assertThatThrownBy(() -> serving.untilStopped(() -> {}))
        .isInstanceOf(UncheckedIOException.class);
  }
}
