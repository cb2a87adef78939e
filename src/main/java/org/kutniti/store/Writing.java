package org.kutniti.store;

import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A transaction that stays open while its changes come in. Only the thread that began it may use
 * it; closed without {@link #commit} it leaves nothing.
 */
public final class Writing implements AutoCloseable {
  private final DatasetGraph quads;
  private final Batch batch;

  /**
   * Begins one.
   *
   * @param quads what the transaction is kept over
   * @param tables where the changes go
   */
  Writing(DatasetGraph quads, Tables tables) {
    this.quads = quads;
    quads.begin(TxnType.WRITE);
    this.batch = new Batch(tables);
  }

  /** What to change things through. */
  public Batch batch() {
    return batch;
  }

  /** Keeps all changes. */
  public void commit() {
    batch.sweep();
    quads.commit();
    quads.end();
  }

  @Override
  public void close() {
    if (quads.isInTransaction()) {
      quads.abort();
      quads.end();
    }
  }
}
