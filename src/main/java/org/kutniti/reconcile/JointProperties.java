package org.kutniti.reconcile;

import java.util.List;
import org.kutniti.entity.Entity;

/**
 * Properties of several sources.
 *
 * @param sources in the order in which their properties are proposed
 */
public record JointProperties(List<Properties> sources) implements Properties {
  public JointProperties {
    sources = List.copyOf(sources);
  }

  @Override
  public List<Property> all() {
    return sources.stream().flatMap(source -> source.all().stream()).toList();
  }

  @Override
  public List<Value> of(Entity entity, Property property) {
    return sources.stream().flatMap(source -> source.of(entity, property).stream()).toList();
  }
}
