package org.kutniti.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself.
 *
 * @param title as it is to be shown elsewhere, else the window's
 * @param url where it is to be found
 * @param published its day, ISO 8601, perhaps with a time
 * @param language what its root declares
 */
record HtmlMetadata(
    Optional<String> title,
    Optional<String> url,
    Optional<String> published,
    Optional<String> language) {
  private static final JsonMapper JSON = new JsonMapper();

  /** A day, perhaps with a time. */
  private static final Predicate<String> DAY =
      Pattern.compile("\\d{4}-\\d\\d-\\d\\d(?:[T ].*)?").asMatchPredicate();

  private static final Predicate<String> ADDRESS =
      Pattern.compile("(?i)https?://\\S+").asMatchPredicate();

  /** Where pages say when they were published, the most telling first. */
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "time[itemprop=datePublished]");

  /** Reads the head, the data for search engines, and the first date of a page. */
  static HtmlMetadata of(Document page) {
    return new HtmlMetadata(
        first(page, "meta[property=og:title]")
            .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank())),
        first(page, "link[rel=canonical]")
            .filter(ADDRESS)
            .or(() -> first(page, "meta[property=og:url]").filter(ADDRESS)),
        published(page),
        first(page, "html[lang]"));
  }

  private static Optional<String> published(Document page) {
    Stream<String> stated = DATES.stream().flatMap(place -> all(page, place));
    Stream<String> shown =
        Stream.of("article time", "main time", "time").flatMap(t -> all(page, t));
    return Stream.of(stated, described(page), shown).flatMap(s -> s).filter(DAY).findFirst();
  }

  /** The dates in JSON-LD; what is not JSON is passed by. */
  private static Stream<String> described(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> parsed(script.data()).stream())
        .flatMap(data -> data.findValues("datePublished").stream())
        .map(JsonNode::asText)
        .map(String::strip);
  }

  private static Optional<JsonNode> parsed(String json) {
    try {
      return Optional.of(JSON.readTree(json));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> first(Document page, String place) {
    return all(page, place).findFirst();
  }

  private static Stream<String> all(Document page, String place) {
    return page.select(place).stream()
        .map(HtmlMetadata::value)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static String value(Element element) {
    return switch (element.normalName()) {
      case "meta" -> element.attr("content");
      case "link" -> element.attr("href");
      case "html" -> element.attr("lang");
      default -> element.attr("datetime");
    };
  }
}
