package org.kutniti.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kutniti.entity.Coordinates;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Names;
import org.kutniti.reconcile.ServiceText.Field;

/** What the entity files tell of entities. */
public final class Attributes implements Properties {
  private final Map<Property, Field> fields = new LinkedHashMap<>();

  private Attributes(List<ServiceText.Attribute> attributes) {
    attributes.forEach(a -> fields.put(a.property(), a.field()));
  }

  /** Those that come with the program. */
  public static Attributes builtIn() {
    return new Attributes(ServiceText.builtIn().attributes());
  }

  @Override
  public List<Property> all() {
    return List.copyOf(fields.keySet());
  }

  @Override
  public List<Value> of(Entity entity, Property property) {
    Field field = fields.get(property);
    if (field == null) {
      return List.of();
    }
    return switch (field) {
      case STATE -> entity.state().<Value>map(Value.Thing::new).stream().toList();
      case CAPITAL -> entity.capital().<Value>map(Value.Thing::new).stream().toList();
      case START -> year(entity.years().first());
      case END -> year(entity.years().last());
      case COORDINATES -> entity.place().map(Attributes::point).stream().toList();
      case NAMES -> names(entity);
    };
  }

  private static List<Value> year(int year) {
    boolean open = year == Integer.MIN_VALUE || year == Integer.MAX_VALUE;
    return open ? List.of() : List.of(new Value.Whole(year));
  }

  /** Latitude and longitude in degrees, parted by a comma. */
  private static Value point(Coordinates at) {
    return new Value.Text(String.format(Locale.ROOT, "%s,%s", at.latitude(), at.longitude()), "");
  }

  private static List<Value> names(Entity entity) {
    List<Value> values = new ArrayList<>();
    for (Map.Entry<String, Names> each : new TreeMap<>(entity.names()).entrySet()) {
      if (!each.getValue().label().isEmpty()) {
        values.add(new Value.Text(each.getValue().label(), each.getKey()));
      }
      each.getValue().others().forEach(n -> values.add(new Value.Text(n, each.getKey())));
    }
    return values;
  }
}
