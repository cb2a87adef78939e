package org.kutniti.wikidata;

import static org.apache.jena.graph.NodeFactory.createURI;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * An item as the JSON dump has it, told in the triples that the RDF dump would have for it: direct
 * ones of the best rank, and statements with their values, qualifiers and whether they are
 * deprecated (https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html).
 */
final class ItemTriples {
  private static final String NORMAL = "normal";
  private static final String PREFERRED = "preferred";
  private static final String DEPRECATED = "deprecated";

  private final Wanted wanted;
  private final Consumer<Triple> triples;

  /**
   * Triples of items.
   *
   * @param triples takes those that are wanted
   */
  ItemTriples(Wanted wanted, Consumer<Triple> triples) {
    this.wanted = wanted;
    this.triples = triples;
  }

  /** Tells an item, when it has what patterns ask for. */
  void tell(JsonNode item) {
    Set<String> properties = new HashSet<>();
    item.path("claims").properties().forEach(claims -> properties.add(claims.getKey()));
    if (item.path("id").isTextual() && wanted.matters(properties)) {
      Node subject = createURI(WikidataTerms.ENTITY + item.path("id").asText());
      item.path("claims")
          .properties()
          .forEach(claims -> tell(subject, claims.getKey(), claims.getValue()));
    }
  }

  private void tell(Node subject, String property, JsonNode statements) {
    boolean preferred = false;
    for (JsonNode statement : statements) {
      preferred |= PREFERRED.equals(statement.path("rank").asText());
    }
    for (JsonNode statement : statements) {
      tell(subject, property, statement, preferred ? PREFERRED : NORMAL);
    }
  }

  private void tell(Node subject, String property, JsonNode statement, String best) {
    Node node = statementNode(statement.path("id").asText());
    add(subject, WikidataTerms.PROPERTY + property, node);
    if (statement.path("rank").asText().equals(DEPRECATED)) {
      add(node, WikidataTerms.RANK.getURI(), WikidataTerms.DEPRECATED);
    }
    JsonNode main = statement.path("mainsnak");
    value(node, WikidataTerms.VALUE, WikidataTerms.FULL_VALUE, property, main);
    if (statement.path("rank").asText().equals(best) && !isSome(main)) {
      value(subject, WikidataTerms.DIRECT, "", property, main);
    }
    for (JsonNode snaks : statement.path("qualifiers")) {
      for (JsonNode snak : snaks) {
        String qualifier = snak.path("property").asText();
        value(node, WikidataTerms.QUALIFIER, WikidataTerms.FULL_QUALIFIER, qualifier, snak);
      }
    }
  }

  // the RDF dump writes the first dollar sign as a hyphen
  private static Node statementNode(String id) {
    return createURI(WikidataTerms.STATEMENT + id.replaceFirst("\\$", "-"));
  }

  private static boolean isSome(JsonNode snak) {
    return snak.path("snaktype").asText().equals("somevalue");
  }

  private void value(Node subject, String simple, String full, String property, JsonNode snak) {
    JsonNode value = snak.path("datavalue").path("value");
    if (isSome(snak)) {
      add(subject, simple + property, NodeFactory.createBlankNode());
    } else if (value.has("id")) {
      add(subject, simple + property, createURI(WikidataTerms.ENTITY + value.get("id").asText()));
    } else if (value.has("time")) {
      time(subject, simple + property, full.isEmpty() ? "" : full + property, value);
    }
  }

  private void time(Node subject, String simple, String full, JsonNode value) {
    Node time = dateTime(value.get("time").asText());
    add(subject, simple, time);
    if (!full.isEmpty()) {
      Node node = NodeFactory.createBlankNode();
      add(subject, full, node);
      add(node, WikidataTerms.TIME_VALUE.getURI(), time);
      add(
          node,
          WikidataTerms.TIME_PRECISION.getURI(),
          NodeFactory.createLiteralDT(value.path("precision").asText(), XSDDatatype.XSDinteger));
    }
  }

  // what a date leaves open is a zero in JSON and a one in RDF
  private static Node dateTime(String time) {
    String lexical = time.replaceFirst("^\\+", "").replaceAll("-00(?=[-T])", "-01");
    return NodeFactory.createLiteralDT(lexical, XSDDatatype.XSDdateTime);
  }

  private void add(Node subject, String predicate, Node object) {
    Triple triple = Triple.create(subject, createURI(predicate), object);
    if (wanted.sees(triple)) {
      triples.accept(triple);
    }
  }
}
