package org.kutniti.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.text.Span;

/**
 * A trigger of a rule that told of no fact, and why.
 *
 * @param rule id of the rule that came nearest
 * @param relation local name of the property
 * @param sentence where the sentence stands
 * @param span where the trigger's own words stand
 * @param words what stands there
 * @param filled by role, the names that fill it
 * @param missing the roles that nothing fills; empty when only the obstacle was in the way
 * @param obstacle what stopped the rule before its roles were looked for
 * @param unused what else the sentence names, with its mark
 */
public record NearMiss(
    String rule,
    String relation,
    Span sentence,
    Span span,
    String words,
    Map<String, List<String>> filled,
    List<String> missing,
    Optional<Obstacle> obstacle,
    List<Unused> unused) {
  public NearMiss {
    missing = List.copyOf(missing);
    unused = List.copyOf(unused);
  }

  /**
   * Something that the sentence names and that fills no role.
   *
   * @param words as the document writes them
   * @param mark the case ending or adposition that it was read with
   */
  public record Unused(String words, String mark) {}
}
