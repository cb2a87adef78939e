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
import org.kutniti.mention.Mention.Place.Wording;

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
      Reading best = best(passage, i);
      if (best != null
          && isName(best)
          && !hiddenByWord(readings, best)
          && !isSurname(passage, best)
          && !(passage.casing().tellsName(best.to()) && readings.has(best.to(), Category.FIRM))) {
        found.add(mention(passage, best));
      }
      i = best == null ? i + 1 : best.to();
    }
    return joined(found, readings);
  }

  /** The longest name at a token, or longest phrase that is none; null for neither. */
  private static Reading best(Passage passage, int token) {
    boolean allowed = passage.casing().allowsName(token);
    Reading best = null;
    for (Reading reading : passage.readings().at(token)) {
      boolean counts =
          isName(reading) ? allowed && isSpelled(passage, reading) : reading.is(Category.NO_NAME);
      if (counts && (best == null || reading.to() > best.to())) {
        best = reading;
      }
    }
    return best;
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
    if (!passage.casing().isTelling()) {
      return false;
    }
    boolean town =
        longestStems(readings, name).stream()
            .allMatch(r -> ((Entry.Name) r.entry()).entity().type().equals(Types.CITY));
    boolean unknown =
        passage.casing().tellsName(before)
            && readings.at(before).stream().allMatch(r -> r.is(Category.NAME_PART));
    boolean initial =
        passage.isSign(before, '.') && before > 0 && readings.has(before - 1, Category.INITIAL);
    return town && (unknown || initial);
  }

  /** A longer word of the lexicon that starts at the same place is what the author meant. */
  private static boolean hiddenByWord(Readings readings, Reading name) {
    for (Reading reading : readings.at(name.from())) {
      if (!isName(reading) && reading.to() > name.to()) {
        return true;
      }
    }
    return false;
  }

  private Mention mention(Passage passage, Reading best) {
    List<Reading> named = longestStems(passage.readings(), best);
    boolean demonym = named.stream().allMatch(NameFinder::isDemonym);
    List<Entity> entities = entities(named, demonym);
    String name = passage.name(best.from(), named.get(0).stemEnd());
    String given = named.get(0).mark();
    boolean adjective = demonym || attributes.isAttribute(passage, best.to());
    String ending = adjective && given.equals(Ending.BARE) ? Mark.DEMONYM : given;
    String mark = Marks.of(passage.readings(), best.from(), best.to(), ending);
    List<Entity> persons = persons(entities);
    return persons.isEmpty()
        ? new Mention.Place(
            best.from(),
            best.to(),
            mark,
            name,
            entities,
            demonym ? Wording.DEMONYM : Wording.NAME,
            Optional.empty())
        : new Mention.Person(
            best.from(), best.to(), mark, name, persons, Optional.empty(), Optional.empty());
  }

  private static List<Entity> entities(List<Reading> named, boolean demonym) {
    List<Entity> entities = new ArrayList<>(named.size());
    for (Reading reading : named) {
      Entity entity = ((Entry.Name) reading.entry()).entity();
      if ((demonym || !isDemonym(reading)) && !entities.contains(entity)) {
        entities.add(entity);
      }
    }
    return List.copyOf(entities);
  }

  private List<Entity> persons(List<Entity> entities) {
    List<Entity> persons = new ArrayList<>(0);
    for (Entity entity : entities) {
      if (personTypes.contains(entity.type())) {
        persons.add(entity);
      }
    }
    return List.copyOf(persons);
  }

  /** The names with the same tokens, those of which an ending leaves the most. */
  private static List<Reading> longestStems(Readings readings, Reading best) {
    List<Reading> longest = new ArrayList<>(2);
    int stemEnd = best.stemEnd();
    for (Reading reading : readings.at(best.from())) {
      if (isName(reading) && reading.to() == best.to() && reading.stemEnd() >= stemEnd) {
        if (reading.stemEnd() > stemEnd) {
          longest.clear();
          stemEnd = reading.stemEnd();
        }
        longest.add(reading);
      }
    }
    return longest;
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
        out.set(out.size() - 1, place.in(state));
      } else {
        out.add(mention);
      }
    }
    return out;
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
