package org.kutniti.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Verbs and how their forms are made ({@code verbs.yaml}).
 *
 * @param paradigms endings by form, by name of the paradigm
 * @param verbs by category, in an order in which each uses only those before it
 */
public record Verbs(
    Map<String, Map<String, List<String>>> paradigms, LinkedHashMap<String, List<Verb>> verbs) {
  public Verbs {
    paradigms = paradigms == null ? Map.of() : paradigms;
    verbs = verbs == null ? new LinkedHashMap<>() : verbs;
  }

  /**
   * One verb: a stem in a paradigm, or words that another verb follows, or its forms one by one.
   *
   * @param paradigm name of the paradigm that the stems follow
   * @param stems what the endings are put to
   * @param words the fixed part of a compound
   * @param verb category of the verb that carries the forms of a compound
   * @param forms spelled out, by form
   */
  public record Verb(
      String paradigm,
      List<String> stems,
      List<String> words,
      String verb,
      Map<String, List<String>> forms) {}

  /** Every form of every verb: category, then form, then spellings. */
  Map<String, Map<String, List<String>>> spelled() {
    Map<String, Map<String, List<String>>> all = new LinkedHashMap<>();
    verbs.forEach((category, list) -> list.forEach(verb -> spell(verb, category, all)));
    return all;
  }

  private void spell(Verb verb, String category, Map<String, Map<String, List<String>>> all) {
    Map<String, List<String>> target = all.computeIfAbsent(category, c -> new LinkedHashMap<>());
    if (verb.forms() != null) {
      verb.forms().forEach((form, spellings) -> addAll(target, form, spellings));
    }
    if (verb.stems() != null) {
      join(verb.stems(), known(paradigms, verb.paradigm(), category), "", target);
    }
    if (verb.words() != null) {
      join(verb.words(), known(all, verb.verb(), category), " ", target);
    }
  }

  private static Map<String, List<String>> known(
      Map<String, Map<String, List<String>>> tables, String name, String category) {
    if (!tables.containsKey(name)) {
      throw new KnowledgeException(
          "verbs.yaml: verb '"
              + category
              + "' uses '"
              + name
              + "', which is not defined before it");
    }
    return Map.copyOf(tables.get(name));
  }

  private static void join(
      List<String> beginnings,
      Map<String, List<String>> endings,
      String between,
      Map<String, List<String>> target) {
    for (String beginning : beginnings) {
      endings.forEach(
          (form, list) ->
              addAll(target, form, list.stream().map(e -> beginning + between + e).toList()));
    }
  }

  private static void addAll(Map<String, List<String>> target, String form, List<String> more) {
    target.computeIfAbsent(form, f -> new ArrayList<>()).addAll(more);
  }
}
