package org.kutniti.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What the files of a language lack that the engine could use.
 *
 * @param pack the language
 */
public record LanguageGaps(LanguagePack pack) {
  private static final int MONTHS = 12;
  private static final int WEEKDAYS = 7;

  /** Marks that the engine asks for in any language: who owns an office, where something is. */
  private static final List<String> MARKS = List.of(Mark.GENITIVE, Mark.LOCATIVE);

  /** Kinds of dates, by what their shapes give. */
  private static final Map<String, Predicate<String>> DATES =
      new TreeMap<>(
          Map.of(
              "days",
              "Y-M-D"::equals,
              "months",
              "Y-M"::equals,
              "years",
              "Y"::equals,
              "spans",
              gives -> gives.contains("/"),
              "what counts from the document's date",
              gives -> gives.startsWith("doc"),
              "what counts from a date named before",
              gives -> gives.startsWith("prev")));

  /** The gaps, a line each; empty when there is none. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    add(lines, "nothing in", emptyFiles());
    add(lines, "no words for", categories());
    add(lines, "no ending or adposition gives the mark", marks());
    add(lines, "dates.yaml names but", namelessDates());
    add(lines, "no pattern in dates.yaml for", dates());
    return lines;
  }

  private static void add(List<String> lines, String what, List<String> missing) {
    if (!missing.isEmpty()) {
      lines.add(what + " " + String.join(", ", missing));
    }
  }

  private List<String> emptyFiles() {
    List<String> empty = new ArrayList<>();
    addIf(pack.lexicon().categories().isEmpty(), Words.FILE, empty);
    addIf(pack.lexicon().forms().isEmpty(), Verbs.FILE, empty);
    addIf(pack.endings().marks().isEmpty(), Endings.FILE, empty);
    addIf(pack.adpositions().isEmpty(), LanguageFiles.Adpositions.FILE, empty);
    addIf(
        pack.status().forms().isEmpty() && pack.status().cues().isEmpty(), StatusCues.FILE, empty);
    addIf(pack.furniture().isEmpty(), Furniture.FILE, empty);
    return empty;
  }

  private static void addIf(boolean missing, String what, List<String> to) {
    if (missing) {
      to.add(what);
    }
  }

  private List<String> categories() {
    return KnownCategories.askedFor(pack.grammar()).stream()
        .filter(asked -> pack.lexicon().categories().stream().noneMatch(c -> is(c, asked)))
        .map(asked -> asked.replaceFirst("\\.$", ""))
        .toList();
  }

  private static boolean is(String category, String asked) {
    return asked.endsWith(".") ? category.startsWith(asked) : category.equals(asked);
  }

  private List<String> marks() {
    return MARKS.stream().filter(mark -> !pack.marks().contains(mark)).toList();
  }

  private List<String> dates() {
    List<String> given = pack.dates().patterns().stream().map(DateWords.Pattern::gives).toList();
    return DATES.entrySet().stream()
        .filter(kind -> given.stream().noneMatch(kind.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private List<String> namelessDates() {
    List<String> few = new ArrayList<>();
    addFew("months", pack.dates().months().size(), MONTHS, few);
    addFew("weekdays", pack.dates().weekdays().size(), WEEKDAYS, few);
    return few;
  }

  private static void addFew(String what, int named, int all, List<String> to) {
    addIf(named < all, named + " of " + all + " " + what, to);
  }
}
