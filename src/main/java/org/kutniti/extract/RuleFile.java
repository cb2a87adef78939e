package org.kutniti.extract;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * A file of rules for one relation, as {@code docs/writing-rules.md} describes it.
 *
 * @param relation local name of a property of the ontology
 * @param abroad whether those who serve the object state itself cannot be subjects
 * @param event whether what it tells of happens once: "since 1990" does not date it
 * @param roles that each frame has which gives none of that name
 * @param rules in the order of the file
 */
record RuleFile(
    String relation,
    Boolean abroad,
    Boolean event,
    LinkedHashMap<String, RoleEntry> roles,
    List<Entry> rules) {
  /** One rule. */
  record Entry(
      String id,
      List<String> triggers,
      List<String> items,
      List<LinkedHashMap<String, RoleEntry>> frames,
      String status,
      Double confidence,
      Boolean begins,
      Boolean beside,
      Boolean echo,
      Boolean servingKnown,
      Boolean implied,
      Boolean reciprocal,
      Boolean news,
      String date,
      String label,
      LinkedHashMap<String, String> during,
      List<String> gapping,
      List<String> guards,
      List<Example> examples,
      List<String> counterexamples) {

    /** What the file means that gives a rule no key at all. */
    static final Entry EMPTY =
        new Entry(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null, null, null, null, null);
  }

  /** One role. */
  record RoleEntry(
      List<String> marks,
      String side,
      String reach,
      List<String> from,
      List<String> via,
      List<String> types,
      Boolean optional) {}

  /**
   * A text and what the relation's rules must find in it.
   *
   * @param facts {@code subject > object | date | status}, what is not given is not compared
   */
  record Example(String text, List<String> facts) {}
}
