package org.kutniti.link;

import java.util.List;
import java.util.Optional;
import org.kutniti.entity.Entity;

/**
 * How a name was linked to an entity.
 *
 * @param version of the linker; empty when none was asked
 * @param chosen the entity and what spoke for it; empty when nothing is certain
 * @param others who else bears the name, the best first, each with why it was not chosen
 */
public record Link(String version, Optional<Candidate> chosen, List<Candidate> others) {
  /** Of what no linker was asked about. */
  public static final Link NONE = new Link("", Optional.empty(), List.of());

  public Link {
    others = List.copyOf(others);
  }

  /** The entity that was chosen. */
  public Optional<Entity> entity() {
    return chosen.map(Candidate::entity);
  }

  /** Those that it may still be, where none was chosen. */
  public List<Entity> possible() {
    return chosen.isPresent()
        ? List.of()
        : others.stream().filter(c -> !c.isExcluded()).map(Candidate::entity).toList();
  }

  /** Whether a linker decided something that somebody may want to know the reasons of. */
  public boolean isTold() {
    return !version.isEmpty() && (chosen.isPresent() || !others.isEmpty());
  }
}
