package org.kutniti.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.BuiltIn;

/** Whatever documents and Wikidata say, the report holds it as text. */
class ComparisonPageTest {
  private static final String ENTITY = "http://www.wikidata.org/entity/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"><script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "<img src=x onerror=alert(1)>",
        "&lt;b&gt; &amp; %s %d",
        "\"\"\" } . <x> <y> ; #",
        "a\u202Eb\u2066c",
        "</td></table></body>",
      })
  void namesAreText(String name) {
    Document page = page(name, "http://www.wikidata.org/entity/statement/" + name);

    assertThat(page.select("script, img, [onmouseover]")).isEmpty();
    assertThat(page.select("td:nth-child(1) a").eachText()).containsExactly(name);
    assertThat(page.select("td:nth-child(3) a").eachText()).containsExactly(name + " 2");
    assertThat(page.select("td:nth-child(6) a").attr("href")).endsWith("statement/" + name);
    assertThat(page.select("td:nth-child(6)").eachText()).containsExactly(name + " 3");
    assertThat(page.select("li").eachText()).containsExactly("1 " + name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,<script>alert(1)</script>", ""})
  void onlyAddressesOfTheWebAreLinks(String statement) {
    assertThat(page("India", statement).select("td:nth-child(6) a")).isEmpty();
  }

  private static Document page(String name, String statement) {
    StoredFact fact =
        new StoredFact(
            "https://w3id.org/kutniti/fact/1",
            "https://w3id.org/kutniti/ontology#hasEmbassyIn",
            new Pair(ENTITY + "Q1", ENTITY + "Q2"),
            "asserted",
            "1990",
            1,
            name,
            name + " 2");
    Comparison comparison =
        new Comparison(fact, "hasEmbassyIn", Verdict.CONFLICTING, statement, name + " 3");
    Compared compared = new Compared(List.of(comparison), Map.of(name, 1L));
    return Jsoup.parse(
        new ComparisonPage(compared, BuiltIn.PIPELINE.ontology().relations()).html());
  }
}
