package org.kutniti.mention;

import java.util.Optional;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;

/** Reads offices with the state that they belong to and the name behind them. */
final class OfficeReader {
  private final Passage passage;
  private final MentionRow row;
  private final NameReader names;

  OfficeReader(Passage passage, MentionRow row, NameReader names) {
    this.passage = passage;
    this.row = row;
    this.names = names;
  }

  /** The office that starts at a token. */
  Optional<Reading> at(int token) {
    return passage.readings().longest(token, OfficeReader::isOffice).filter(o -> !isGovernment(o));
  }

  private static boolean isOffice(Reading reading) {
    return reading.entry() instanceof Entry.Lexical lexical
        && lexical.word().category().startsWith(Category.OFFICE);
  }

  /** "Leaders" and the like speak of the state, not of one who holds an office. */
  private boolean isGovernment(Reading office) {
    return passage
        .readings()
        .word(office.from(), Category.GOVERNMENT)
        .filter(g -> g.to() >= office.to())
        .isPresent();
  }

  /** Adds what an office makes, a person or its unnamed holder, and says where to go on. */
  int add(Reading first) {
    Reading last = last(first);
    Title title = title(first);
    Optional<Mention.Person> person =
        isBare(last) ? names.person(last.to(), title) : Optional.empty();
    title.state().ifPresent(row::remove);
    Mention added = person.isPresent() ? person.get() : unnamed(last, title);
    row.add(added);
    return person.map(Mention::to).orElse(last.to());
  }

  private Title title(Reading office) {
    Optional<Mention.Place> state = ownerBefore(office.from());
    int from = state.map(Mention::from).orElse(office.from());
    return new Title(from, state, Optional.of(((Entry.Lexical) office.entry()).word().category()));
  }

  /** "Minister and ambassador": the name follows the last of the offices. */
  private Reading last(Reading office) {
    return isBare(office) && passage.readings().has(office.to(), Category.AND)
        ? passage.readings().longest(office.to() + 1, OfficeReader::isOffice).orElse(office)
        : office;
  }

  private static boolean isBare(Reading reading) {
    return reading.mark().equals(Mark.BARE);
  }

  /** The state named as the owner, with adjectives or a comma before the office. */
  private Optional<Mention.Place> ownerBefore(int office) {
    int end = office;
    while (end > 0 && isPassedOver(end - 1)) {
      end--;
    }
    int to = end;
    return row.place(p -> p.to() == to && Mark.owns(p.mark()));
  }

  private boolean isPassedOver(int token) {
    return passage.readings().has(token, Category.OFFICE_ADJECTIVE) || passage.isSign(token, ',');
  }

  private Mention.Office unnamed(Reading last, Title title) {
    String mark = Marks.of(passage.readings(), title.from(), last.to(), last.mark());
    return new Mention.Office(
        title.from(), last.to(), mark, title.office().orElseThrow(), title.state());
  }
}
