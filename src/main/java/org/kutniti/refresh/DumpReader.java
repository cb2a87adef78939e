package org.kutniti.refresh;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dumps in Wikidata's JSON: an array with an entity a line, or the entities alone. Of the
 * statements of a property the preferred count, else those of normal rank; those that have ended do
 * not.
 */
record DumpReader(Wish wish) implements ItemReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final int YEAR_PRECISION = 9;

  /** How Wikidata begins an item. */
  private static final Pattern BEGINNING =
      Pattern.compile("\\{\"type\":\"item\",\"id\":\"(Q[1-9][0-9]*)\",");

  @Override
  public void read(BufferedReader in, Consumer<Item> items, Consumer<String> problems)
      throws IOException {
    int number = 0;
    for (String line; (line = in.readLine()) != null; ) {
      number++;
      String json = line.strip();
      json = json.endsWith(",") ? json.substring(0, json.length() - 1) : json;
      if (!json.isEmpty() && !json.equals("[") && !json.equals("]")) {
        readLine(json, number, items, problems);
      }
    }
  }

  private void readLine(String json, int line, Consumer<Item> items, Consumer<String> problems) {
    Matcher beginning = BEGINNING.matcher(json);
    if (beginning.lookingAt() && !wish.ids().test(beginning.group(1))) {
      items.accept(new ItemBuilder(beginning.group(1)).build());
      return;
    }
    try {
      JsonNode entity = JSON.readTree(json);
      String id = entity.path("id").asText();
      if (id.matches("Q[1-9][0-9]*")) {
        items.accept(item(id, entity));
      } else if (!id.matches("[PL][1-9][0-9]*")) {
        problems.accept(line + ": no entity of Wikidata's");
      }
    } catch (JsonProcessingException e) {
      problems.accept(line + ": broken JSON: " + e.getOriginalMessage());
    }
  }

  private Item item(String id, JsonNode entity) {
    ItemBuilder item = new ItemBuilder(id);
    entity
        .path("labels")
        .forEach(l -> item.label(l.path("language").asText(), l.path("value").asText()));
    for (JsonNode ofLanguage : entity.path("aliases")) {
      ofLanguage.forEach(a -> item.alias(a.path("language").asText(), a.path("value").asText()));
    }
    for (String property : wish.properties()) {
      best(entity.path("claims").path(property))
          .forEach(s -> value(item, property, s.path("mainsnak").path("datavalue").path("value")));
    }
    return item.build();
  }

  private List<JsonNode> best(JsonNode statements) {
    List<JsonNode> preferred = new ArrayList<>();
    List<JsonNode> normal = new ArrayList<>();
    for (JsonNode statement : statements) {
      if (!hasEnded(statement)) {
        switch (statement.path("rank").asText()) {
          case "preferred" -> preferred.add(statement);
          case "normal" -> normal.add(statement);
          default -> {
            // deprecated: known to be wrong
          }
        }
      }
    }
    return preferred.isEmpty() ? normal : preferred;
  }

  private boolean hasEnded(JsonNode statement) {
    return wish.ended().stream().anyMatch(q -> statement.path("qualifiers").has(q));
  }

  private static void value(ItemBuilder item, String property, JsonNode value) {
    if (value.has("id")) {
      item.value(property, value.path("id").asText());
    } else if (value.has("latitude")) {
      item.value(
          property,
          "Point("
              + value.path("longitude").asText()
              + " "
              + value.path("latitude").asText()
              + ")");
    } else if (value.path("precision").asInt() >= YEAR_PRECISION) {
      item.value(property, value.path("time").asText());
    }
  }
}
