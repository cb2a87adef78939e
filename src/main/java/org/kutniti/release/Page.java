package org.kutniti.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A release as a page for people, in each language that it speaks, one after the other. */
public final class Page {
  private static final String FILE = "/release/page.html";

  private final Release release;
  private final String language;
  private final Element body;

  private Page(Release release, String language, Element body) {
    this.release = release;
    this.language = language;
    this.body = body;
  }

  /** The page as HTML. */
  public static String html(Release release) {
    try (InputStream in = Page.class.getResourceAsStream(FILE)) {
      Document page = Jsoup.parse(in, StandardCharsets.UTF_8.name(), "");
      page.title(String.join(" · ", Wording.all("title").values()));
      for (String language : Wording.all("title").keySet()) {
        Element part = page.body().appendElement("section").attr("lang", language);
        new Page(release, language, part).fill();
      }
      return page.outerHtml() + "\n";
    } catch (IOException e) {
      throw new IllegalStateException(FILE + ": cannot be read", e);
    }
  }

  private String word(String key) {
    return Wording.all(key).get(language);
  }

  private void fill() {
    body.appendElement("h1").text(word("title"));
    body.appendElement("p").text(word("about"));
    table(
        List.of(),
        List.of(
            List.of(word("version"), release.version()),
            List.of(word("issued"), date()),
            List.of(word("licence"), release.licence()),
            List.of("", word("rights")),
            List.of(word("statements"), number(release.statements()))));
    files();
    changes();
    for (String name : List.of("facts", "relations", "classes", "languages", "sources")) {
      figures(name);
    }
    accuracy();
  }

  private String date() {
    return release
        .date()
        .day()
        .map(day -> release.date().told() ? day.toString() : day + " (" + word("newest") + ")")
        .orElse(word("undated"));
  }

  private void files() {
    heading("files");
    Element rows = table(List.of(word("file"), word("count"), word("bytes"), "SHA-256"), List.of());
    for (ReleasedFile file : release.files()) {
      Element row = rows.appendElement("tr");
      row.appendElement("td").appendElement("a").attr("href", file.name()).text(file.name());
      String statements = file.statements() == 0 ? "" : number(file.statements());
      row.appendElement("td").addClass("number").text(statements);
      row.appendElement("td").addClass("number").text(number(file.bytes()));
      row.appendElement("td").appendElement("code").text(file.sha256());
    }
  }

  private void changes() {
    heading("changes");
    release
        .changes()
        .ifPresentOrElse(
            changes ->
                table(
                    List.of(),
                    Stream.of(Change.Kind.values())
                        .map(k -> List.of(word(k.label()), number(changes.getOrDefault(k, 0L))))
                        .toList()),
            () -> body.appendElement("p").text(word("firstRelease")));
  }

  private void figures(String name) {
    List<List<String>> rows = release.figures().getOrDefault(name, List.of());
    if (!rows.isEmpty()) {
      heading(name);
      table(List.of(), rows);
    }
  }

  private void accuracy() {
    if (release.accuracies().isEmpty()) {
      return;
    }
    heading("accuracy");
    body.appendElement("p").text(word("accuracyNote"));
    List<List<String>> rows = new ArrayList<>();
    for (Accuracy accuracy : release.accuracies()) {
      accuracy
          .shares()
          .forEach(
              (metric, share) ->
                  rows.add(
                      List.of(
                          accuracy.set(),
                          number(accuracy.documents()),
                          word(metric),
                          String.format(Locale.ROOT, "%.3f", share))));
    }
    table(List.of(word("set"), word("documents"), "", ""), rows);
  }

  private void heading(String key) {
    body.appendElement("h2").text(word(key));
  }

  private Element table(List<String> heads, List<List<String>> rows) {
    Element table = body.appendElement("div").addClass("table").appendElement("table");
    if (!heads.isEmpty()) {
      Element head = table.appendElement("thead").appendElement("tr");
      heads.forEach(text -> head.appendElement("th").attr("scope", "col").text(text));
    }
    Element all = table.appendElement("tbody");
    for (List<String> row : rows) {
      Element line = all.appendElement("tr");
      row.forEach(text -> line.appendElement("td").text(text));
    }
    return all;
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
