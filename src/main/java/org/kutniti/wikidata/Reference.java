package org.kutniti.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kutniti.endpoint.LocalQuery;

/**
 * Where a fact comes from, as a reference of Wikidata's: the document's address, its title, its day
 * of publication, and the words.
 *
 * @param fact the fact
 * @param confidence of the evidence
 * @param snaks property and value of each part, as QuickStatements spells them
 */
record Reference(String fact, double confidence, List<String> snaks) {
  private static final String URL = "S854";
  private static final String TITLE = "S1476";
  private static final String PUBLISHED = "S577";
  private static final String QUOTE = "S1683";

  /** Longest text in a language that Wikidata takes, in code points. */
  private static final int LONGEST_TEXT = 1500;

  private static final LocalQuery QUERY =
      LocalQuery.parse(
          "the references of facts",
          """
          PREFIX dcterms: <http://purl.org/dc/terms/>
          PREFIX dip: <https://w3id.org/kutniti/ontology#>
          PREFIX prov: <http://www.w3.org/ns/prov#>
          SELECT ?fact ?confidence ?url ?title (LANG(?title) AS ?titleLanguage) ?published
                 ?quote (LANG(?quote) AS ?quoteLanguage) {
            ?fact a dip:Fact ; dip:evidence ?evidence .
            ?evidence dip:rank 1 ; dip:confidence ?confidence ; dip:quote ?quote ;
                      prov:wasDerivedFrom ?document .
            ?document dcterms:source ?url
            FILTER(REGEX(STR(?url), "^https?://"))
            OPTIONAL { ?document dcterms:title ?title }
            OPTIONAL { ?document dcterms:issued ?published }
          } ORDER BY ?fact ?url ?quote
          """);

  Reference {
    snaks = List.copyOf(snaks);
  }

  /** The references of all facts of a store, by the fact; those of documents with an address. */
  static Map<String, List<Reference>> all(DatasetGraph data) {
    return QUERY.rows(data).stream()
        .map(Reference::of)
        .collect(Collectors.groupingBy(Reference::fact));
  }

  private static Reference of(Map<String, String> row) {
    List<String> snaks = new ArrayList<>();
    snaks.add(URL + "\t\"" + row.get("url").replace("\"", "%22") + "\"");
    text(TITLE, row.get("title"), row.get("titleLanguage")).ifPresent(snaks::add);
    published(row.getOrDefault("published", "")).ifPresent(snaks::add);
    text(QUOTE, row.get("quote"), row.get("quoteLanguage")).ifPresent(snaks::add);
    return new Reference(row.get("fact"), Double.parseDouble(row.get("confidence")), snaks);
  }

  private static Optional<String> published(String date) {
    return WikidataTime.time(date.replaceFirst("T.*", "")).map(time -> PUBLISHED + "\t" + time);
  }

  // a part of a quote would be no quote, so one that is too long is left out
  private static Optional<String> text(String property, String text, String language) {
    if (text == null || language == null || language.isEmpty()) {
      return Optional.empty();
    }
    String line = text.replaceAll("\\s+", " ").strip();
    boolean fits = line.codePointCount(0, line.length()) <= LONGEST_TEXT && !line.isEmpty();
    return fits ? Optional.of(property + "\t" + language + ":\"" + line + "\"") : Optional.empty();
  }

  /** The columns, each with a tab before it; an exclamation mark starts another reference. */
  String columns(boolean another) {
    return "\t" + (another ? "!" : "") + String.join("\t", snaks);
  }
}
