package org.kutniti.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * The values of one subject's properties. A value that the term for its property does not fit says
 * itself what it is, under the property's own name, which promises nothing.
 *
 * @param object gets them, each property with a list
 */
record JsonLdValues(JsonLdContext context, ObjectNode object) {

  void add(Node property, Node value) {
    if (property.equals(RDF.type.asNode()) && value.isURI()) {
      object.withArray("@type").add(context.word(value));
      return;
    }
    context
        .term(property)
        .filter(term -> term.fits(value))
        .ifPresentOrElse(term -> add(term, value), () -> addInFull(property, value));
  }

  private void add(JsonLdTerm term, Node value) {
    if (term.isByLanguage()) {
      ObjectNode byLanguage = (ObjectNode) child(term.name());
      byLanguage.withArray(value.getLiteralLanguage()).add(value.getLiteralLexicalForm());
    } else {
      object.withArray(term.name()).add(brief(term, value));
    }
  }

  private JsonNode child(String name) {
    return object.has(name) ? object.get(name) : object.putObject(name);
  }

  private JsonNode brief(JsonLdTerm term, Node value) {
    if (term.isOfThings()) {
      return new TextNode(term.isOfWords() ? context.word(value) : context.name(value));
    }
    return JsonLdTerm.isNumber(value)
        ? new LongNode(Long.parseLong(value.getLiteralLexicalForm()))
        : new TextNode(value.getLiteralLexicalForm());
  }

  private void addInFull(Node property, Node value) {
    String name =
        context.term(property).isPresent() ? context.name(property) : context.word(property);
    object.withArray(name).add(inFull(value));
  }

  private ObjectNode inFull(Node value) {
    ObjectNode full = JsonNodeFactory.instance.objectNode();
    if (!value.isLiteral()) {
      return full.put("@id", context.name(value));
    }
    full.put("@value", value.getLiteralLexicalForm());
    if (!value.getLiteralLanguage().isEmpty()) {
      full.put("@language", value.getLiteralLanguage());
    } else if (!value.getLiteralDatatype().equals(XSDDatatype.XSDstring)) {
      full.put("@type", context.word(datatype(value)));
    }
    return full;
  }

  private static Node datatype(Node literal) {
    return NodeFactory.createURI(literal.getLiteralDatatypeURI());
  }
}
