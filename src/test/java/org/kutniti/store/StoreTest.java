package org.kutniti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  private static final Quad A_SAYS = quad("<g:a> <x:s> <x:p> <x:o>");
  private static final Quad B_SAYS = quad("<g:b> <x:s> <x:p> <x:o>");
  private static final Quad O_IS_CALLED = quad("<g:shared> <x:o> <x:called> 'o'");
  private static final Quad O_IS_RENAMED = quad("<g:shared> <x:o> <x:called> 'new'");

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatIsWrittenIsThereAfterReopening() {
    store.write(batch -> batch.replace("g:a", "1", List.of(A_SAYS, O_IS_CALLED)));
    store.close();
    store = Store.open(folder.resolve("store"));

    assertThat(content()).containsExactlyInAnyOrder(A_SAYS, O_IS_CALLED);
    assertThat(store.fingerprints()).containsOnlyKeys("g:a").containsEntry("g:a", "1");
  }

  @Test
  void replacingAGraphLeavesNothingOfTheOldOne() {
    store.write(batch -> batch.replace("g:a", "1", List.of(A_SAYS)));
    Quad other = quad("<g:a> <x:s> <x:p> 'else'");
    store.write(batch -> batch.replace("g:a", "2", List.of(other)));

    assertThat(content()).containsExactly(other);
    assertThat(store.fingerprints()).containsEntry("g:a", "2");
  }

  @Test
  void whatAGraphHeldBeforeAndHoldsAgainIsNotTouched() {
    store.close();
    Changes changes = new Changes();
    store = Store.open(folder.resolve("store"), () -> changes);
    Quad stays = quad("<g:a> <x:s> <x:p> 'stays'");
    Quad goes = quad("<g:a> <x:s> <x:p> 'goes'");
    Quad comes = quad("<g:a> <x:s> <x:p> 'comes'");
    store.write(batch -> batch.replace("g:a", "1", List.of(stays, goes)));
    changes.told.clear();

    store.write(batch -> batch.replace("g:a", "1", List.of(stays, comes)));

    assertThat(changes.told).containsExactly("- " + goes, "+ " + comes);
    assertThat(content()).containsExactlyInAnyOrder(stays, comes);
  }

  @Test
  void aValueThatIsWrittenInAnotherWayStays() {
    Quad number = quad("<g:a> <x:s> <x:p> '0.90'^^<http://www.w3.org/2001/XMLSchema#decimal>");
    store.write(batch -> batch.replace("g:a", "1", List.of(number)));
    store.write(batch -> batch.replace("g:a", "2", List.of(number)));

    assertThat(content()).hasSize(1);
  }

  @Test
  void factsAreCountedWithoutLookingAtThem() {
    Quad another = quad("<g:b> <x:t> <x:p> <x:o>");
    store.write(batch -> batch.replace("g:a", "1", List.of(A_SAYS)));
    store.write(batch -> batch.replace("g:b", "1", List.of(B_SAYS, another)));

    assertThat(store.count(A_SAYS.getPredicate(), A_SAYS.getObject())).isEqualTo(3);
    assertThat(store.count(A_SAYS.getPredicate(), A_SAYS.getPredicate())).isZero();
  }

  /** Notes what is added and deleted. */
  private static final class Changes implements Companion {
    private final List<String> told = new ArrayList<>();

    @Override
    public DatasetGraph over(DatasetGraph quads) {
      return new DatasetGraphWrapper(quads);
    }

    @Override
    public void added(Quad quad) {
      told.add("+ " + quad);
    }

    @Override
    public void deleted(Quad quad) {
      told.add("- " + quad);
    }

    @Override
    public void close() {}
  }

  @Test
  void removingAGraphLeavesTheOthers() {
    store.write(
        batch -> {
          batch.replace("g:a", "1", List.of(A_SAYS));
          batch.replace("g:b", "1", List.of(B_SAYS));
        });
    store.write(batch -> batch.remove("g:a"));

    assertThat(content()).containsExactly(B_SAYS);
    assertThat(store.fingerprints()).containsOnlyKeys("g:b");
  }

  @Test
  void aSharedDescriptionStaysAsLongAsAGraphMentionsIt() {
    store.write(batch -> batch.replace("g:a", "1", List.of(A_SAYS, O_IS_CALLED)));
    store.write(batch -> batch.replace("g:b", "1", List.of(B_SAYS, O_IS_CALLED)));
    store.write(batch -> batch.remove("g:a"));
    assertThat(content()).containsExactlyInAnyOrder(B_SAYS, O_IS_CALLED);

    store.write(batch -> batch.remove("g:b"));
    assertThat(content()).isEmpty();
  }

  @Test
  void aSharedDescriptionGoesWhenItsLastGraphIsReplaced() {
    store.write(batch -> batch.replace("g:a", "1", List.of(A_SAYS, O_IS_CALLED)));
    Quad other = quad("<g:a> <x:s> <x:p> <x:other>");
    store.write(batch -> batch.replace("g:a", "2", List.of(other)));

    assertThat(content()).containsExactly(other);
  }

  @Test
  void theNewestSharedDescriptionStands() {
    store.write(batch -> batch.replace("g:a", "1", List.of(A_SAYS, O_IS_CALLED)));
    store.write(batch -> batch.replace("g:b", "1", List.of(B_SAYS, O_IS_RENAMED)));

    assertThat(content()).containsExactlyInAnyOrder(A_SAYS, B_SAYS, O_IS_RENAMED);
  }

  @Test
  void aBatchThatFailsChangesNothing() {
    store.write(batch -> batch.replace("g:a", "1", List.of(A_SAYS)));

    assertThatThrownBy(
            () ->
                store.write(
                    batch -> {
                      batch.remove("g:a");
                      throw new IllegalStateException("half way");
                    }))
        .hasMessage("half way");
    assertThat(content()).containsExactly(A_SAYS);
  }

  @Test
  void queriesSeeTheUnionAsTheDefaultGraph() {
    store.write(batch -> batch.replace("g:a", "1", List.of(A_SAYS)));

    assertThat(store.<Boolean>read(quads -> ask(quads, "ASK { <x:s> <x:p> <x:o> }"))).isTrue();
  }

  private static boolean ask(DatasetGraph quads, String query) {
    return QueryExecutionFactory.create(query, DatasetFactory.wrap(quads)).execAsk();
  }

  @Test
  void compactingKeepsTheContent() {
    for (int round = 0; round < 20; round++) {
      String fingerprint = Integer.toString(round);
      store.write(batch -> batch.replace("g:a", fingerprint, List.of(A_SAYS)));
    }
    store.compact();

    assertThat(content()).containsExactly(A_SAYS);
    assertThat(folder.resolve("store/Data-0001")).doesNotExist();
    store.write(batch -> batch.replace("g:b", "1", List.of(B_SAYS)));
    assertThat(content()).containsExactlyInAnyOrder(A_SAYS, B_SAYS);
  }

  @Test
  void aFileIsNoStore() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatThrownBy(() -> Store.open(file))
        .isInstanceOf(StoreException.class)
        .hasMessage(file + ": is a file; expected a folder");
  }

  @Test
  void aFolderOfOtherThingsIsNoStore() throws IOException {
    Files.createFile(folder.resolve("notes.txt"));

    assertThatThrownBy(() -> Store.open(folder))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith(folder + ": is not a store");
  }

  @Test
  void aStoreThatAnotherProcessHoldsIsLeftAlone() throws Exception {
    Path held = folder.resolve("held");
    Process other = Holder.start(held);
    try {
      assertThatThrownBy(() -> Store.open(held))
          .isInstanceOf(StoreException.class)
          .hasMessage(held + ": is held by another process; stop that one first");
    } finally {
      other.getOutputStream().close();
      other.waitFor();
    }
    Store.open(held).close();
  }

  private Set<Quad> content() {
    return store.read(
        quads -> {
          Set<Quad> content = new HashSet<>();
          quads.find().forEachRemaining(content::add);
          content.removeIf(quad -> quad.getPredicate().equals(Store.FINGERPRINT));
          return content;
        });
  }

  private static Quad quad(String terms) {
    return SSE.parseQuad("(" + terms + ")");
  }
}
