package org.kutniti.reconcile;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Names;

/** An entity as a small page, to be shown within others. */
record Preview(Holdings service, Labels labels, String root) {
  private static final int NAMES_SHOWN = 6;

  /** The page, in HTML. */
  String of(Entity entity) {
    Labels.Label label = labels.of(entity);
    Document page = Document.createShell("");
    page.prependChild(new DocumentType("html", "", ""));
    page.title(label.text());
    page.head().appendElement("meta").attr("charset", "utf-8");
    page.head()
        .appendElement("link")
        .attr("rel", "stylesheet")
        .attr("href", root + "/assets/style/base.css");
    page.selectFirst("html").attr("lang", label.language());
    Element link = page.body().appendElement("h1").appendElement("a").text(label.text());
    link.attr("href", root + "/entity/" + entity.id()).attr("target", "_blank");
    link.attr("rel", "noopener");
    page.body()
        .appendElement("p")
        .text(service.typeName(entity.type(), labels) + " · " + entity.id());
    String notes = EntityNotes.of(entity, service.catalog(), labels);
    page.body().appendElement("p").text(notes);
    names(page.body(), entity);
    return page.outerHtml();
  }

  private static void names(Element body, Entity entity) {
    for (Map.Entry<String, Names> names : new TreeMap<>(entity.names()).entrySet()) {
      List<String> some = names.getValue().others().stream().limit(NAMES_SHOWN).toList();
      if (!some.isEmpty()) {
        body.appendElement("p").attr("lang", names.getKey()).text(String.join(", ", some));
      }
    }
  }
}
