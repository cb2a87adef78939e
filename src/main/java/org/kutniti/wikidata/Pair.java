package org.kutniti.wikidata;

/** Two items by their IRIs. */
record Pair(String subject, String object) {
  Pair turned() {
    return new Pair(object, subject);
  }

  /** As a row of data in a query; an IRI of Wikidata's needs no escapes. */
  String row() {
    return "(<" + subject + "> <" + object + ">)";
  }
}
