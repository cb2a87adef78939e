package org.kutniti.refresh;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads results of SPARQL queries in JSON. A row has the item in {@code ?item}, and what is told of
 * it in {@code ?label} (or {@code ?itemLabel}), {@code ?alias}, and variables that are called like
 * properties ({@code ?P36}). Rows of an item stand together.
 */
final class ResultReader implements ItemReader {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String ENTITY = "http://www.wikidata.org/entity/";
  private static final Set<String> LABELS = Set.of("label", "itemLabel");

  private final Set<String> wanted;
  private ItemBuilder item;

  /** Takes the ids of the properties that are read. */
  ResultReader(Set<String> wanted) {
    this.wanted = wanted;
  }

  @Override
  public void read(BufferedReader in, Consumer<Item> items, Consumer<String> problems)
      throws IOException {
    try (JsonParser parser = JSON.createParser(in)) {
      if (find(parser)) {
        for (int row = 1; parser.nextToken() == JsonToken.START_OBJECT; row++) {
          JsonNode binding = parser.readValueAsTree();
          take(binding, row, items, problems);
        }
      } else {
        problems.accept("1: no rows, expected results of a SELECT query");
      }
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      problems.accept(line + ": broken JSON: " + e.getOriginalMessage());
    }
    finish(items);
  }

  /** Goes to the beginning of the array of rows. */
  private static boolean find(JsonParser parser) throws IOException {
    for (JsonToken token; (token = parser.nextToken()) != null; ) {
      if (token == JsonToken.FIELD_NAME && parser.currentName().equals("bindings")) {
        return parser.nextToken() == JsonToken.START_ARRAY;
      }
    }
    return false;
  }

  private void take(JsonNode row, int number, Consumer<Item> items, Consumer<String> problems) {
    String iri = row.path("item").path("value").asText();
    if (!iri.matches(ENTITY + "Q[1-9][0-9]*")) {
      problems.accept("row " + number + ": no item of Wikidata's in ?item");
      return;
    }
    String id = iri.substring(ENTITY.length());
    if (item == null || !item.id().equals(id)) {
      finish(items);
      item = new ItemBuilder(id);
    }
    row.properties().forEach(cell -> take(cell.getKey(), cell.getValue()));
  }

  private void take(String variable, JsonNode cell) {
    String value = cell.path("value").asText();
    String language = cell.path("xml:lang").asText();
    if (wanted.contains(variable)) {
      item.value(variable, value);
    } else if (LABELS.contains(variable) && !language.isEmpty()) {
      item.label(language, value);
    } else if (variable.equals("alias") && !language.isEmpty()) {
      item.alias(language, value);
    }
  }

  private void finish(Consumer<Item> items) {
    if (item != null) {
      items.accept(item.build());
      item = null;
    }
  }
}
