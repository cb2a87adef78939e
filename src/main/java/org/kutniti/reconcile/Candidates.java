package org.kutniti.reconcile;

import java.util.List;

/** Somebody who can tell who may be meant. */
@FunctionalInterface
public interface Candidates {
  /** For each one wanted, in the same order, whom it may be, best first. */
  List<List<Candidate>> of(List<Wanted> wanted);
}
