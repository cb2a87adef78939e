package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/** Whatever is put into a query, it stays that query with one other value. */
class QueryParameterFuzzTest {
  private static final String OPEN =
      """
      SELECT * {
        VALUES ?state { wd:Q159 }
        VALUES ?day { "1970-01-01"^^xsd:date }
        VALUES ?year { 1970 }
        VALUES ?word { "a"@en }
        ?state ?p ?day , ?year , ?word
      }
      """;

  private static final String PREFIXES =
      "PREFIX wd: <http://www.wikidata.org/entity/>\n"
          + "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n";

  private static final List<String> NAMES = List.of("state", "day", "year", "word");

  @FuzzTest(maxDuration = "90s")
  void values(byte[] bytes) {
    String value = new String(bytes, StandardCharsets.UTF_8);
    for (String name : NAMES) {
      try {
        Query bound = parsed(QueryParameter.bind(OPEN, Map.of(name, value)));
        assertThat(pattern(bound)).isEqualTo(pattern(parsed(OPEN)));
      } catch (QueryFailedException told) {
        // no term, or one that no query can hold
      }
    }
  }

  @FuzzTest(maxDuration = "90s")
  void queries(byte[] bytes) {
    QueryParameter.of(new String(bytes, StandardCharsets.UTF_8));
  }

  private static Query parsed(String sparql) {
    LocalQuery.parse("query", PREFIXES + sparql);
    return QueryFactory.create(PREFIXES + sparql, Syntax.syntaxARQ);
  }

  /** The query without its values. */
  private static String pattern(Query query) {
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData values) {
            assertThat(values.getRows()).hasSize(1);
            values.getRows().clear();
          }
        });
    return query.serialize();
  }
}
