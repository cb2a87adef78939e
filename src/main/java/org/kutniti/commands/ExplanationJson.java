package org.kutniti.commands;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.kutniti.extract.NearMiss;
import org.kutniti.fact.FactTable;
import org.kutniti.text.Span;

/** An explanation for programs to read. */
final class ExplanationJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ExplanationJson() {}

  /** One object with the document's id, its facts as {@code facts} gives them, its near misses. */
  static ObjectNode of(Explanation explanation) {
    ObjectNode all = JSON.createObjectNode();
    all.put("document", explanation.id());
    ArrayNode facts = all.putArray("facts");
    explanation.facts().forEach(fact -> facts.add(object(fact)));
    ArrayNode misses = all.putArray("nearMisses");
    explanation.nearMisses().forEach(miss -> misses.add(object(miss)));
    return all;
  }

  private static ObjectNode object(ExplainedFact fact) {
    ObjectNode object = FactTable.object(fact.row());
    if (!fact.links().isEmpty()) {
      put(object.putArray("links"), fact.links());
    }
    return object;
  }

  private static ObjectNode object(NearMiss miss) {
    ObjectNode object = JSON.createObjectNode();
    object.put("relation", miss.relation()).put("rule", miss.rule()).put("words", miss.words());
    put(object, miss.span());
    put(object.putObject("sentence"), miss.sentence());
    ObjectNode filled = object.putObject("filled");
    miss.filled().forEach((role, names) -> put(filled.putArray(role), names));
    put(object.putArray("missing"), miss.missing());
    miss.obstacle()
        .ifPresent(
            o ->
                object
                    .putObject("obstacle")
                    .put("kind", o.kind().name().toLowerCase(Locale.ROOT))
                    .put("words", o.words()));
    ArrayNode unused = object.putArray("unused");
    miss.unused().forEach(u -> unused.addObject().put("words", u.words()).put("mark", u.mark()));
    return object;
  }

  private static void put(ObjectNode object, Span span) {
    object.put("start", span.start()).put("end", span.end());
  }

  private static void put(ArrayNode array, List<String> values) {
    values.forEach(array::add);
  }
}
