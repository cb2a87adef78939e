package org.kutniti.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Lays one tree of data over another. */
final class YamlLayers {
  private YamlLayers() {}

  /** Both together; lists have the upper one's values first, of single values the upper one is. */
  static JsonNode over(JsonNode lower, JsonNode upper) {
    if (lower instanceof ObjectNode below && upper instanceof ObjectNode above) {
      return joined(below, above);
    }
    return lower.isArray() || upper.isArray() ? chained(upper, lower) : upper;
  }

  private static ObjectNode joined(ObjectNode lower, ObjectNode upper) {
    ObjectNode joined = lower.deepCopy();
    for (Map.Entry<String, JsonNode> field : upper.properties()) {
      JsonNode below = lower.get(field.getKey());
      joined.set(field.getKey(), below == null ? field.getValue() : over(below, field.getValue()));
    }
    return joined;
  }

  private static ArrayNode chained(JsonNode first, JsonNode second) {
    ArrayNode chained = JsonNodeFactory.instance.arrayNode();
    add(first, chained);
    add(second, chained);
    return chained;
  }

  /** A value that stands where a list is expected is a list of one. */
  private static void add(JsonNode values, ArrayNode to) {
    if (values instanceof ArrayNode list) {
      to.addAll(list);
    } else {
      to.add(values);
    }
  }
}
