package org.kutniti.endpoint;

import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.system.ConNeg;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFilteredView;
import org.apache.jena.sparql.core.Quad;

/**
 * Answers in formats that cannot hold triple terms, which came with RDF 1.2: they get all else, so
 * that the answer is what a reader of RDF 1.1 can use.
 */
final class Rdf11 {
  private static final Set<Lang> HOLD_TRIPLE_TERMS =
      Set.of(Lang.TURTLE, Lang.NTRIPLES, Lang.TRIG, Lang.NQUADS, Lang.RDFTHRIFT, Lang.RDFPROTO);
  private static final List<String> FORMAT_PARAMETERS = List.of("format", "output", "results");

  private Rdf11() {}

  /** The dataset as the format that the request asks for can hold it. */
  static DatasetGraph fitting(HttpAction action, DatasetGraph data, AcceptList offer) {
    return HOLD_TRIPLE_TERMS.contains(format(action, offer)) ? data : withoutTripleTerms(data);
  }

  private static Lang format(HttpAction action, AcceptList offer) {
    for (String parameter : FORMAT_PARAMETERS) {
      String name = action.getRequestParameter(parameter);
      if (name != null) {
        Lang lang = RDFLanguages.contentTypeToLang(name);
        return lang == null ? RDFLanguages.shortnameToLang(name) : lang;
      }
    }
    MediaType type = ConNeg.chooseContentType(action.getRequest(), offer, offer.first());
    return RDFLanguages.contentTypeToLang(type.getContentTypeStr());
  }

  private static DatasetGraph withoutTripleTerms(DatasetGraph data) {
    List<Node> graphs = Iter.toList(data.listGraphNodes());
    return new DatasetGraphFilteredView(data, Rdf11::holds, graphs);
  }

  private static boolean holds(Quad quad) {
    return !quad.getObject().isTripleTerm();
  }
}
