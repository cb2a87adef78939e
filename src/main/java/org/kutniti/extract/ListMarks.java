package org.kutniti.extract;

import java.util.List;
import org.kutniti.mention.Mention;

/** How the marks of a list's members make that of the list. */
interface ListMarks {
  /** Whether two neighbours may be in one list, as far as their marks tell. */
  boolean join(Mention left, Mention right);

  /** Whether a list cannot go on behind "A and B" with these marks. */
  boolean endsList(Mention left, Mention right);

  /** The mark of the whole. */
  String ofList(List<Mention> members);
}
