package org.kutniti.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.store.FSDirectory;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.LanguageFolders;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.LanguageReader;
import org.kutniti.store.Companion;

/**
 * A Lucene index of names, quotes, titles and texts, in a folder beside the quads. Each change of
 * the quads changes it in the same transaction, and queries over the quads may ask it ({@code
 * text:query}).
 */
public final class SearchIndex implements Companion {
  // Lucene tells of what it would do with other options of Java; kept, or the setting is lost
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.SEVERE);
  }

  private final TextIndexLucene index;
  private final WordAnalyzer analyzer;
  private final IndexStamp stamp;

  private SearchIndex(TextIndexLucene index, WordAnalyzer analyzer, IndexStamp stamp) {
    this.index = index;
    this.analyzer = analyzer;
    this.stamp = stamp;
  }

  /**
   * Opens the index of a store, or makes one.
   *
   * @param store the folder of the store
   * @param languages whose endings searches see through; read when the first word comes
   */
  public static SearchIndex open(Path store, List<LanguageFolders> languages) {
    return open(store, languages, () -> languages.stream().map(LanguageReader::read).toList());
  }

  /**
   * Opens the index of a store, or makes one.
   *
   * @param store the folder of the store
   * @param languages whose endings searches see through
   * @param packs these languages as somebody else has read them; asked for when the first word
   *     comes
   */
  public static SearchIndex open(
      Path store, List<LanguageFolders> languages, Supplier<List<LanguagePack>> packs) {
    Path folder = store.resolve("search");
    WordAnalyzer analyzer = new WordAnalyzer(packs);
    try {
      Files.createDirectories(folder);
      TextIndexConfig config = new TextIndexConfig(SearchFields.definition());
      config.setAnalyzer(analyzer);
      config.setValueStored(true);
      TextIndexLucene index = new WritersIndex(FSDirectory.open(folder.resolve("index")), config);
      return new SearchIndex(index, analyzer, new IndexStamp(folder.resolve("stamp"), languages));
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": the search index cannot be opened", e);
    }
  }

  @Override
  public DatasetGraph over(DatasetGraph quads) {
    return new IndexedQuads(quads, index);
  }

  @Override
  public void added(Quad quad) {
    if (SearchFields.isIndexed(quad)) {
      index.addEntity(TextQueryFuncs.entityFromQuad(index.getDocDef(), quad));
    }
  }

  @Override
  public void deleted(Quad quad) {
    if (SearchFields.isIndexed(quad)) {
      index.deleteEntity(TextQueryFuncs.entityFromQuad(index.getDocDef(), quad));
    }
  }

  /**
   * Makes it ready for quads that are about to change. Until {@link #settle} it counts as broken,
   * so that a change that is broken off is found out later.
   *
   * @param fingerprint of the quads as they are
   * @param quads in a transaction
   */
  public void prepare(String fingerprint, DatasetGraph quads) {
    if (!stamp.fits(fingerprint)) {
      rebuild(quads);
    }
    stamp.remove();
  }

  /** Whether it holds what the quads of this fingerprint hold. */
  public boolean fits(String fingerprint) {
    return stamp.fits(fingerprint);
  }

  /** Notes that it holds what the quads of this fingerprint hold. */
  public void settle(String fingerprint) {
    stamp.write(fingerprint);
  }

  private void rebuild(DatasetGraph quads) {
    try {
      index.getIndexWriter().deleteAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Node property : SearchFields.PROPERTIES) {
      quads.findNG(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(this::added);
    }
    index.commit();
  }

  NameIndex names(EntityCatalog catalog) {
    return new NameIndex(catalog, analyzer);
  }

  /** The words of a text as they are compared. */
  List<String> words(String text) {
    return analyzer.words(text);
  }

  /**
   * What is told of by a property, best first.
   *
   * @param query in Lucene's syntax, without field names
   */
  List<TextHit> find(Node property, String query, int limit) {
    return index.query(property, query, null, null, limit);
  }

  @Override
  public void close() {
    index.close();
  }
}
