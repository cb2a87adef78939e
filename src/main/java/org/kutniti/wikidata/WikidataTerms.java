package org.kutniti.wikidata;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The namespaces of Wikidata's RDF, as its dump format documents them
 * (https://www.mediawiki.org/wiki/Wikibase/Indexing/RDF_Dump_Format).
 */
final class WikidataTerms {
  static final String ENTITY = "http://www.wikidata.org/entity/";
  static final String STATEMENT = ENTITY + "statement/";
  static final String PROPERTY = "http://www.wikidata.org/prop/";
  static final String DIRECT = PROPERTY + "direct/";
  static final String VALUE = PROPERTY + "statement/";
  static final String FULL_VALUE = PROPERTY + "statement/value/";
  static final String QUALIFIER = PROPERTY + "qualifier/";
  static final String FULL_QUALIFIER = PROPERTY + "qualifier/value/";
  static final String WIKIBASE = "http://wikiba.se/ontology#";

  static final Node RANK = NodeFactory.createURI(WIKIBASE + "rank");
  static final Node DEPRECATED = NodeFactory.createURI(WIKIBASE + "DeprecatedRank");
  static final Node TIME_VALUE = NodeFactory.createURI(WIKIBASE + "timeValue");
  static final Node TIME_PRECISION = NodeFactory.createURI(WIKIBASE + "timePrecision");

  /** Prefixes for patterns over it, as Wikidata's own query service knows them. */
  static final String PROLOGUE =
      prefix("wd", ENTITY)
          + prefix("wds", STATEMENT)
          + prefix("p", PROPERTY)
          + prefix("wdt", DIRECT)
          + prefix("ps", VALUE)
          + prefix("psv", FULL_VALUE)
          + prefix("pq", QUALIFIER)
          + prefix("pqv", FULL_QUALIFIER)
          + prefix("wikibase", WIKIBASE);

  private WikidataTerms() {}

  private static String prefix(String name, String namespace) {
    return "PREFIX " + name + ": <" + namespace + "> ";
  }

  /** The property's id ({@code P530}) of any arc of Wikidata's; other names stay as they are. */
  static String idOf(String iri) {
    return iri.startsWith(PROPERTY) ? iri.substring(iri.lastIndexOf('/') + 1) : iri;
  }
}
