package org.kutniti.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Words an evaluation for a reader. */
public final class Report {
  private static final int QUOTE_LENGTH = 160;

  private Report() {}

  /** A line for each relation, one for dates, places, status and persons, one for the total. */
  public static List<String> summary(Evaluation evaluation) {
    List<String> lines = new ArrayList<>();
    evaluation.relations().forEach((relation, counts) -> lines.add(line(relation, counts)));
    lines.add(details(evaluation));
    Counts total = evaluation.total();
    lines.add(
        String.format(
            Locale.ROOT,
            "ALL tp %d fp %d fn %d  %s",
            total.right(),
            total.wrong(),
            total.missed(),
            rates(total)));
    return lines;
  }

  /** A line for each disagreement. */
  public static List<String> errors(Evaluation evaluation) {
    return evaluation.mismatches().stream().map(Report::error).toList();
  }

  private static String line(String relation, Counts counts) {
    return String.format(
        Locale.ROOT,
        "%-28s tp %4d fp %4d fn %4d  %s",
        relation,
        counts.right(),
        counts.wrong(),
        counts.missed(),
        rates(counts));
  }

  private static String rates(Counts counts) {
    return "P "
        + rounded(counts.precision())
        + " R "
        + rounded(counts.recall())
        + " F1 "
        + rounded(counts.f1());
  }

  /** Three places of the exact binary value, so that no second rounding moves a tie. */
  private static String rounded(double rate) {
    return new BigDecimal(rate).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static String details(Evaluation evaluation) {
    Details d = evaluation.details();
    return String.format(
        Locale.ROOT,
        "dates exact %d/%d compatible %d/%d extra %d; places %d/%d; status confusions %s; "
            + "persons linked %d/%d",
        d.exactDates(),
        d.dates(),
        d.compatibleDates(),
        d.dates(),
        d.extraDates(),
        d.rightPlaces(),
        d.places(),
        confusions(evaluation.confusions()),
        d.linkedPersons(),
        d.persons());
  }

  private static String confusions(Map<Confusion, Integer> confusions) {
    return confusions.entrySet().stream()
        .map(e -> "('" + e.getKey().gold() + "', '" + e.getKey().found() + "'): " + e.getValue())
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String error(Mismatch mismatch) {
    return String.join(
        " ",
        mismatch.kind().name(),
        mismatch.document(),
        mismatch.relation(),
        mismatch.subject(),
        "->",
        mismatch.object(),
        mismatch.date(),
        mismatch.status(),
        mismatch.gold().map(gold -> "gold=" + gold).orElse(""),
        "|",
        shortened(mismatch.quote()));
  }

  private static String shortened(String quote) {
    int length = quote.codePointCount(0, quote.length());
    return length <= QUOTE_LENGTH
        ? quote
        : quote.substring(0, quote.offsetByCodePoints(0, QUOTE_LENGTH));
  }
}
