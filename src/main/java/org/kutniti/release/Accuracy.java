package org.kutniti.release;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kutniti.evaluate.Counts;
import org.kutniti.evaluate.Evaluation;

/**
 * How well a set of documents was read that people have read, too.
 *
 * @param set the set's name
 * @param documents how many documents the people found facts in
 */
public record Accuracy(String set, long documents, Evaluation evaluation) {
  /**
   * The shares that are told, by the name of their metric; one that nothing bears on is left out.
   */
  public Map<String, Double> shares() {
    Counts total = evaluation.total();
    Map<String, Double> shares = new LinkedHashMap<>();
    shares.put("precision", total.precision());
    shares.put("recall", total.recall());
    shares.put("f1", total.f1());
    if (evaluation.details().dates() > 0) {
      double exact = evaluation.details().exactDates();
      shares.put("exactDates", exact / evaluation.details().dates());
    }
    return shares;
  }
}
