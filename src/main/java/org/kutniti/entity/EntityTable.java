package org.kutniti.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Entities as a file that {@link EntityCatalog} reads. */
public final class EntityTable {
  private static final List<String> PLAIN =
      List.of("id", "type", "state", "capital", "lat", "lon", "start", "end", "offices");

  private final SortedSet<String> languages = new TreeSet<>();
  private final Collection<Entity> entities;

  /** A table of these entities, in their order. */
  public EntityTable(Collection<Entity> entities) {
    this.entities = List.copyOf(entities);
    entities.forEach(entity -> languages.addAll(entity.names().keySet()));
  }

  /** The whole file. */
  public String text() {
    StringBuilder text = new StringBuilder(header()).append('\n');
    entities.forEach(entity -> text.append(row(entity)).append('\n'));
    return text.toString();
  }

  private String header() {
    Stream<String> names =
        languages.stream().flatMap(l -> Stream.of("label." + l, "names." + l, "demonyms." + l));
    return String.join("\t", Stream.concat(PLAIN.stream(), names).toList());
  }

  private String row(Entity entity) {
    List<String> cells = new ArrayList<>();
    cells.add(entity.id());
    cells.add(entity.type());
    cells.add(entity.state().orElse(""));
    cells.add(entity.capital().orElse(""));
    cells.add(entity.place().map(p -> Double.toString(p.latitude())).orElse(""));
    cells.add(entity.place().map(p -> Double.toString(p.longitude())).orElse(""));
    cells.add(year(entity.years().first(), Integer.MIN_VALUE));
    cells.add(year(entity.years().last(), Integer.MAX_VALUE));
    cells.add(entity.offices());
    for (String language : languages) {
      Names names = entity.in(language);
      cells.add(names.label());
      cells.add(String.join("|", names.others()));
      cells.add(String.join("|", names.demonyms()));
    }
    return String.join("\t", cells);
  }

  private static String year(int year, int open) {
    return year == open ? "" : Integer.toString(year);
  }

  /**
   * The ids of entities that a file describes; none where it holds something else, such as further
   * names.
   *
   * @param text the file's
   */
  public static List<String> ids(String text) {
    List<String> lines = text.lines().toList();
    boolean describes =
        !lines.isEmpty()
            && lines.get(0).startsWith("id\t")
            && List.of(lines.get(0).split("\t")).contains("type");
    return describes
        ? lines.stream().skip(1).map(line -> line.split("\t", 2)[0]).toList()
        : List.of();
  }
}
