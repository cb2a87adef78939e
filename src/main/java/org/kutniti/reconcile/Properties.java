package org.kutniti.reconcile;

import java.util.List;
import java.util.Optional;
import org.kutniti.entity.Entity;

/** What may be asked of entities besides their names. */
public interface Properties {
  /** All there are, in the order in which they are proposed. */
  List<Property> all();

  /** What an entity has for a property; empty when nothing is known. */
  List<Value> of(Entity entity, Property property);

  /** The property that is called so. */
  default Optional<Property> called(String id) {
    return all().stream().filter(property -> property.isCalled(id)).findFirst();
  }
}
