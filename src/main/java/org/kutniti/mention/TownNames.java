package org.kutniti.mention;

import java.util.Optional;
import org.kutniti.entity.Types;
import org.kutniti.language.Mark;

/** Tells the names of persons that are names of towns, too. */
final class TownNames {
  private final Passage passage;
  private final MentionRow row;

  TownNames(Passage passage, MentionRow row) {
    this.passage = passage;
    this.row = row;
  }

  /** A town whose name is also a given name, when more of a person's name follows. */
  Optional<Mention.Place> givenName(Mention mention) {
    int next = mention.to();
    boolean goesOn =
        passage.readings().at(next).isEmpty() && passage.isWord(next) && row.isFree(next);
    boolean told = passage.casing().tellsName(next);
    return mention instanceof Mention.Place place && (isBareTown(place) || told) && goesOn
        ? Optional.of(place)
        : Optional.empty();
  }

  /** Behind a given name a town is the surname, if where somebody goes is named right behind it. */
  Optional<Mention.Place> surname(Mention.Unknown name) {
    boolean given = name.to() - name.from() == 1 && name.mark().equals(Mark.BARE);
    return row.startingAt(name.to())
        .filter(m -> given)
        .filter(Mention.Place.class::isInstance)
        .map(Mention.Place.class::cast)
        .filter(TownNames::isBareTown)
        .filter(p -> row.startingAt(p.to()).filter(Mention.Place.class::isInstance).isPresent());
  }

  private static boolean isBareTown(Mention.Place place) {
    return place.mark().equals(Mark.BARE)
        && place.entities().stream().allMatch(e -> e.type().equals(Types.CITY));
  }
}
