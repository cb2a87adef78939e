package org.kutniti.browser;

import java.util.List;

/** Addresses of one page of each kind. */
final class Pages {
  static final List<String> ALL =
      List.of(
          "/",
          "/entity/Q159",
          "/document/000_0627e71c234eb54d",
          "/pair?a=http://www.wikidata.org/entity/Q159&b=http://www.wikidata.org/entity/Q846",
          "/pair",
          "/map",
          "/graph?of=http://www.wikidata.org/entity/Q846",
          "/query",
          "/query#query=SELECT%20*%20%7B%20%3Fs%20%3Fp%20%3Fo%20%7D%20LIMIT%205",
          "/try",
          "/about",
          "/ontology");

  private Pages() {}

  static List<String> all() {
    return ALL;
  }
}
