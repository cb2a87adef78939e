package org.kutniti.extract;

import java.util.List;
import org.kutniti.language.Mark;
import org.kutniti.mention.Mention;

/** Endings and postpositions: the last member of a list carries the mark of all. */
record TrailingMarks() implements ListMarks {
  @Override
  public boolean join(Mention left, Mention right) {
    return isBare(left)
        || left.mark().equals(right.mark())
        || (left.mark().equals(Mark.GENITIVE) && !isBare(right) && !isCase(right.mark()))
        || (left.mark().equals(Mark.DEMONYM) && (Mark.owns(right.mark()) || isBare(right)));
  }

  @Override
  public boolean endsList(Mention left, Mention right) {
    return !left.mark().equals(right.mark()) && !isBare(right);
  }

  @Override
  public String ofList(List<Mention> members) {
    return members.get(members.size() - 1).mark();
  }

  private static boolean isBare(Mention mention) {
    return mention.mark().equals(Mark.BARE);
  }

  private static boolean isCase(String mark) {
    return mark.equals(Mark.ACCUSATIVE) || mark.equals(Mark.LOCATIVE);
  }
}
