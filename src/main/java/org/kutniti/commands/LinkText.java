package org.kutniti.commands;

import java.util.List;
import java.util.stream.Stream;
import org.kutniti.fact.Argument;
import org.kutniti.fact.Fact;
import org.kutniti.fact.FactTable;
import org.kutniti.link.Candidate;
import org.kutniti.link.Link;

/** Words for how the names in a fact were linked, where others bear them too. */
final class LinkText {
  private static final String SEPARATOR = "; ";

  private LinkText() {}

  /** A line for each name and each who lost; none for names that one entity alone bears. */
  static List<String> of(Fact fact) {
    return Stream.of(Stream.of(fact.subject(), fact.object()), fact.place().stream())
        .flatMap(arguments -> arguments)
        .filter(argument -> !argument.link().others().isEmpty())
        .flatMap(LinkText::lines)
        .distinct()
        .toList();
  }

  private static Stream<String> lines(Argument argument) {
    Link link = argument.link();
    String chosen =
        link.chosen()
            .map(c -> chosen(c.entity().id(), score(c), String.join(SEPARATOR, c.pros())))
            .orElse(nobody());
    return Stream.concat(
        Stream.of(argument.name() + " " + chosen),
        link.others().stream()
            .map(c -> lost(c.entity().id(), score(c), String.join(SEPARATOR, c.cons()))));
  }

  private static String score(Candidate candidate) {
    return FactTable.decimal(candidate.score());
  }

  /** What is said of a name that was linked. */
  static String chosen(String id, String score, String pros) {
    return "is <%s> (%s): %s".formatted(id, score, pros.isEmpty() ? "bears the name" : pros);
  }

  /** What is said of a name that was not. */
  static String nobody() {
    return "is nobody for certain";
  }

  /** The line of one who lost; nothing speaks against one that only does not lead. */
  static String lost(String id, String score, String cons) {
    String why = cons.isEmpty() ? "nothing tells it clearly from the others" : cons;
    return "  not <%s> (%s): %s".formatted(id, score, why);
  }
}
