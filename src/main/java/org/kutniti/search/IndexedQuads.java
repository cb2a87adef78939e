package org.kutniti.search;

import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Quads whose texts are indexed as they come and go. Jena looks up each quad before it is added or
 * deleted, to tell the index of real changes alone; here that is left out for those, nine of ten,
 * that the index has nothing of.
 */
final class IndexedQuads extends DatasetGraphText {
  IndexedQuads(DatasetGraph quads, TextIndex index) {
    super(quads, index, new TextDocProducerTriples(index), false);
    getContext().set(TextQuery.textIndex, index);
  }

  @Override
  public void add(Quad quad) {
    if (SearchFields.isIndexed(quad)) {
      super.add(quad);
    } else {
      getW().add(quad);
    }
  }

  @Override
  public void delete(Quad quad) {
    if (SearchFields.isIndexed(quad)) {
      super.delete(quad);
    } else {
      getW().delete(quad);
    }
  }
}
