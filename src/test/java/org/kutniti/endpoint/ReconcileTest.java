package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kutniti.endpoint.Served.encoded;
import static org.kutniti.endpoint.Served.header;
import static org.kutniti.endpoint.Served.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The Reconciliation Service API, in both versions. */
class ReconcileTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String CURRENT = "0.2";
  private static final String DRAFT = "1.0-draft";
  private static final String EXTENSION =
      "{\"ids\": [\"Q159\", \"Q962\", \"Q0\"], \"properties\": [{\"id\": \"P36\"},"
          + " {\"id\": \"hasEmbassyIn\"}, {\"id\": \"signedAgreement\"}, {\"id\": \"name\"},"
          + " {\"id\": \"coordinates\"}, {\"id\": \"unheardOf\"}]}";

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    served = Served.seeds(folder, EndpointSettings.local());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static JsonNode valid(String version, String what, HttpResponse<String> response)
      throws Exception {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    JsonNode answer = json(response);
    try (InputStream file =
        ReconcileTest.class.getResourceAsStream("/reconcile/" + version + ".json")) {
      ObjectNode schema = (ObjectNode) JSON.readTree(file);
      schema.put("$ref", "#/$defs/" + what);
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                  .getSchema(schema)
                  .validate(answer))
          .isEmpty();
    }
    return answer;
  }

  private static JsonNode ask(String queries) throws Exception {
    return valid(CURRENT, "results", served.get("reconcile?queries=" + encoded(queries)));
  }

  private static JsonNode first(String query) throws Exception {
    return ask("{\"q\": " + query + "}").path("q").path("result").path(0);
  }

  private static HttpResponse<String> send(String path, String body) throws Exception {
    return served.post("reconcile/" + path, body, "Content-Type", "application/json");
  }

  private static JsonNode match(String query) throws Exception {
    String batch = "{\"queries\": [" + query + "]}";
    return valid(DRAFT, "results", send("match", batch)).path("results").path(0).path("candidates");
  }

  @Test
  void itTellsOfItselfInEachVersion() throws Exception {
    JsonNode current = valid(CURRENT, "manifest", served.get("reconcile"));
    JsonNode draft = valid(DRAFT, "manifest", served.get("reconcile/1.0-draft"));

    assertThat(current.path("versions").toString()).contains(CURRENT, DRAFT);
    assertThat(current.path("identifierSpace").asText())
        .isEqualTo("http://www.wikidata.org/entity/");
    assertThat(draft.at("/view/url").asText()).isEqualTo("http://www.wikidata.org/entity/{id}");
    assertThat(current.at("/view/url").asText()).isEqualTo(served.url("entity/{{id}}"));
    assertThat(served.get("reconcile", "Accept-Language", "bn").body()).contains("কূটনীতি");
  }

  @ParameterizedTest
  @CsvSource({
    "রাশিয়া, State, Q159, true",
    "Russia, State, Q159, true",
    "Russian Federation, '', Q159, true",
    "ভ্লাদিমির পুতিন, Person, Q7747, true",
    "'Putin, Vladimir', Person, Q7747, true",
    "পুতিনের, Person, Q7747, false",
    "Rusia, State, Q159, false",
    "Moscow, City, Q649, true",
    "জাতিসংঘ, Organization, Q1065, true",
    "Q902, '', Q902, true",
  })
  void whatIsMeantIsFoundInEitherLanguage(String name, String type, String id, boolean match)
      throws Exception {
    ObjectNode query = JSON.createObjectNode().put("query", name);
    if (!type.isEmpty()) {
      query.put("type", type);
    }
    JsonNode first = first(query.toString());

    assertThat(first.path("id").asText()).isEqualTo(id);
    assertThat(first.path("match").asBoolean()).isEqualTo(match);
  }

  @Test
  void namesakesAreToldApartByPropertiesAlone() throws Exception {
    assertThat(first("{\"query\": \"Georgia\"}").path("match").asBoolean()).isFalse();

    JsonNode told =
        first("{\"query\": \"Georgia\", \"properties\": [{\"pid\": \"P36\", \"v\": \"Tbilisi\"}]}");
    assertThat(told.path("id").asText()).isEqualTo("Q230");
    assertThat(told.path("match").asBoolean()).isTrue();
  }

  @Test
  void aNameInOneLanguageIsAnsweredInIt() throws Exception {
    assertThat(first("{\"query\": \"রাশিয়া\"}").path("name").asText()).isEqualTo("রাশিয়া");
    assertThat(first("{\"query\": \"Russia\"}").path("name").asText()).isEqualTo("Russia");
  }

  @Test
  void anythingMayBeAskedFor() throws Exception {
    for (String name : new String[] {"a ".repeat(490), "AND OR NOT", "*:*", "x~2^3", "—", "\\\""}) {
      String query = JSON.createObjectNode().put("query", name).toString();
      assertThat(ask("{\"q\": " + query + "}").at("/q/result").isArray()).isTrue();
    }
  }

  @Test
  void manyAreAskedByFormToo() throws Exception {
    String form =
        "queries=" + encoded("{\"a\": {\"query\": \"Benin\"}, \"b\": {\"query\": \"ওমান\"}}");
    HttpResponse<String> response =
        served.post("reconcile", form, "Content-Type", "application/x-www-form-urlencoded");

    JsonNode answer = valid(CURRENT, "results", response);
    assertThat(answer.at("/a/result/0/id").asText()).isEqualTo("Q962");
    assertThat(answer.at("/b/result/0/id").asText()).isEqualTo("Q842");
    assertThat(header(response, "Access-Control-Allow-Origin")).isEqualTo("*");
  }

  @Test
  void theDraftAsksByConditions() throws Exception {
    JsonNode named =
        match(
            "{\"type\": \"Person\", \"limit\": 1, \"lang\": \"bn\", \"conditions\":"
                + " [{\"matchType\": \"name\", \"propertyValue\": \"পুতিন\"}]}");
    assertThat(named).hasSize(1);
    assertThat(named.at("/0/id").asText()).isEqualTo("Q7747");
    assertThat(named.at("/0/lang").asText()).isEqualTo("bn");

    JsonNode known =
        match("{\"conditions\": [{\"matchType\": \"id\", \"propertyValue\": \"Q902\"}]}");
    assertThat(known.at("/0/id").asText()).isEqualTo("Q902");

    JsonNode within =
        match(
            "{\"type\": \"City\", \"limit\": 5, \"conditions\": [{\"matchType\": \"property\","
                + " \"propertyId\": \"state\", \"propertyValue\": {\"id\": \"Q902\"},"
                + " \"required\": true}]}");
    assertThat(within).hasSize(5);
    assertThat(within.findValuesAsText("description")).allMatch(d -> d.contains("Bangladesh"));
  }

  @Test
  void aConditionMayExclude() throws Exception {
    JsonNode elsewhere =
        match(
            "{\"conditions\": [{\"matchType\": \"name\", \"propertyValue\": \"Georgia\"},"
                + " {\"matchType\": \"property\", \"propertyId\": \"state\", \"propertyValue\":"
                + " \"Q30\", \"matchQuantifier\": \"all\", \"required\": true}]}");

    assertThat(elsewhere.findValuesAsText("id")).contains("Q1428").doesNotContain("Q230");
  }

  @Test
  void relationsOfTheGraphAreProperties() throws Exception {
    JsonNode current =
        valid(CURRENT, "extension", served.get("reconcile?extend=" + encoded(EXTENSION)));
    JsonNode draft = valid(DRAFT, "extension", send("extend", EXTENSION));

    assertThat(current.at("/rows/Q159/P36/0/id").asText()).isEqualTo("Q649");
    assertThat(current.at("/rows/Q962/hasEmbassyIn/0/id").asText()).isEqualTo("Q159");
    assertThat(current.at("/rows/Q159/signedAgreement").findValuesAsText("str"))
        .anyMatch(name -> name.contains("চুক্তি"));
    assertThat(current.at("/rows/Q0/P36")).isEmpty();
    assertThat(draft.at("/rows/0/id").asText()).isEqualTo("Q159");
    assertThat(draft.at("/rows/0/properties/0/values/0/id").asText()).isEqualTo("Q649");
  }

  @ParameterizedTest
  @ValueSource(strings = {CURRENT, DRAFT})
  void whatIsTypedIsCompleted(String version) throws Exception {
    String at = version.equals(DRAFT) ? "reconcile/1.0-draft/" : "reconcile/";
    JsonNode entities =
        valid(version, "suggestedEntities", served.get(at + "suggest/entity?prefix=banglad"));
    JsonNode bengali =
        valid(
            version,
            "suggestedEntities",
            served.get(at + "suggest/entity?limit=1&prefix=" + encoded("বাংলাদে")));
    JsonNode types = valid(version, "suggestedTypes", served.get(at + "suggest/type?prefix=ci"));
    JsonNode properties =
        valid(version, "suggestedProperties", served.get(at + "suggest/property?prefix=P530"));

    assertThat(entities.at("/result/0/id").asText()).isEqualTo("Q902");
    assertThat(bengali.path("result")).hasSize(1);
    assertThat(bengali.at("/result/0/name").asText()).isEqualTo("বাংলাদেশ");
    assertThat(types.at("/result/0/id").asText()).isEqualTo("City");
    assertThat(properties.path("result")).hasSize(1);
    String second = at + "suggest/entity?prefix=banglad&limit=1&offset=1";
    assertThat(valid(version, "suggestedEntities", served.get(second)).at("/result/0/id"))
        .isNotEqualTo(entities.at("/result/0/id"));
  }

  @Test
  void propertiesAreProposedByClass() throws Exception {
    JsonNode current =
        valid(CURRENT, "proposals", served.get("reconcile/properties?type=State&limit=50"));
    JsonNode draft =
        valid(DRAFT, "proposals", served.get("reconcile/extend/propose?type=City&limit=1"));

    assertThat(current.findValuesAsText("id")).contains("capital", "hasEmbassyIn");
    assertThat(draft.path("properties")).hasSize(1);
  }

  @Test
  void anEntityIsShownWithinOthersPages() throws Exception {
    HttpResponse<String> response = served.get("reconcile/preview?id=Q159");
    Document page = Jsoup.parse(response.body());

    assertThat(page.selectFirst("h1 a").attr("href")).isEqualTo(served.url("entity/Q159"));
    assertThat(page.text()).contains("Russia").contains("রাশিয়া");
    assertThat(header(response, "X-Frame-Options")).isEmpty();
    assertThat(header(response, "Content-Security-Policy")).contains("frame-ancestors *");
    assertThat(served.get("reconcile/preview?id=Q0").statusCode()).isEqualTo(404);
  }

  @Test
  void aScriptMayTakeTheAnswer() throws Exception {
    HttpResponse<String> response = served.get("reconcile?callback=on.loaded");

    assertThat(header(response, "Content-Type")).startsWith("application/javascript");
    assertThat(response.body()).startsWith("/**/on.loaded({").endsWith("});");
    assertThat(served.get("reconcile?callback=" + encoded("alert(1)//")).statusCode())
        .isEqualTo(400);
    assertThat(served.get("reconcile/1.0-draft?callback=f").body()).startsWith("{");
  }

  @Test
  void thoseWithALocalIdHaveAServiceOfTheirOwn() throws Exception {
    String name = "?query=" + encoded("আন্দ্রেই ভ্লাদিমিরোভিচ আন্দ্রেইয়েভ");

    assertThat(served.get("reconcile" + name).body()).doesNotContain("x-andrey");
    assertThat(served.get("reconcile/local" + name).body()).contains("x-andrey");
    assertThat(
            valid(CURRENT, "manifest", served.get("reconcile/local"))
                .path("identifierSpace")
                .asText())
        .isEqualTo("https://w3id.org/kutniti/id/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "queries={",
        "queries=[]",
        "queries={\"q\":{}}",
        "queries={\"q\":{\"query\":\"x\",\"limit\":0}}",
        "extend={}",
        "extend={\"ids\":[],\"properties\":[{}]}"
      })
  void whatIsNoQueryIsRefused(String parameters) throws Exception {
    int equals = parameters.indexOf('=');
    String path = parameters.substring(0, equals + 1) + encoded(parameters.substring(equals + 1));

    assertThat(served.get("reconcile?" + path).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"queries\": [{}]}",
        "{\"queries\": [{\"conditions\": []}]}",
        "{\"queries\": [{\"conditions\": [{\"matchType\": \"colour\", \"propertyValue\": \"x\"}]}]}"
      })
  void whatIsNoBatchIsRefused(String batch) throws Exception {
    assertThat(send("match", batch).statusCode()).isEqualTo(400);
  }
}
