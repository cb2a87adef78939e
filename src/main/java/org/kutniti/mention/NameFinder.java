package org.kutniti.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Types;
import org.kutniti.language.Category;
import org.kutniti.language.Ending;
import org.kutniti.language.Grammar;
import org.kutniti.language.Mark;

/** Finds the names of states, cities, organisations and persons that the gazetteer knows. */
final class NameFinder {
  private final Set<String> personTypes;
  private final Attributes attributes;

  NameFinder(Set<String> personTypes, Grammar grammar) {
    this.personTypes = personTypes;
    attributes = new Attributes(grammar);
  }

  /** All names from left to right, the longest at each place; none overlaps another. */
  List<Mention> find(Passage passage) {
    Readings readings = passage.readings();
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < readings.size()) {
      boolean allowed = passage.casing().allowsName(i);
      Optional<Reading> best =
          readings.longest(
              i, r -> (allowed && isName(r) && isSpelled(passage, r)) || r.is(Category.NO_NAME));
      if (best.isPresent()
          && isName(best.get())
          && !hiddenByWord(readings, best.get())
          && !isSurname(passage, best.get())) {
        found.add(mention(passage, best.get()));
      }
      i = best.map(Reading::to).orElse(i + 1);
    }
    return joined(found, readings);
  }

  /** An abbreviation counts only in capital letters: US is not "us". */
  private static boolean isSpelled(Passage passage, Reading reading) {
    return !((Entry.Name) reading.entry()).abbreviation()
        || passage.casing().isAbbreviation(reading.from());
  }

  private static boolean isName(Reading reading) {
    return reading.entry() instanceof Entry.Name;
  }

  /** Right behind an initial or an unknown word in capitals, the name of a town is a person's. */
  private boolean isSurname(Passage passage, Reading name) {
    int before = name.from() - 1;
    Readings readings = passage.readings();
    boolean town =
        longestStems(readings, name).stream()
            .allMatch(r -> ((Entry.Name) r.entry()).entity().type().equals(Types.CITY));
    boolean unknown =
        passage.casing().tellsName(before)
            && readings.at(before).stream().allMatch(r -> r.is(Category.NAME_PART));
    boolean initial =
        passage.isSign(before, '.') && before > 0 && readings.has(before - 1, Category.INITIAL);
    return town && passage.casing().isTelling() && (unknown || initial);
  }

  /** A longer word of the lexicon that starts at the same place is what the author meant. */
  private static boolean hiddenByWord(Readings readings, Reading name) {
    return readings.at(name.from()).stream().anyMatch(r -> !isName(r) && r.to() > name.to());
  }

  private Mention mention(Passage passage, Reading best) {
    List<Reading> named = longestStems(passage.readings(), best);
    boolean demonym = named.stream().allMatch(NameFinder::isDemonym);
    List<Entity> entities =
        named.stream()
            .filter(r -> demonym || !isDemonym(r))
            .map(r -> ((Entry.Name) r.entry()).entity())
            .distinct()
            .toList();
    String name = passage.name(best.from(), named.get(0).stemEnd());
    String given = named.get(0).mark();
    boolean adjective = demonym || attributes.isAttribute(passage, best.to());
    String ending = adjective && given.equals(Ending.BARE) ? Mark.DEMONYM : given;
    String mark = Marks.of(passage.readings(), best.from(), best.to(), ending);
    List<Entity> persons = entities.stream().filter(e -> personTypes.contains(e.type())).toList();
    return persons.isEmpty()
        ? new Mention.Place(best.from(), best.to(), mark, name, entities, demonym, Optional.empty())
        : new Mention.Person(
            best.from(), best.to(), mark, name, persons, Optional.empty(), Optional.empty());
  }

  /** The names with the same tokens, those of which an ending leaves the most. */
  private static List<Reading> longestStems(Readings readings, Reading best) {
    List<Reading> same =
        readings.at(best.from()).stream().filter(r -> isName(r) && r.to() == best.to()).toList();
    int longest = same.stream().mapToInt(Reading::stemEnd).max().orElseThrow();
    return same.stream().filter(r -> r.stemEnd() == longest).toList();
  }

  private static boolean isDemonym(Reading reading) {
    return ((Entry.Name) reading.entry()).demonym();
  }

  /** Takes "state's capital city" and "city's seat" as one mention of the city or seat. */
  private static List<Mention> joined(List<Mention> mentions, Readings readings) {
    List<Mention> out = new ArrayList<>();
    for (Mention mention : mentions) {
      Optional<Mention> outer =
          out.isEmpty() ? Optional.empty() : Optional.of(out.get(out.size() - 1));
      if (outer.isPresent()
          && outer.get() instanceof Mention.Place state
          && mention instanceof Mention.Place place
          && liesIn(state, place, readings)) {
        out.set(out.size() - 1, joined(state, place));
      } else {
        out.add(mention);
      }
    }
    return out;
  }

  private static Mention joined(Mention.Place outer, Mention.Place inner) {
    return new Mention.Place(
        outer.from(),
        inner.to(),
        inner.mark(),
        inner.name(),
        inner.entities(),
        false,
        Optional.of(outer.within().orElse(outer)));
  }

  private static boolean liesIn(Mention.Place outer, Mention.Place inner, Readings readings) {
    if (!Mark.owns(outer.mark())) {
      return false;
    }
    boolean belongs =
        inner.entities().stream()
            .anyMatch(e -> outer.entities().stream().anyMatch(o -> isIn(e, o)));
    int gap = inner.from() - outer.to();
    return belongs && (gap == 0 || (gap == 1 && readings.has(outer.to(), Category.CAPITAL)));
  }

  private static boolean isIn(Entity inner, Entity outer) {
    return inner.state().filter(outer.id()::equals).isPresent()
        || inner.capital().filter(outer.id()::equals).isPresent()
        || (outer.state().isPresent()
            && outer.state().equals(inner.state())
            && inner.capital().isPresent());
  }
}
