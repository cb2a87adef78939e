package org.kutniti.reconcile;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.kutniti.ontology.Ontology;

/**
 * What the service tells of itself.
 *
 * @param root the address of the whole endpoint, without a slash at its end
 * @param at the address of this service
 */
record Manifest(Holdings service, ServiceText text, Scope scope, String root, String at) {
  /** The versions that are spoken. */
  static final String CURRENT = "0.2";

  static final String DRAFT = "1.0-draft";

  private static final int WIDTH = 420;
  private static final int HEIGHT = 220;

  /** For version 0.2. */
  ObjectNode current(Labels labels) {
    ObjectNode manifest = beginning(labels);
    manifest.put("identifierSpace", service.space(scope));
    manifest.put("schemaSpace", Ontology.NAMESPACE);
    manifest.putObject("view").put("url", root + "/entity/{{id}}");
    ObjectNode preview = manifest.putObject("preview");
    preview.put("url", at + "/preview?id={{id}}").put("width", WIDTH).put("height", HEIGHT);
    ObjectNode suggest = manifest.putObject("suggest");
    for (String what : List.of("entity", "property", "type")) {
      suggest.putObject(what).put("service_url", at).put("service_path", "/suggest/" + what);
    }
    ObjectNode extend = manifest.putObject("extend");
    extend
        .putObject("propose_properties")
        .put("service_url", at)
        .put("service_path", "/properties");
    extend.putArray("property_settings");
    return manifest;
  }

  /** For the draft of version 1.0. */
  ObjectNode draft(Labels labels) {
    ObjectNode manifest = beginning(labels);
    manifest.putObject("view").put("url", service.space(scope) + "{id}");
    manifest.putObject("preview").put("width", WIDTH).put("height", HEIGHT);
    manifest.putObject("suggest").put("entity", true).put("property", true).put("type", true);
    ObjectNode extend = manifest.putObject("extend");
    extend.put("proposeProperties", true).putArray("propertySettings");
    labels.of(text.name()).ifPresent(name -> manifest.put("lang", name.language()));
    return manifest.put("standardizedScore", true);
  }

  private ObjectNode beginning(Labels labels) {
    ObjectNode manifest = new JsonMapper().createObjectNode();
    manifest.putArray("versions").add(CURRENT).add(DRAFT);
    manifest.put("name", labels.of(text.name()).map(Labels.Label::text).orElse(""));
    manifest.put("documentation", root + "/about");
    manifest.put("logo", root + "/assets/icon.svg");
    manifest.put("batchSize", QueryReader.BATCH);
    ArrayNode types = manifest.putArray("defaultTypes");
    text.types().forEach(t -> Answers.type(types.addObject(), service, t, labels));
    return manifest;
  }
}
