package org.kutniti.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.extract.Referent;
import org.kutniti.ontology.Ontology;

/**
 * Decides which entity a name means. Candidates bear the name in any language; each gets reasons
 * for and against. What the sentence's words leave open is decided only when one leads clearly;
 * else nothing is. Immutable; threads may share one.
 */
public final class Linker {
  /** Changes with the way it decides. */
  public static final String VERSION = "1";

  /** How far the best must be ahead of the next. */
  private static final double CLEARLY = 0.15;

  private static final Comparator<Candidate> LIKELIEST_FIRST =
      Comparator.comparing(Candidate::isExcluded)
          .thenComparing(c -> -c.score())
          .thenComparing(c -> c.entity().id());

  private final Ontology ontology;
  private final NameIndex names;

  /** A linker to the entities of a catalog. */
  public Linker(Ontology ontology, EntityCatalog catalog) {
    this.ontology = ontology;
    names = new NameIndex(catalog);
  }

  /** Whom the words mean, with everybody else who bears the name and why it is not them. */
  public Link link(Referent referent, Circumstances circumstances) {
    NameIndex.Named named = names.of(referent.name());
    Set<Entity> bearers = new LinkedHashSet<>(referent.entities());
    bearers.addAll(named.entities());
    Assessment assessment = new Assessment(ontology, referent, named.usual(), circumstances);
    List<Candidate> all = new ArrayList<>(bearers.size());
    bearers.forEach(entity -> all.add(assessment.of(entity)));
    all.sort(LIKELIEST_FIRST);
    Optional<Candidate> chosen = chosen(referent, named, all);
    List<Candidate> others = new ArrayList<>(all);
    chosen.ifPresent(others::remove);
    return new Link(VERSION, chosen, others);
  }

  private static Optional<Candidate> chosen(
      Referent referent, NameIndex.Named named, List<Candidate> all) {
    if (referent.entities().isEmpty()) {
      return onlyBearer(referent, all).or(() -> sharedBy(named, all));
    }
    Optional<Entity> read = referent.certain();
    if (read.isEmpty()) {
      return leading(all.stream().filter(c -> referent.entities().contains(c.entity())).toList());
    }
    Candidate certain = all.stream().filter(c -> c.entity().equals(read.get())).findFirst().get();
    return certain.isExcluded() ? instead(certain, all) : Optional.of(certain);
  }

  /** A name of several words that one alone bears, maybe in the script of another language. */
  private static Optional<Candidate> onlyBearer(Referent referent, List<Candidate> all) {
    boolean full = NameIndex.key(referent.name()).indexOf(' ') > 0;
    return full ? only(all, c -> !c.isExcluded()) : Optional.empty();
  }

  /** One of those whom the data knows to share a name, when more than habit speaks for it. */
  private static Optional<Candidate> sharedBy(NameIndex.Named named, List<Candidate> all) {
    boolean shared = !named.usual().isEmpty();
    return shared ? leading(all).filter(Candidate::isTold) : Optional.empty();
  }

  private static Optional<Candidate> leading(List<Candidate> all) {
    List<Candidate> fit = all.stream().filter(c -> !c.isExcluded()).toList();
    boolean leads =
        fit.size() == 1
            || fit.size() > 1 && fit.get(0).score() - fit.get(1).score() >= CLEARLY - 0.001;
    return leads ? Optional.of(fit.get(0)) : Optional.empty();
  }

  /**
   * Somebody else of the name, when the one whom the sentence was read as is impossible then. Of a
   * name that nobody else bears the text may speak loosely.
   */
  private static Optional<Candidate> instead(Candidate certain, List<Candidate> all) {
    boolean alone = all.stream().allMatch(c -> c.equals(certain) || c.isExcluded());
    return alone
        ? Optional.of(certain)
        : only(all, c -> !c.isExcluded() && c.entity().type().equals(certain.entity().type()));
  }

  private static Optional<Candidate> only(List<Candidate> all, Predicate<Candidate> fitting) {
    List<Candidate> fit = all.stream().filter(fitting).toList();
    return fit.size() == 1 ? Optional.of(fit.get(0)) : Optional.empty();
  }
}
