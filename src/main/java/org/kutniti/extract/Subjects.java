package org.kutniti.extract;

import java.util.List;
import java.util.Optional;

/** Whose relations a text is about, as its title and the heads of its chapters say. */
final class Subjects {
  private List<Referent> titled = List.of();
  private Pair chapter;

  /** The two whom the chapter at hand is about, else those whom the title is about. */
  Optional<Pair> two() {
    return Optional.ofNullable(chapter).or(() -> Pair.of(titled));
  }

  /** The only one whom the title is about. */
  List<Referent> home() {
    return titled.size() == 1 ? titled : List.of();
  }

  void titled(List<Referent> named) {
    titled = named;
  }

  void chapter(Pair two) {
    chapter = two;
  }
}
