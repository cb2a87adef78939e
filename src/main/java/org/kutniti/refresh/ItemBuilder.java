package org.kutniti.refresh;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers what is told of an item. */
final class ItemBuilder {
  private static final Pattern POINT =
      Pattern.compile("(?i)Point\\(\\s*([-+.0-9eE]+)\\s+([-+.0-9eE]+)\\s*\\)");
  private static final Pattern TIME = Pattern.compile("([-+]?)0*([0-9]{1,9})-[0-9]{2}-[0-9]{2}.*");
  private static final String ENTITY = "http://www.wikidata.org/entity/";

  private final String id;
  private final Map<String, String> labels = new TreeMap<>();
  private final Map<String, List<String>> aliases = new TreeMap<>();
  private final Map<String, List<String>> values = new TreeMap<>();

  ItemBuilder(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  void label(String language, String text) {
    labels.putIfAbsent(language, clean(text));
  }

  void alias(String language, String text) {
    add(aliases, language, clean(text));
  }

  /** Takes an item's id or IRI, a point or a time as RDF writes them; what is none is left out. */
  void value(String property, String text) {
    Matcher point = POINT.matcher(text);
    Matcher time = TIME.matcher(text);
    if (text.startsWith(ENTITY + "Q")) {
      add(values, property, text.substring(ENTITY.length()));
    } else if (point.matches()) {
      add(values, property, point.group(2) + "," + point.group(1));
    } else if (time.matches()) {
      add(values, property, (time.group(1).equals("-") ? "-" : "") + time.group(2));
    } else if (text.matches("Q[1-9][0-9]*")) {
      add(values, property, text);
    }
  }

  private static void add(Map<String, List<String>> all, String key, String value) {
    List<String> values = all.computeIfAbsent(key, k -> new ArrayList<>());
    if (!value.isEmpty() && !values.contains(value)) {
      values.add(value);
    }
  }

  /** As the entity files have names: in NFC, in one line. */
  private static String clean(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\h]+", " ").strip();
  }

  Item build() {
    return new Item(id, labels, aliases, values);
  }
}
