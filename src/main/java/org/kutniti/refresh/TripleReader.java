package org.kutniti.refresh;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * Reads N-Triples, such as Wikidata's dump of truthy statements. The triples of an item stand
 * together, as they do there. Most lines of a dump are of no use here and only looked at.
 */
final class TripleReader implements ItemReader {
  private static final String ITEM = "<http://www.wikidata.org/entity/Q";
  private static final String DIRECT = "http://www.wikidata.org/prop/direct/";
  private static final String LABEL = RDFS.label.getURI();
  private static final String ALIAS = SKOS.altLabel.getURI();

  private final Wish wish;
  private final Set<String> predicates;
  private ItemBuilder item;

  TripleReader(Wish wish) {
    this.wish = wish;
    predicates = wish.properties().stream().map(p -> DIRECT + p).collect(Collectors.toSet());
    predicates.addAll(Set.of(LABEL, ALIAS));
  }

  @Override
  public void read(BufferedReader in, Consumer<Item> items, Consumer<String> problems)
      throws IOException {
    int number = 0;
    for (String line; (line = in.readLine()) != null; ) {
      number++;
      if (line.startsWith(ITEM) && line.indexOf('>') > 0) {
        begin(line.substring(ITEM.length() - 1, line.indexOf('>')), items);
        if (wish.ids().test(item.id()) && isWanted(line)) {
          readLine(line, number, problems);
        }
      } else if (!line.isBlank() && "<_#".indexOf(line.charAt(0)) < 0) {
        problems.accept(number + ": no triple");
      }
    }
    finish(items);
  }

  private void begin(String id, Consumer<Item> items) {
    if (item == null || !item.id().equals(id)) {
      finish(items);
      item = new ItemBuilder(id);
    }
  }

  /** By what stands between the second pair of angle brackets, and the language of names. */
  private boolean isWanted(String line) {
    int from = line.indexOf('<', 1) + 1;
    int to = line.indexOf('>', Math.max(from, 1));
    if (from <= 0 || to < from) {
      return true;
    }
    String predicate = line.substring(from, to);
    return predicates.contains(predicate)
        && (predicate.startsWith(DIRECT) || isInWantedLanguage(line));
  }

  /** A line without a language may be broken; that shows when it is read. */
  private boolean isInWantedLanguage(String line) {
    int at = line.lastIndexOf("\"@");
    return at < 0 || wish.languages().contains(line.substring(at + 2).split("[ .]", 2)[0]);
  }

  private void readLine(String line, int number, Consumer<String> problems) {
    try {
      Graph graph =
          RDFParser.fromString(line, Lang.NTRIPLES)
              .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
              .toGraph();
      graph.find().forEachRemaining(this::take);
    } catch (RiotException e) {
      problems.accept(number + ": broken triple: " + e.getMessage());
    }
  }

  private void take(Triple triple) {
    take(triple.getPredicate().getURI(), triple.getObject());
  }

  private void take(String predicate, Node object) {
    if (predicate.equals(LABEL) && object.isLiteral()) {
      item.label(object.getLiteralLanguage(), object.getLiteralLexicalForm());
    } else if (predicate.equals(ALIAS) && object.isLiteral()) {
      item.alias(object.getLiteralLanguage(), object.getLiteralLexicalForm());
    } else if (predicate.startsWith(DIRECT)) {
      String value =
          object.isURI()
              ? object.getURI()
              : object.isLiteral() ? object.getLiteralLexicalForm() : "";
      item.value(predicate.substring(DIRECT.length()), value);
    }
  }

  private void finish(Consumer<Item> items) {
    if (item != null) {
      items.accept(item.build());
      item = null;
    }
  }
}
