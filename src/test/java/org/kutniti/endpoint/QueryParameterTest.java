package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryParameterTest {
  private static final String QUERY =
      """
      SELECT * {
        VALUES ?state { wd:Q159 }
        VALUES ?day { "1970-01-01"^^xsd:date }
        VALUES ?said { dip:denied dip:planned }
        ?fact ?p ?state
      }
      """;

  @Test
  void aLineWithOneValueIsAParameter() {
    assertThat(QueryParameter.of(QUERY))
        .containsExactly(
            new QueryParameter("state", "wd:Q159"),
            new QueryParameter("day", "\"1970-01-01\"^^xsd:date"));
  }

  @ParameterizedTest
  @CsvSource({
    "state, Q846, VALUES ?state { wd:Q846 }",
    "state, wd:Q846, VALUES ?state { wd:Q846 }",
    "state, <urn:a>, VALUES ?state { <urn:a> }",
    "day, 2020-02-29, VALUES ?day { \"2020-02-29\"^^xsd:date }",
  })
  void anotherValueStandsInItsPlace(String name, String value, String line) {
    String bound = QueryParameter.bind(QUERY, Map.of(name, value));

    assertThat(bound).contains(line).contains("dip:denied dip:planned").hasLineCount(6);
  }

  @Test
  void oneThatStandsInTwoPlacesIsOneParameter() {
    String twice = QUERY + "{ SELECT ?state {\n  VALUES ?state { wd:Q159 }\n} }\n";

    assertThat(QueryParameter.of(twice)).isEqualTo(QueryParameter.of(QUERY));
    assertThat(QueryParameter.bind(twice, Map.of("state", "Q846")))
        .containsPattern("(?s)\\{ wd:Q846 }.*\\{ wd:Q846 }")
        .doesNotContain("Q159");
  }

  @Test
  void theRestOfTheQueryStays() {
    assertThat(QueryParameter.bind(QUERY, Map.of())).isEqualTo(QUERY);
    assertThat(QueryParameter.bind(QUERY, Map.of("state", "wd:Q159"))).isEqualTo(QUERY);
  }

  @ParameterizedTest
  @CsvSource({
    "city, Q1, 'city: the query has no such parameter, only state, day'",
    "state, 'wd:Q1 } #', 'state: ''wd:Q1 } #'' is no term; expected one such as wd:Q159'",
  })
  void whatCannotBePutInIsNamed(String name, String value, String message) {
    assertThatThrownBy(() -> QueryParameter.bind(QUERY, Map.of(name, value)))
        .isInstanceOf(QueryFailedException.class)
        .hasMessage(message);
  }

  @Test
  void aQueryWithoutParametersSaysHowToHaveOne() {
    assertThatThrownBy(() -> QueryParameter.bind("ASK {}", Map.of("x", "1")))
        .hasMessageContaining("VALUES ?x");
  }
}
