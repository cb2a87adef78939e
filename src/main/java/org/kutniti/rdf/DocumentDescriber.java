package org.kutniti.rdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.kutniti.fact.Digest;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.story.Sketch;
import org.kutniti.text.Document;

/**
 * Describes the document itself, its text included, so that quotes can be shown where they stand.
 */
final class DocumentDescriber {
  private DocumentDescriber() {}

  static void describe(Description node, DocumentFacts read) {
    Document document = read.document();
    node.a("Document")
        .with(Terms.IDENTIFIER, Terms.plain(document.id()))
        .with(Terms.LANGUAGE, Terms.plain(read.language()))
        .with("text", Terms.text(document.text(), read.language()))
        .with("sha256", Terms.plain(Digest.of(document.text())));
    if (!read.facts().isEmpty()) {
      node.with("sketch", Terms.plain(Sketch.of(document.text()).encoded()));
    }
    document.title().ifPresent(title -> node.with(Terms.TITLE, Terms.text(title, read.language())));
    document.url().ifPresent(url -> node.with(Terms.SOURCE, address(url)));
    if (!read.published().isEmpty()) {
      node.with(Terms.ISSUED, published(read.published()));
    }
  }

  // Inputs carry addresses with spaces, without a host and worse; as a literal they are kept, and
  // break no dump.
  private static Node address(String url) {
    return isIri(url) ? Terms.iri(url) : Terms.plain(url);
  }

  /** Whether the strictest reader takes it. */
  private static boolean isIri(String url) {
    try {
      return new URI(url).isAbsolute() && !IRIx.create(url).hasViolations();
    } catch (URISyntaxException | IRIException notAnIri) {
      return false;
    }
  }

  private static Node published(String date) {
    return Stream.of(
            XSDDatatype.XSDdate,
            XSDDatatype.XSDdateTime,
            XSDDatatype.XSDgYearMonth,
            XSDDatatype.XSDgYear)
        .filter(type -> type.isValid(date))
        .findFirst()
        .map(type -> NodeFactory.createLiteralDT(date, type))
        .orElseGet(() -> Terms.plain(date));
  }
}
