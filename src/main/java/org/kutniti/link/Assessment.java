package org.kutniti.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Types;
import org.kutniti.entity.Years;
import org.kutniti.extract.Referent;
import org.kutniti.ontology.Ontology;

/** Tells what speaks for and against an entity that a name may mean. */
final class Assessment {
  private static final double READ = 0.25;
  private static final double UNLIKELIER = 0.1;
  private static final double USUAL = 0.05;
  private static final double NAMED = 0.1;
  private static final double SERVES = 0.15;
  private static final double DATE = 0.15;
  private static final double OUT_OF_OFFICE = 0.3;
  private static final double EXCLUDED = 0.5;

  private final Ontology ontology;
  private final Referent referent;
  private final List<String> usual;
  private final Circumstances circumstances;

  Assessment(
      Ontology ontology, Referent referent, List<String> usual, Circumstances circumstances) {
    this.ontology = ontology;
    this.referent = referent;
    this.usual = usual;
    this.circumstances = circumstances;
  }

  Candidate of(Entity entity) {
    List<Reason> reasons = new ArrayList<>();
    type(entity).ifPresent(reasons::add);
    reading(entity).ifPresent(reasons::add);
    usually(entity).ifPresent(reasons::add);
    others(entity).ifPresent(reasons::add);
    served(entity).ifPresent(reasons::add);
    date(entity).ifPresent(reasons::add);
    return new Candidate(entity, reasons);
  }

  private Optional<Reason> type(Entity entity) {
    boolean fits =
        (circumstances.types().isEmpty() || ontology.isAny(entity.type(), circumstances.types()))
            && (!referent.type().equals(Types.PERSON) || ontology.isA(entity.type(), Types.PERSON));
    return fits ? Optional.empty() : Optional.of(Reason.against(1, misfit(entity)));
  }

  private String misfit(Entity entity) {
    String asked = String.join(" or ", circumstances.types().stream().sorted().toList());
    return "is a " + entity.type() + ", the role asks for " + asked;
  }

  private Optional<Reason> reading(Entity entity) {
    if (referent.entities().isEmpty()) {
      return Optional.empty();
    }
    if (referent.entities().contains(entity)) {
      return Optional.of(Reason.of(READ, "fits the words of the sentence"));
    }
    boolean alike = referent.entities().stream().anyMatch(e -> e.type().equals(entity.type()));
    return Optional.of(
        alike
            ? Reason.of(-UNLIKELIER, "another of the name is likelier")
            : Reason.of(-READ, "the words of the sentence ask for another kind"));
  }

  private Optional<Reason> usually(Entity entity) {
    int place = usual.indexOf(entity.id());
    if (place < 0) {
      return Optional.empty();
    }
    return Optional.of(
        place == 0
            ? Reason.of(USUAL, "is whom the name usually means")
            : Reason.of(-USUAL, "the name usually means another"));
  }

  private Optional<Reason> others(Entity entity) {
    boolean known =
        entity.state().filter(circumstances.others()::contains).isPresent()
            || entity.capital().filter(circumstances.others()::contains).isPresent();
    return known
        ? Optional.of(Reason.of(NAMED, "the document names its state or capital"))
        : Optional.empty();
  }

  private Optional<Reason> served(Entity entity) {
    Optional<String> told = referent.stateSaid();
    if (told.isEmpty() || entity.state().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        told.equals(entity.state())
            ? Reason.of(SERVES, "serves " + told.get() + ", as the text says")
            : Reason.against(
                EXCLUDED, "serves " + entity.state().get() + ", the text says " + told.get()));
  }

  private Optional<Reason> date(Entity entity) {
    Optional<Years> when = Tenure.yearsOf(circumstances.date());
    Tenure tenure = when.isEmpty() ? Tenure.UNKNOWN : Tenure.of(entity);
    if (!tenure.isKnown()) {
      return Optional.empty();
    }
    boolean person = ontology.isA(entity.type(), Types.PERSON);
    String what = (person ? "held office " : "existed ") + tenure;
    if (tenure.meets(when.get())) {
      return Optional.of(Reason.of(DATE, what + ", as the date " + circumstances.date() + " asks"));
    }
    String words = what + ", not at the date " + circumstances.date();
    return Optional.of(person ? Reason.of(-OUT_OF_OFFICE, words) : Reason.against(EXCLUDED, words));
  }
}
