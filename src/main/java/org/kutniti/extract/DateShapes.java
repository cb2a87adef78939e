package org.kutniti.extract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kutniti.language.DateWords;
import org.kutniti.language.LanguagePack;

/**
 * Checks what a language's dates give: with fitting numbers each shape must make a date, so what
 * makes none is no shape or asks for numbers that its words do not state.
 */
final class DateShapes {
  private static final Pattern OFFSET = Pattern.compile("([+-](\\d+|N)[dwmy])?");

  /** Shapes counted from the date named before. */
  private static final Set<String> FROM_PREVIOUS =
      Set.of("", "next", "story", "nextM", "Y", "Y-M", "Y-M-D");

  /** Of these only some are counted; and only in years where the words name the month. */
  private static final Set<String> UNCOUNTED = Set.of("next", "story", "nextM");

  private static final Set<String> NO_DATES = Set.of(DateWords.NONE, RelativeDate.UNKNOWN);

  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  /** Numbers that make a date as years, months, days, weekdays or any. */
  private static final Map<String, Integer> NUMBERS =
      Map.of("Y", 2000, "M", 1, "D", 1, "D2", 1, "W", 1, "N", 1);

  private DateShapes() {}

  /** Notes the patterns of a language that never give a date. */
  static void check(LanguagePack language, RuleProblems problems) {
    List<Path> files = language.folders().files(DateWords.FILE);
    language.dates().patterns().stream()
        .filter(pattern -> !NO_DATES.contains(pattern.gives()) && !makesDate(pattern))
        .forEach(pattern -> problems.add(place(files, pattern), message(pattern)));
  }

  private static RulePlace place(List<Path> files, DateWords.Pattern pattern) {
    String match = "match: *[\"']?" + Pattern.quote(pattern.match()) + "[\"']? *,";
    String gives = " *gives: *[\"']?" + Pattern.quote(pattern.gives()) + "[\"' }]";
    return new RulePlace(files, Pattern.compile(match + gives).asPredicate(), "");
  }

  private static String message(DateWords.Pattern pattern) {
    return String.format(
        "'%s' is no date that '%s' can give, expected a shape such as Y, Y-M-D, doc:M-D, prev:Y",
        pattern.gives(), pattern.match());
  }

  private static boolean makesDate(DateWords.Pattern pattern) {
    RelativeDate date = RelativeDate.parse(pattern.gives());
    Map<String, Integer> stated = stated(pattern.match());
    return switch (date.base()) {
      case RelativeDate.DOCUMENT ->
          isOffset(date, stated)
              && (date.shape().startsWith("Y") || hold(stated, date.shape()))
              && isCounted(date);
      case RelativeDate.PREVIOUS ->
          isOffset(date, stated)
              && FROM_PREVIOUS.contains(date.shape())
              && hold(stated, date.shape().replace("-M", ""))
              && (date.offset().isEmpty() || isCountedFromPrevious(date, stated));
      default -> !AbsoluteDate.of(date.shape(), stated).isEmpty();
    };
  }

  private static boolean isCountedFromPrevious(RelativeDate date, Map<String, Integer> stated) {
    boolean inYears = date.shape().equals("Y") || stated.containsKey("M");
    boolean inMonths = date.shape().equals("Y-M-D");
    return !UNCOUNTED.contains(date.shape())
        && (!inYears || date.isByYears())
        && (!inMonths || date.isByMonths());
  }

  private static boolean isOffset(RelativeDate date, Map<String, Integer> stated) {
    return OFFSET.matcher(date.offset()).matches()
        && (!date.offset().contains("N") || stated.containsKey("N"));
  }

  /** Whether the words state the months and days that a shape without a year of theirs asks for. */
  private static boolean hold(Map<String, Integer> stated, String shape) {
    return Stream.of("M", "D", "W").allMatch(n -> !shape.contains(n) || stated.containsKey(n))
        && (!shape.endsWith("/D") || stated.containsKey("D2"));
  }

  private static boolean isCounted(RelativeDate date) {
    try {
      return !date.from(ANY_DAY, NUMBERS).isEmpty();
    } catch (NumberFormatException e) {
      return false;
    }
  }

  /** The numbers that words of this kind state, a second of a kind as {@code Y2} and so on. */
  private static Map<String, Integer> stated(String match) {
    Map<String, Integer> numbers = new HashMap<>();
    for (String part : match.trim().split(" +")) {
      String kind = part.replaceFirst("~?\\??$", "");
      if (NUMBERS.containsKey(kind)) {
        numbers.put(numbers.containsKey(kind) ? kind + "2" : kind, NUMBERS.get(kind));
      }
    }
    return numbers;
  }
}
