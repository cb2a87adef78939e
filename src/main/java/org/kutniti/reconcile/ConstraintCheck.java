package org.kutniti.reconcile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;

/** Compares what is known of entities with what is wanted of them. */
record ConstraintCheck(EntityCatalog catalog, Properties properties) {
  private static final double FULFILLED = 100;
  private static final double UNKNOWN = 50;

  /** Whether an entity fulfils all that is required. */
  boolean allows(Entity entity, Wanted wanted) {
    return wanted.constraints().stream()
        .filter(Constraint::required)
        .allMatch(c -> holds(entity, c).orElse(false));
  }

  /** How many constraints an entity is known to fulfil. */
  long confirms(Entity entity, Wanted wanted) {
    return count(entity, wanted, true);
  }

  /** How many constraints an entity is known not to fulfil. */
  long contradicts(Entity entity, Wanted wanted) {
    return count(entity, wanted, false);
  }

  private long count(Entity entity, Wanted wanted, boolean held) {
    return wanted.constraints().stream()
        .filter(c -> holds(entity, c).filter(h -> h == held).isPresent())
        .count();
  }

  /** The sum, over the constraints, of 100 for one that is fulfilled and 0 for one that is not. */
  double score(Entity entity, Wanted wanted) {
    return wanted.constraints().stream()
        .mapToDouble(c -> holds(entity, c).map(held -> held ? FULFILLED : 0).orElse(UNKNOWN))
        .sum();
  }

  /** Whether it is fulfilled, as far as that is known. */
  private Optional<Boolean> holds(Entity entity, Constraint constraint) {
    List<Value> values =
        properties
            .called(constraint.property())
            .map(p -> properties.of(entity, p))
            .orElse(List.of());
    if (values.isEmpty()) {
      return Optional.empty();
    }
    Stream<String> wanted = constraint.values().stream();
    return Optional.of(
        switch (constraint.quantifier()) {
          case ANY -> wanted.anyMatch(w -> isAmong(values, w));
          case ALL -> wanted.allMatch(w -> isAmong(values, w));
          case NONE -> wanted.noneMatch(w -> isAmong(values, w));
        });
  }

  private boolean isAmong(List<Value> values, String wanted) {
    String text = wanted.strip();
    return values.stream().anyMatch(value -> isSame(value, text));
  }

  private boolean isSame(Value value, String wanted) {
    if (value instanceof Value.Thing thing) {
      return thing.id().equals(wanted)
          || catalog.byId(thing.id()).filter(e -> isName(e, wanted)).isPresent();
    }
    return value instanceof Value.Text text
        ? text.text().equalsIgnoreCase(wanted)
        : value instanceof Value.Whole whole && startsWithYear(wanted, whole.number());
  }

  /** A date, too, is of its year. */
  private static boolean startsWithYear(String wanted, int year) {
    String number = Integer.toString(year);
    return wanted.equals(number) || wanted.startsWith(number + "-");
  }

  private static boolean isName(Entity entity, String wanted) {
    return entity.names().values().stream()
        .anyMatch(
            n ->
                n.label().equalsIgnoreCase(wanted)
                    || n.others().stream().anyMatch(wanted::equalsIgnoreCase));
  }
}
