package org.kutniti.refresh;

import java.util.List;
import java.util.Map;

/**
 * What a dump tells of one of Wikidata's items.
 *
 * @param id its id
 * @param labels the name to show, by language tag
 * @param aliases further names, by language tag
 * @param values by id of the property: ids of items, latitude and longitude parted by a comma, or
 *     years
 */
record Item(
    String id,
    Map<String, String> labels,
    Map<String, List<String>> aliases,
    Map<String, List<String>> values) {
  List<String> values(String property) {
    return values.getOrDefault(property, List.of());
  }
}
