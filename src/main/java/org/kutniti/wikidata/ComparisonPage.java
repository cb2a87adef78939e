package org.kutniti.wikidata;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.kutniti.ontology.Relation;

/** Comparisons as a page of HTML that needs no other file and runs no script. */
public final class ComparisonPage {
  private static final List<Verdict> ORDER =
      List.of(Verdict.CONFLICTING, Verdict.MISSING, Verdict.CONFIRMED);

  private final Compared compared;
  private final Map<String, String> relations;

  /**
   * A page.
   *
   * @param relations tell what relations are called in each language
   */
  public ComparisonPage(Compared compared, List<Relation> relations) {
    this.compared = compared;
    this.relations =
        relations.stream().collect(Collectors.toMap(Relation::name, ComparisonPage::labels));
  }

  private static String labels(Relation relation) {
    return relation.labels().values().stream().sorted().collect(Collectors.joining(" · "));
  }

  /** The page: conflicts first, since a person must look at them. */
  public String html() {
    String sections = ORDER.stream().map(this::section).collect(Collectors.joining());
    return """
        <!DOCTYPE html>
        <html>
        <head>
        <meta charset="utf-8">
        <meta name="color-scheme" content="light dark">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Kutniti: compared with Wikidata</title>
        <style>
        body { font: 1rem/1.5 sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem }
        table { border-collapse: collapse; width: 100%% }
        th, td { border-bottom: 1px solid #ccc; padding: .3rem .5rem; text-align: start; vertical-align: top }
        </style>
        </head>
        <body>
        <h1>Compared with Wikidata</h1>
        %s%s</body>
        </html>
        """
        .formatted(sections, left());
  }

  private String section(Verdict verdict) {
    String rows =
        compared.comparisons().stream()
            .filter(c -> c.verdict() == verdict)
            .map(this::row)
            .collect(Collectors.joining());
    String head =
        "<h2 id=\"%s\">%s: %,d</h2>%n"
            .formatted(verdict.label(), verdict.label(), compared.count(verdict));
    String columns =
        List.of("subject", "relation", "object", "status", "date", "why").stream()
            .map(name -> "<th scope=\"col\">" + name + "</th>")
            .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    return rows.isEmpty() ? head : head + "<table>\n" + columns + rows + "</table>\n";
  }

  private String row(Comparison comparison) {
    StoredFact fact = comparison.fact();
    return List.of(
            link(fact.pair().subject(), fact.subjectName()),
            text(relations.get(comparison.relation())),
            link(fact.pair().object(), fact.objectName()),
            link(fact.iri(), fact.status()),
            text(fact.date()),
            comparison.statement().startsWith("http")
                ? link(comparison.statement(), comparison.reason())
                : text(comparison.reason()))
        .stream()
        .map(cell -> "<td>" + cell + "</td>")
        .collect(Collectors.joining("", "<tr>", "</tr>\n"));
  }

  private String left() {
    UnaryOperator<String> item = text -> "<li>" + text(text) + "</li>\n";
    String items =
        compared.left().entrySet().stream()
            .map(why -> item.apply("%,d %s".formatted(why.getValue(), why.getKey())))
            .collect(Collectors.joining());
    return items.isEmpty() ? "" : "<h2 id=\"left\">Not compared</h2>\n<ul>\n" + items + "</ul>\n";
  }

  private static String link(String iri, String text) {
    return "<a href=\"" + text(iri) + "\">" + text(text) + "</a>";
  }

  private static String text(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
