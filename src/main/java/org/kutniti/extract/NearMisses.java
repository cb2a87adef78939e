package org.kutniti.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps of the triggers that told of nothing those that come nearest, one for the same words. */
final class NearMisses implements Misses {
  private final Diagnosis diagnosis;
  private final List<NearMiss> kept = new ArrayList<>();
  private final List<Candidate> ofSentence = new ArrayList<>();

  NearMisses(Diagnosis diagnosis) {
    this.diagnosis = diagnosis;
  }

  private record Candidate(TriggerMatch match, NearMiss miss) {
    private static final Comparator<Candidate> NEAREST =
        Comparator.comparingInt((Candidate c) -> c.miss.missing().size())
            .thenComparingInt(c -> -c.miss.filled().size())
            .thenComparing(c -> c.miss.obstacle().isPresent());
  }

  @Override
  public boolean hear() {
    return true;
  }

  @Override
  public void missed(Rule rule, Scene scene, TriggerMatch match) {
    ofSentence.add(new Candidate(match, diagnosis.of(rule, scene, match)));
  }

  @Override
  public void sentenceEnds(ServedWords served) {
    ofSentence.sort(Candidate.NEAREST);
    List<NearMiss> nearest = new ArrayList<>();
    for (Candidate candidate : ofSentence) {
      if (served.isFree(candidate.miss.relation(), candidate.match)) {
        served.add(candidate.miss.relation(), candidate.match);
        nearest.add(candidate.miss);
      }
    }
    nearest.sort(Comparator.comparingInt(m -> m.span().start()));
    kept.addAll(nearest);
    ofSentence.clear();
  }

  /** What was kept, in the text's order. */
  List<NearMiss> inOrder() {
    return List.copyOf(kept);
  }
}
