package org.kutniti.mention;

import org.kutniti.language.Category;
import org.kutniti.language.Mark;

/** Takes letters behind a name into it: "Ann Lee, MP". They bear its mark. */
final class Suffixes {
  private final Passage passage;
  private final MentionRow row;

  Suffixes(Passage passage, MentionRow row) {
    this.passage = passage;
    this.row = row;
  }

  /** Lengthens each person who has such letters behind the name, and behind a comma too. */
  void takeIn() {
    for (Mention.Person person : row.persons()) {
      int at = passage.isSign(person.to(), ',') ? person.to() + 1 : person.to();
      passage
          .readings()
          .word(at, Category.SUFFIX)
          .filter(s -> person.mark().equals(Mark.BARE) && row.isFree(at))
          .ifPresent(s -> lengthen(person, s));
    }
  }

  private void lengthen(Mention.Person person, Reading suffix) {
    row.remove(person);
    String mark = Marks.of(passage.readings(), person.from(), suffix.to(), suffix.mark());
    row.add(
        new Mention.Person(
            person.from(),
            suffix.to(),
            mark,
            person.name(),
            person.entities(),
            person.state(),
            person.office()));
  }
}
