package org.kutniti.link;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.DataFolder;
import org.kutniti.language.Gist;
import org.kutniti.language.PhraseTrie;

/**
 * Who bears which name, of the program's own entities, as it lies in memory: the lists of who bears
 * a name, each once, an entity as its place in the catalog; then the automaton of the names.
 */
public final class NameGist {
  private NameGist() {}

  /**
   * Writes the names of the program's own entities, for later starts.
   *
   * @param classes where the compiled classes lie
   * @throws IOException when they cannot be written
   */
  public static void write(Path classes, EntityCatalog catalog) throws IOException {
    PhraseTrie<Entity> bearers = NameIndex.bearers(catalog);
    Map<List<Entity>, Integer> numbers = bearers.numbered();
    int entities = numbers.keySet().stream().mapToInt(List::size).sum();
    ByteBuffer bytes =
        ByteBuffer.allocate((1 + numbers.size() + entities) * Integer.BYTES + bearers.length());
    write(numbers.keySet(), catalog.all(), bytes);
    bearers.write(bytes, numbers::get);
    Gist.write(classes, name(catalog), bytes.array());
  }

  private static void write(
      Collection<List<Entity>> lists, Collection<Entity> all, ByteBuffer bytes) {
    Map<Entity, Integer> places = new HashMap<>();
    all.forEach(entity -> places.put(entity, places.size()));
    bytes.putInt(lists.size());
    for (List<Entity> list : lists) {
      bytes.putInt(list.size());
      list.forEach(entity -> bytes.putInt(places.get(entity)));
    }
  }

  /** Who bears which name, where the entities are the program's own. */
  static Optional<PhraseTrie<Entity>> of(EntityCatalog catalog) {
    return catalog.isBuiltIn()
        ? Gist.bytes(name(catalog)).map(bytes -> read(bytes, catalog))
        : Optional.empty();
  }

  private static PhraseTrie<Entity> read(ByteBuffer bytes, EntityCatalog catalog) {
    List<List<Entity>> lists = lists(bytes, catalog.all().toArray(Entity[]::new));
    return new PhraseTrie<>(bytes, lists);
  }

  /** Number zero is no name's. */
  private static List<List<Entity>> lists(ByteBuffer bytes, Entity... all) {
    int count = bytes.getInt();
    List<List<Entity>> lists = new ArrayList<>(count + 1);
    lists.add(List.of());
    for (int i = 0; i < count; i++) {
      Entity[] list = new Entity[bytes.getInt()];
      for (int j = 0; j < list.length; j++) {
        list[j] = all[bytes.getInt()];
      }
      lists.add(List.of(list));
    }
    return lists;
  }

  private static String name(EntityCatalog catalog) {
    return DataFolder.sum(catalog.files()) + ".names";
  }
}
