package org.kutniti.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Verbs and how their forms are made ({@code verbs.yaml}).
 *
 * @param paradigms endings by form, by name of the paradigm
 * @param verbs by category, in an order in which each uses only those before it
 */
public record Verbs(
    Map<String, Map<String, List<String>>> paradigms, LinkedHashMap<String, List<Verb>> verbs) {
  /** The file's name in the folder of the language. */
  static final String FILE = "verbs.yaml";

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

  /** Notes verbs that follow a paradigm or another verb which is not there. */
  void check(LanguageProblems problems) {
    Set<String> before = new HashSet<>();
    for (Map.Entry<String, List<Verb>> entry : verbs.entrySet()) {
      entry.getValue().forEach(verb -> check(verb, entry.getKey(), before, problems));
      before.add(entry.getKey());
    }
  }

  private void check(Verb verb, String category, Set<String> before, LanguageProblems problems) {
    if (verb.stems() != null && !paradigms.containsKey(verb.paradigm())) {
      String known = "one of " + new TreeSet<>(paradigms.keySet());
      addUnknown(category, "paradigm", verb.paradigm(), known, problems);
    }
    boolean spelled = before.contains(verb.verb()) || category.equals(verb.verb());
    if (verb.words() != null && !spelled) {
      addUnknown(category, "verb", verb.verb(), "a verb that stands before it", problems);
    }
  }

  private static void addUnknown(
      String category, String key, String name, String expected, LanguageProblems problems) {
    Pattern place =
        Pattern.compile("\\b" + key + ":\\s*" + Pattern.quote(name + "") + "(?!\\S*\\w)");
    String what = "'" + name + "' in '" + category + "' is no " + key + ", expected " + expected;
    problems.add(FILE, line -> place.matcher(line).find(), what);
  }

  /** The names of all forms that a verb has. */
  Set<String> allForms() {
    Set<String> all = new TreeSet<>();
    for (List<Verb> list : verbs.values()) {
      for (Verb verb : list) {
        all.addAll(verb.forms() == null ? Set.of() : verb.forms().keySet());
        all.addAll(verb.stems() == null ? Set.of() : paradigms.get(verb.paradigm()).keySet());
      }
    }
    return all;
  }

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
      join(verb.stems(), paradigms.get(verb.paradigm()), "", target);
    }
    if (verb.words() != null) {
      join(verb.words(), new LinkedHashMap<>(all.get(verb.verb())), " ", target);
    }
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
