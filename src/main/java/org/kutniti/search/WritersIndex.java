package org.kutniti.search;

import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;

/**
 * An index that only the thread that changes it may take back. Jena takes it back whenever a
 * transaction is given up, a reader's, too: that would throw away what a writer has done meanwhile,
 * or, without a writer, keep the reader's transaction open for ever.
 */
final class WritersIndex extends TextIndexLucene {
  private volatile Thread changing;

  WritersIndex(Directory folder, TextIndexConfig config) {
    super(folder, config);
  }

  @Override
  public IndexWriter getIndexWriter() {
    changing = Thread.currentThread();
    return super.getIndexWriter();
  }

  @Override
  public void addEntity(Entity entity) {
    changing = Thread.currentThread();
    super.addEntity(entity);
  }

  @Override
  public void updateEntity(Entity entity) {
    changing = Thread.currentThread();
    super.updateEntity(entity);
  }

  @Override
  public void deleteEntity(Entity entity) {
    changing = Thread.currentThread();
    super.deleteEntity(entity);
  }

  @Override
  public void commit() {
    super.commit();
    changing = null;
  }

  @Override
  public void rollback() {
    if (changing == Thread.currentThread()) {
      changing = null;
      super.rollback();
    }
  }
}
