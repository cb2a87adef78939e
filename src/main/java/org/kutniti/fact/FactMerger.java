package org.kutniti.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;

/** Makes one fact of those that say the same, keeping the most precise date and all evidence. */
final class FactMerger {
  private final Ontology ontology;

  FactMerger(Ontology ontology) {
    this.ontology = ontology;
  }

  List<Fact> merge(List<Fact> facts) {
    List<Fact> bySharpness = new ArrayList<>(facts);
    bySharpness.sort(Comparator.comparing((Fact f) -> -f.date().replace("X", "").length()));
    List<Fact> merged = new ArrayList<>();
    for (Fact fact : bySharpness) {
      int same = indexOfSame(merged, fact);
      if (same < 0) {
        merged.add(fact);
      } else {
        merged.set(same, joined(merged.get(same), fact));
      }
    }
    merged.sort(Comparator.comparingInt(FactMerger::firstEvidence));
    return merged;
  }

  private static int firstEvidence(Fact fact) {
    return fact.evidence().stream().mapToInt(e -> e.span().start()).min().orElse(0);
  }

  private int indexOfSame(List<Fact> merged, Fact fact) {
    for (int i = 0; i < merged.size(); i++) {
      if (isSame(merged.get(i), fact)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isSame(Fact a, Fact b) {
    Relation relation = ontology.relation(a.relation()).orElseThrow();
    return a.relation().equals(b.relation())
        && a.status() == b.status()
        && (sameParties(a.subject(), a.object(), b)
            || (relation.mutual() && sameParties(a.object(), a.subject(), b)))
        && a.date().startsWith(b.date().replace("X", ""))
        && (!relation.joint() || sameAgreement(a, b));
  }

  private static boolean sameParties(Argument subject, Argument object, Fact other) {
    return isSame(subject, other.subject()) && isSame(object, other.object());
  }

  private static boolean isSame(Argument a, Argument b) {
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

  private static Fact joined(Fact sharper, Fact other) {
    List<Evidence> evidence = new ArrayList<>(sharper.evidence());
    other.evidence().stream().filter(e -> !evidence.contains(e)).forEach(evidence::add);
    return new Fact(
        sharper.relation(),
        fuller(sharper.subject(), other.subject()),
        fuller(sharper.object(), other.object()),
        sharper.date(),
        sharper.status(),
        sharper.place().or(other::place),
        sharper.sender().or(other::sender),
        sharper.label().length() >= other.label().length() ? sharper.label() : other.label(),
        sharper.begins() || other.begins(),
        evidence);
  }

  private static Argument fuller(Argument a, Argument b) {
    return isSame(a, b) && b.name().length() > a.name().length() ? b : a;
  }
}
