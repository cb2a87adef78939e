package org.kutniti.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kutniti.entity.Entity;
import org.kutniti.language.Category;
import org.kutniti.language.Ending;
import org.kutniti.language.Mark;
import org.kutniti.text.Prose;
import org.kutniti.text.Sentence;

/** Finds the names of states, cities, organisations and persons that the gazetteer knows. */
final class NameFinder {
  private final Set<String> personTypes;

  NameFinder(Set<String> personTypes) {
    this.personTypes = personTypes;
  }

  /** All names from left to right, the longest at each place; none overlaps another. */
  List<Mention> find(Prose prose, Sentence sentence, Readings readings) {
    List<Mention> found = new ArrayList<>();
    int i = 0;
    while (i < readings.size()) {
      Optional<Reading> best = readings.longest(i, r -> isName(r) || r.is(Category.NO_NAME));
      if (best.isPresent() && isName(best.get()) && !hiddenByWord(readings, best.get())) {
        found.add(mention(prose, sentence, readings, best.get()));
      }
      i = best.map(Reading::to).orElse(i + 1);
    }
    return joined(found, readings);
  }

  private static boolean isName(Reading reading) {
    return reading.entry() instanceof Entry.Name;
  }

  /** A longer word of the lexicon that starts at the same place is what the author meant. */
  private static boolean hiddenByWord(Readings readings, Reading name) {
    return readings.at(name.from()).stream().anyMatch(r -> !isName(r) && r.to() > name.to());
  }

  private Mention mention(Prose prose, Sentence sentence, Readings readings, Reading best) {
    List<Reading> same =
        readings.at(best.from()).stream()
            .filter(r -> isName(r) && r.to() == best.to())
            .sorted(Comparator.comparingInt(r -> -r.stemEnd()))
            .toList();
    int stemEnd = same.get(0).stemEnd();
    List<Entry.Name> names =
        same.stream().filter(r -> r.stemEnd() == stemEnd).map(r -> (Entry.Name) r.entry()).toList();
    boolean demonym = names.stream().allMatch(Entry.Name::demonym);
    List<Entity> entities =
        names.stream()
            .filter(n -> demonym || !n.demonym())
            .map(Entry.Name::entity)
            .distinct()
            .toList();
    String name = name(prose, sentence, best.from(), stemEnd);
    String ending =
        demonym && same.get(0).mark().equals(Ending.BARE) ? Mark.DEMONYM : same.get(0).mark();
    String mark = Marks.of(readings, best.from(), best.to(), ending);
    List<Entity> persons = entities.stream().filter(e -> personTypes.contains(e.type())).toList();
    if (!persons.isEmpty()) {
      return new Mention.Person(
          best.from(), best.to(), mark, name, persons, Optional.empty(), Optional.empty());
    }
    return new Mention.Place(
        best.from(), best.to(), mark, name, entities, demonym, Optional.empty());
  }

  /** The document's own letters from a token to a place in the normalised text. */
  static String name(Prose prose, Sentence sentence, int from, int stemEnd) {
    int start = prose.text().sourceStart(sentence.token(from).start());
    int end = prose.text().sourceEnd(stemEnd);
    return new org.kutniti.text.Span(start, end).slice(prose.document().text());
  }

  /** Takes "state's capital city" and "city's seat" as one mention of the city or seat. */
  private static List<Mention> joined(List<Mention> mentions, Readings readings) {
    List<Mention> out = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Place place && !out.isEmpty()) {
        Mention.Place outer = out.get(out.size() - 1) instanceof Mention.Place p ? p : null;
        if (outer != null && liesIn(outer, place, readings)) {
          out.remove(out.size() - 1);
          out.add(
              new Mention.Place(
                  outer.from(),
                  place.to(),
                  place.mark(),
                  place.name(),
                  place.entities(),
                  false,
                  Optional.of(outer.within().orElse(outer))));
          continue;
        }
      }
      out.add(mention);
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
