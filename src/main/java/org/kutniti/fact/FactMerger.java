package org.kutniti.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;
import org.kutniti.ontology.Status;

/** Makes one fact of those that say the same, keeping the most precise date and all evidence. */
final class FactMerger {
  /** How many characters a date has that gives a day. */
  private static final int DAY = 10;

  private final Ontology ontology;

  FactMerger(Ontology ontology) {
    this.ontology = ontology;
  }

  /** A fact while what is said of it is gathered. */
  private static final class Growing {
    private final Fact first;
    private Fact fact;
    private final Set<Evidence> evidence;

    Growing(Fact fact) {
      first = fact;
      this.fact = fact;
      evidence = new LinkedHashSet<>(fact.evidence());
    }

    void join(Fact other) {
      fact = joined(fact, other);
      evidence.addAll(other.evidence());
    }

    Fact grown() {
      return new Fact(
          fact.relation(),
          fact.subject(),
          fact.object(),
          fact.date(),
          fact.status(),
          fact.place(),
          fact.sender(),
          fact.label(),
          fact.begins(),
          List.copyOf(evidence));
    }
  }

  /** Only facts that have all this in common may be the same. */
  private record Shape(String relation, Status status, Set<String> parties) {
    static Shape of(Fact fact) {
      Set<String> parties = new HashSet<>(List.of(party(fact.subject()), party(fact.object())));
      return new Shape(fact.relation(), fact.status(), parties);
    }

    private static String party(Argument argument) {
      return argument.entity().isPresent() ? argument.entity().get().id() : argument.name();
    }
  }

  List<Fact> merge(List<Fact> facts) {
    List<Fact> bySharpness = new ArrayList<>(facts);
    bySharpness.sort(Comparator.comparing((Fact f) -> -f.date().replace("X", "").length()));
    Map<Shape, List<Growing>> byShape = new LinkedHashMap<>();
    List<Growing> all = new ArrayList<>();
    for (Fact fact : bySharpness) {
      List<Growing> alike = byShape.computeIfAbsent(Shape.of(fact), s -> new ArrayList<>(1));
      Growing same = same(alike, fact);
      if (same == null) {
        same = new Growing(fact);
        alike.add(same);
        all.add(same);
      } else {
        same.join(fact);
      }
    }
    List<Fact> merged = new ArrayList<>(all.size());
    all.forEach(growing -> merged.add(growing.grown()));
    List<Fact> told = List.copyOf(merged);
    merged.removeIf(fact -> Overruled.isBy(told, fact, relation(fact)));
    merged.sort(Comparator.comparingInt(FactMerger::firstEvidence));
    return merged;
  }

  private static int firstEvidence(Fact fact) {
    int first = Integer.MAX_VALUE;
    for (Evidence evidence : fact.evidence()) {
      first = Math.min(first, evidence.span().start());
    }
    return first;
  }

  private Growing same(List<Growing> alike, Fact fact) {
    for (Growing growing : alike) {
      if (isSame(growing.first, fact)) {
        return growing;
      }
    }
    return null;
  }

  private Relation relation(Fact fact) {
    return ontology.relation(fact.relation()).orElseThrow();
  }

  private boolean isSame(Fact a, Fact b) {
    Relation relation = relation(a);
    return a.relation().equals(b.relation())
        && a.status() == b.status()
        && (sameParties(a.subject(), a.object(), b)
            || (relation.mutual() && sameParties(a.object(), a.subject(), b)))
        && (a.date().startsWith(b.date().replace("X", "")) || isOneEvent(a, b, relation))
        && (!relation.joint() || sameAgreement(a, b));
  }

  /** An arrival and the talks on the next day are one visit, as is a day within an interval. */
  static boolean isOneEvent(Fact a, Fact b, Relation relation) {
    return relation.withinDays() > 0
        && Edtf.parse(a.date())
            .flatMap(one -> Edtf.parse(b.date()).map(one::daysApart))
            .filter(days -> days <= relation.withinDays())
            .isPresent();
  }

  static boolean sameParties(Argument subject, Argument object, Fact other) {
    return isSame(subject, other.subject()) && isSame(object, other.object());
  }

  static boolean isSame(Argument a, Argument b) {
    return a.entity().isPresent() || b.entity().isPresent()
        ? a.entity().equals(b.entity())
        : a.name().equals(b.name());
  }

  /** The one is called by words of the other, or they carry the same full date. */
  private static boolean sameAgreement(Fact a, Fact b) {
    return a.label().endsWith(b.label())
        || b.label().endsWith(a.label())
        || (a.date().equals(b.date()) && a.date().length() >= 7);
  }

  /** What both tell; the evidence is that of the first. */
  private static Fact joined(Fact sharper, Fact other) {
    return new Fact(
        sharper.relation(),
        fuller(sharper.subject(), other.subject()),
        fuller(sharper.object(), other.object()),
        date(sharper, other),
        sharper.status(),
        sharper.place().or(other::place),
        sharper.sender().or(other::sender),
        sharper.label().length() >= other.label().length() ? sharper.label() : other.label(),
        sharper.begins() || other.begins(),
        sharper.evidence());
  }

  /** Of two days the first, of an interval and a day the interval. */
  private static String date(Fact sharper, Fact other) {
    boolean earlier = isDay(sharper) && isDay(other) && other.date().compareTo(sharper.date()) < 0;
    return earlier ? other.date() : sharper.date();
  }

  private static boolean isDay(Fact fact) {
    return fact.date().length() == DAY;
  }

  private static Argument fuller(Argument a, Argument b) {
    return isSame(a, b) && b.name().length() > a.name().length() ? b : a;
  }
}
