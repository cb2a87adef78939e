package org.kutniti;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kutniti.fact.Argument;
import org.kutniti.fact.Fact;
import org.kutniti.language.YamlFile;
import org.kutniti.text.Document;

/**
 * A text and all facts that stand in it.
 *
 * @param about what it is an example of
 * @param text in any language
 * @param published the document's date, may be missing
 * @param facts {@code relation: subject > object | date | status | place}, names as the text has
 *     them; the last parts are left out where they are empty
 */
public record Reading(String about, String text, String published, List<String> facts) {
  private record File(List<Reading> readings) {}

  /** All readings of a file. */
  static List<Reading> readAll(Path file) {
    return YamlFile.read(file, File.class, pointer -> true).value().readings();
  }

  /** The facts that the program finds in the text, worded in the same way. */
  List<String> found() {
    return BuiltIn.PIPELINE.read(document()).facts().stream().map(Reading::line).toList();
  }

  private Document document() {
    Optional<String> date = Optional.ofNullable(published);
    return new Document("text", text, Optional.empty(), Optional.empty(), date, Optional.empty());
  }

  private static String line(Fact fact) {
    String parties = fact.subject().name() + " > " + fact.object().name();
    String place = fact.place().map(Argument::name).orElse("");
    String all =
        Stream.of(fact.relation() + ": " + parties, fact.date(), fact.status().label(), place)
            .collect(Collectors.joining(" | "));
    return place.isEmpty() ? all.substring(0, all.length() - 3) : all;
  }
}
