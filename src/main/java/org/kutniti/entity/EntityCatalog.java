package org.kutniti.entity;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kutniti.language.DataFolder;
import org.kutniti.language.KnowledgeException;

/** All entities known. Immutable; threads may share one. */
public final class EntityCatalog {
  private static final String BUILT_IN = "entities";
  private static final String ENDING = ".tsv";

  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final List<Ambiguity> ambiguities;
  private final List<Path> files;

  /**
   * A catalog.
   *
   * @param files that they were read from
   */
  EntityCatalog(List<Entity> entities, List<Ambiguity> ambiguities, List<Path> files) {
    this.files = List.copyOf(files);
    entities.forEach(entity -> this.entities.put(entity.id(), entity));
    this.ambiguities = List.copyOf(ambiguities);
  }

  /** The entities that come with the program. */
  public static EntityCatalog builtIn() {
    return read(List.of());
  }

  /**
   * The entities that come with the program and, over them, those of further folders.
   *
   * @param folders folders of {@code .tsv} files; each overlays what comes before it row by row
   * @throws KnowledgeException naming file, line and what was expected, for every problem
   */
  public static EntityCatalog read(List<Path> folders) {
    Stream<Path> builtIn = Stream.of(DataFolder.builtIn(BUILT_IN));
    return readOnly(Stream.concat(builtIn, folders.stream()).toList());
  }

  /**
   * The entities of some folders only, without those that come with the program.
   *
   * @throws KnowledgeException naming file, line and what was expected, for every problem
   */
  public static EntityCatalog readOnly(List<Path> folders) {
    return EntityReader.read(folders.stream().map(f -> DataFolder.files(f, ENDING)).toList());
  }

  /** The files that they were read from, in their order. */
  public List<Path> files() {
    return files;
  }

  /** Whether they are those that come with the program, and no others. */
  public boolean isBuiltIn() {
    return files.equals(DataFolder.files(DataFolder.builtIn(BUILT_IN), ENDING));
  }

  /** The entity with the id. */
  public Optional<Entity> byId(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** Every entity, in the order of the files. */
  public Collection<Entity> all() {
    return Collections.unmodifiableCollection(entities.values());
  }

  /** Names that several entities bear or that are also common words. */
  public List<Ambiguity> ambiguities() {
    return ambiguities;
  }
}
