package org.kutniti.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * The names that JSON-LD uses instead of IRIs (JSON-LD 1.1, section 9.15), as {@code
 * ontology/context.jsonld} defines them, with further prefixes.
 */
final class JsonLdContext {
  private static final String FILE = "/ontology/context.jsonld";
  private static final String CONTEXT = "@context";
  private static final Pattern LOCAL = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final Pattern SUFFIX = Pattern.compile("(?!//).+");

  private final ObjectNode json;
  private final String vocabulary;
  private final Map<String, String> prefixes = new TreeMap<>();
  private final Map<String, JsonLdTerm> terms = new HashMap<>();

  private JsonLdContext(ObjectNode json, Map<String, String> more) {
    this.json = json;
    this.vocabulary = json.path("@vocab").asText();
    json.properties().forEach(entry -> prefix(entry.getKey(), entry.getValue()));
    new TreeMap<>(more).forEach(this::prefix);
    json.properties().forEach(entry -> term(entry.getKey(), entry.getValue()));
  }

  /** The context with these prefixes beside its own. A name that it uses stays its own. */
  static JsonLdContext with(Map<String, String> prefixes) {
    try (InputStream in = JsonLdContext.class.getResourceAsStream(FILE)) {
      return new JsonLdContext((ObjectNode) new ObjectMapper().readTree(in).get(CONTEXT), prefixes);
    } catch (IOException e) {
      throw new IllegalStateException(FILE + ": cannot be read", e);
    }
  }

  private void prefix(String name, JsonNode value) {
    if (value.isTextual() && !name.startsWith("@")) {
      prefixes.put(name, value.asText());
    }
  }

  private void prefix(String name, String namespace) {
    boolean usable = namespace.endsWith("/") || namespace.endsWith("#");
    if (usable && !prefixes.containsValue(namespace) && !json.has(name)) {
      json.put(name, namespace);
      prefixes.put(name, namespace);
    }
  }

  private void term(String name, JsonNode definition) {
    if (definition.isObject()) {
      JsonLdTerm term =
          new JsonLdTerm(
              name,
              expanded(definition.path("@type").asText()),
              definition.path("@container").asText());
      terms.put(expanded(definition.path("@id").asText()), term);
    }
  }

  private String expanded(String name) {
    int colon = name.indexOf(':');
    String namespace = colon < 0 ? null : prefixes.get(name.substring(0, colon));
    return namespace == null ? name : namespace + name.substring(colon + 1);
  }

  /** The context as it stands in a document. */
  ObjectNode json() {
    return json;
  }

  /** The term for a property, where there is one. */
  Optional<JsonLdTerm> term(Node property) {
    return Optional.ofNullable(terms.get(property.getURI()));
  }

  /** A property or a class: a word of the vocabulary, else an IRI as short as may be. */
  String word(Node node) {
    String iri = node.isURI() ? node.getURI() : "";
    if (iri.startsWith(vocabulary)) {
      String local = iri.substring(vocabulary.length());
      boolean free = !json.has(local) || term(node).filter(t -> t.name().equals(local)).isPresent();
      if (free && LOCAL.matcher(local).matches()) {
        return local;
      }
    }
    return name(node);
  }

  /** A node's name, as short as may be, where it stands for nothing but an IRI. */
  String name(Node node) {
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : compact(node.getURI());
  }

  private String compact(String iri) {
    return prefixes.entrySet().stream()
        .filter(prefix -> iri.startsWith(prefix.getValue()))
        .filter(prefix -> SUFFIX.matcher(iri.substring(prefix.getValue().length())).matches())
        .map(prefix -> prefix.getKey() + ":" + iri.substring(prefix.getValue().length()))
        .findFirst()
        .orElse(iri);
  }
}
