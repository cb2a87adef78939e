package org.kutniti.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kutniti.entity.EntityCatalog;

/** Finds those whom facts are about, the words facts rest on, and documents. */
public final class Search {
  /** More names than are asked for are looked at, since one may be found by many of its names. */
  private static final int NAMES_LOOKED_AT = 400;

  private static final int LOOKED_AT = 60;

  private final SearchIndex index;
  private final DatasetGraph data;

  /** A search over quads and their index. */
  public Search(SearchIndex index, DatasetGraph data) {
    this.index = index;
    this.data = data;
  }

  /** The names of a catalogue, found as those in the quads are. */
  public NameIndex names(EntityCatalog catalog) {
    return index.names(catalog);
  }

  private record Candidate(Found.Named named, int likeness, float score) {}

  /**
   * Entities and agreements by any of their names, those first that are called just so, then those
   * that more facts name. Needs a transaction, as all searches do.
   *
   * @param typed of whose last word only the beginning may be there
   */
  public List<Found> entities(String typed, int limit) {
    SearchText text = new SearchText(index.words(typed));
    if (text.isEmpty()) {
      return List.of();
    }
    Map<String, Found.Named> all = new LinkedHashMap<>();
    Stream.concat(entities(text, text.exact(), limit).stream(), ofKind(text))
        .forEach(named -> all.putIfAbsent(named.iri(), named));
    return all.isEmpty()
        ? List.copyOf(entities(text, text.fuzzy(), limit))
        : all.values().stream().limit(limit).map(named -> (Found) named).toList();
  }

  /** All of a kind that is called just so: a treaty has no name in the language of who seeks it. */
  private Stream<Found.Named> ofKind(SearchText text) {
    StoredThings things = new StoredThings(data);
    return index.find(SearchFields.LABEL, text.exact(), NAMES_LOOKED_AT).stream()
        .filter(hit -> likeness(text, hit) == 0)
        .flatMap(hit -> things.ofKind(hit, LOOKED_AT))
        .sorted(Comparator.comparingLong(Found.Named::facts).reversed());
  }

  private List<Found.Named> entities(SearchText text, String query, int limit) {
    Map<Node, TextHit> best = new LinkedHashMap<>();
    Comparator<TextHit> closer = Comparator.comparingInt(hit -> likeness(text, hit));
    for (TextHit hit : index.find(SearchFields.LABEL, query, NAMES_LOOKED_AT)) {
      best.merge(hit.getNode(), hit, (a, b) -> closer.compare(b, a) < 0 ? b : a);
    }
    StoredThings things = new StoredThings(data);
    return best.values().stream()
        .sorted(closer)
        .flatMap(hit -> things.named(hit).map(n -> candidate(text, hit, n)).stream())
        .limit(Math.max(limit, LOOKED_AT))
        .sorted(
            Comparator.comparingInt(Candidate::likeness)
                .thenComparing(c -> c.named().facts(), Comparator.reverseOrder())
                .thenComparing(Candidate::score, Comparator.reverseOrder()))
        .limit(limit)
        .map(Candidate::named)
        .toList();
  }

  private Candidate candidate(SearchText text, TextHit hit, Found.Named named) {
    return new Candidate(named, likeness(text, hit), hit.getScore());
  }

  /** 0 for the name itself, 1 for one that begins so, 2 for any other. */
  private int likeness(SearchText text, TextHit hit) {
    String name = String.join(" ", index.words(hit.getLiteral().getLiteralLexicalForm()));
    String typed = String.join(" ", text.words());
    return name.equals(typed) ? 0 : name.startsWith(typed) ? 1 : 2;
  }

  /** The words of facts. */
  public List<Found> quotes(String typed, int limit) {
    SearchText text = new SearchText(index.words(typed));
    if (text.isEmpty()) {
      return List.of();
    }
    StoredThings things = new StoredThings(data);
    return index.find(SearchFields.QUOTE, text.exact(), limit).stream()
        .flatMap(hit -> things.quoted(hit).stream())
        .map(quoted -> (Found) quoted)
        .toList();
  }

  /** Documents by title, then by what they say. */
  public List<Found> documents(String typed, int limit) {
    SearchText text = new SearchText(index.words(typed));
    if (text.isEmpty()) {
      return List.of();
    }
    StoredThings things = new StoredThings(data);
    return Stream.of(SearchFields.TITLE, SearchFields.TEXT)
        .flatMap(property -> index.find(property, text.exact(), limit).stream())
        .map(TextHit::getNode)
        .distinct()
        .limit(limit)
        .flatMap(node -> things.titled(node).stream())
        .map(titled -> (Found) titled)
        .toList();
  }

  /**
   * Some of each kind: entities first, and for quotes and documents a quarter each, unless there
   * are fewer of the others.
   */
  public List<Found> all(String typed, int limit) {
    List<Found> quotes = quotes(typed, limit);
    List<Found> documents = documents(typed, limit);
    int forQuotes = Math.min(quotes.size(), Math.max(1, limit / 4));
    int forDocuments = Math.min(documents.size(), Math.max(1, limit / 4));
    List<Found> all = new ArrayList<>(entities(typed, limit));
    int forEntities = Math.min(all.size(), Math.max(1, limit - forQuotes - forDocuments));
    all = new ArrayList<>(all.subList(0, forEntities));
    int left = Math.max(0, limit - forEntities - forDocuments);
    all.addAll(quotes.subList(0, Math.min(quotes.size(), left)));
    left = Math.max(0, limit - all.size());
    all.addAll(documents.subList(0, Math.min(documents.size(), left)));
    return List.copyOf(all);
  }
}
