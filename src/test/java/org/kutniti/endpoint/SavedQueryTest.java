package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SavedQueryTest {
  @Test
  void theHeadGivesTitlesAndDescriptionsByLanguage() {
    String text =
        """
        # title@en: Visits
        # title@bn: সফর
        # description@en: Who visited whom: and when.
        # a comment
        SELECT * { ?s ?p ?o }
        """;

    SavedQuery query = SavedQuery.parse("visits", text);

    assertThat(query.titles()).isEqualTo(Map.of("en", "Visits", "bn", "সফর"));
    assertThat(query.descriptions()).isEqualTo(Map.of("en", "Who visited whom: and when."));
    assertThat(query.text()).isEqualTo(text);
  }

  @Test
  void everySavedQueryIsTitledInBothLanguagesAndParses() {
    assertThat(SavedQueries.builtIn().all())
        .hasSizeGreaterThanOrEqualTo(30)
        .allSatisfy(
            query -> {
              assertThat(query.titles()).containsOnlyKeys("en", "bn");
              assertThat(query.descriptions()).containsOnlyKeys("en", "bn");
              assertThat(LocalQuery.parse(query.name(), query.text())).isNotNull();
            });
  }

  @Test
  void aQueryIsFoundWithAndWithoutItsEnding() {
    SavedQueries queries = SavedQueries.builtIn();

    assertThat(queries.find("facts")).isPresent().isEqualTo(queries.find("facts.rq"));
    assertThat(queries.find("../facts")).isEmpty();
  }
}
