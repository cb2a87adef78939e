package org.kutniti.endpoint;

import java.util.List;

/** In which form the facts of a text are answered. */
enum FactFormat implements Offered {
  JSON("application/json", "json"),
  TSV("text/tab-separated-values", "tsv"),
  TURTLE("text/turtle", "ttl");

  private final String type;
  private final String name;

  FactFormat(String type, String name) {
    this.type = type;
    this.name = name;
  }

  @Override
  public List<String> types() {
    return List.of(type);
  }

  @Override
  public List<String> names() {
    return List.of(name);
  }
}
