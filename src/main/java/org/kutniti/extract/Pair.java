package org.kutniti.extract;

import java.util.List;
import java.util.Optional;

/** Two polities, or two persons. */
record Pair(Referent first, Referent second) {
  /** The pair that exactly two make. */
  static Optional<Pair> of(List<Referent> two) {
    return two.size() == 2 ? Optional.of(new Pair(two.get(0), two.get(1))) : Optional.empty();
  }

  List<Referent> both() {
    return List.of(first, second);
  }

  boolean isSame(Pair other) {
    return (first.isSame(other.first) && second.isSame(other.second))
        || (first.isSame(other.second) && second.isSame(other.first));
  }

  /** Who stands beside one of the two; nobody when it is neither. */
  Optional<Referent> beside(Referent one) {
    if (first.isSame(one)) {
      return Optional.of(second);
    }
    return second.isSame(one) ? Optional.of(first) : Optional.empty();
  }
}
