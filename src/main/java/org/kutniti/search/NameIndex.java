package org.kutniti.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.LanguagePack;

/**
 * Finds entities of a catalogue by names that are like theirs, in any of its languages; it needs no
 * store. It lives in memory. Threads may share one.
 */
public final class NameIndex {
  private static final String NAME = "name";
  private static final String NUMBER = "number";

  /** So many names are compared letter by letter. */
  private static final int COMPARED = 200;

  /** No name has more words. */
  private static final int WORDS_LOOKED_FOR = 24;

  /** Names that are less alike are not. */
  private static final double LIKENESS_AT_LEAST = 50;

  private static final int FUZZY_FROM = 4;
  private static final int VERY_FUZZY_FROM = 8;

  private final WordAnalyzer analyzer;
  private final NameLikeness likeness;
  private final List<KnownName> names;
  private final List<String> evened;
  private final IndexSearcher searcher;

  /**
   * An entity that was found.
   *
   * @param name the name by which it was found, and its language
   * @param likeness from 50 to 100; 100 when the text is the name
   */
  public record Hit(KnownName name, double likeness) {}

  /**
   * Indexes a catalogue.
   *
   * @param languages whose endings and spellings are seen through
   */
  public NameIndex(EntityCatalog catalog, List<LanguagePack> languages) {
    this(catalog, new WordAnalyzer(() -> languages));
  }

  NameIndex(EntityCatalog catalog, WordAnalyzer analyzer) {
    this.analyzer = analyzer;
    likeness = new NameLikeness(analyzer);
    names = KnownName.all(catalog);
    evened = names.stream().map(name -> evened(name.text())).toList();
    searcher = index();
  }

  private IndexSearcher index() {
    Directory directory = new ByteBuffersDirectory();
    try {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (int i = 0; i < names.size(); i++) {
          Document document = new Document();
          document.add(new TextField(NAME, names.get(i).text(), Field.Store.NO));
          document.add(new StoredField(NUMBER, i));
          writer.addDocument(document);
        }
      }
      return new IndexSearcher(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entities whose names are most like a text, each once, the likest first. */
  public List<Hit> find(String text, int limit) {
    List<String> words = analyzer.words(text);
    if (words.isEmpty()) {
      return List.of();
    }
    Map<Entity, Hit> best = new LinkedHashMap<>();
    for (int near : near(words)) {
      KnownName name = names.get(near);
      double alike = likeness.of(words, List.of(evened.get(near).split(" ")));
      if (alike >= LIKENESS_AT_LEAST) {
        best.merge(name.entity(), new Hit(name, alike), (a, b) -> b.likeness > a.likeness ? b : a);
      }
    }
    return best.values().stream()
        .sorted(
            Comparator.comparing(Hit::likeness, Comparator.reverseOrder())
                .thenComparing(hit -> hit.name().entity().id()))
        .limit(limit)
        .toList();
  }

  private String evened(String text) {
    return String.join(" ", analyzer.words(text));
  }

  /** The entities of which a name begins so, each once, those with the shortest such name first. */
  public List<KnownName> startingWith(String beginning) {
    String start = evened(beginning);
    Map<Entity, KnownName> found = new LinkedHashMap<>();
    IntStream.range(0, names.size())
        .filter(i -> evened.get(i).startsWith(start))
        .mapToObj(names::get)
        .sorted(Comparator.comparingInt(name -> name.text().length()))
        .forEach(name -> found.putIfAbsent(name.entity(), name));
    return List.copyOf(found.values());
  }

  private List<Integer> near(List<String> words) {
    List<Integer> near = new ArrayList<>();
    try {
      for (ScoreDoc found : searcher.search(query(words), COMPARED).scoreDocs) {
        Document document = searcher.storedFields().document(found.doc);
        near.add(document.getField(NUMBER).numericValue().intValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return near;
  }

  /** Names that have any of the words, or one nearly spelt so; those that have more come first. */
  private Query query(List<String> words) {
    String text =
        words.stream()
            .limit(WORDS_LOOKED_FOR)
            .map(NameIndex::clause)
            .collect(Collectors.joining(" "));
    try {
      return new QueryParser(NAME, analyzer).parse(text);
    } catch (ParseException e) {
      throw new IllegalStateException(text, e);
    }
  }

  private static String clause(String word) {
    String escaped = QueryParserBase.escape(word);
    int slips = word.length() >= VERY_FUZZY_FROM ? 2 : word.length() >= FUZZY_FROM ? 1 : 0;
    return slips == 0 ? escaped : escaped + "^2 " + escaped + "~" + slips;
  }
}
