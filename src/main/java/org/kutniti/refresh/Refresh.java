package org.kutniti.refresh;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.LanguagePack;

/** Brings entities up to date with what a dump tells of them. */
public final class Refresh {
  private final WikidataLayout layout = WikidataLayout.builtIn();
  private final EntityCatalog catalog;
  private final KnownNames names;
  private final EntityUpdate update;
  private final Set<String> own;
  private final Set<String> languages;
  private final Set<String> wanted;
  private final Map<String, Entity> changed = new TreeMap<>();
  private final Map<String, Entity> added = new TreeMap<>();
  private final Map<Outcome, Integer> counts = new HashMap<>();

  /** What became of an item. */
  public enum Outcome {
    /** It was not known and is now. */
    ADDED,
    /** More or other things are known of it. */
    CHANGED,
    /** It adds nothing. */
    UNCHANGED,
    /** A file of the user's own has it, and that is not touched. */
    OWN,
    /** It is of none of the types that are to be added. */
    OTHER,
    /** Its name is another's, or it has none in our languages. */
    NAMELESS
  }

  /**
   * A refresh.
   *
   * @param catalog who is known
   * @param own ids that stand in files of the user's own
   * @param types types of whose members those are added who are not known
   * @param replace whether what the dump tells counts before what is there
   */
  public Refresh(
      EntityCatalog catalog,
      List<LanguagePack> languages,
      Set<String> own,
      Set<String> types,
      boolean replace) {
    this.catalog = catalog;
    this.own = Set.copyOf(own);
    this.wanted = Set.copyOf(types);
    names = new KnownNames(catalog, languages);
    List<String> tags = languages.stream().map(LanguagePack::tag).toList();
    this.languages = Set.copyOf(tags);
    update = new EntityUpdate(layout, names, tags, catalog, replace);
  }

  /**
   * Takes over what a file tells; it may be larger than memory.
   *
   * @param problems gets what was left out because it is broken, a line each with its place
   * @throws RefreshException when the file cannot be read on
   */
  public void read(Path file, Consumer<String> problems) {
    Predicate<String> ids = id -> !wanted.isEmpty() || catalog.byId(id).isPresent();
    Wish wish = new Wish(layout.wanted(), layout.ended(), languages, ids);
    new ItemFile(file).read(wish, this::take, problems);
  }

  private void take(Item item) {
    counts.merge(outcome(item), 1, Integer::sum);
  }

  private Outcome outcome(Item item) {
    Optional<Entity> known =
        Optional.ofNullable(changed.getOrDefault(item.id(), added.get(item.id())))
            .or(() -> catalog.byId(item.id()));
    if (own.contains(item.id())) {
      return Outcome.OWN;
    }
    return known.isPresent() ? changed(known.get(), item) : added(item);
  }

  private Outcome changed(Entity entity, Item item) {
    Entity updated = update.of(entity, item);
    if (updated.equals(entity)) {
      return Outcome.UNCHANGED;
    }
    keep(added.containsKey(entity.id()) ? added : changed, updated);
    return Outcome.CHANGED;
  }

  private Outcome added(Item item) {
    Optional<String> type = layout.type(item).filter(wanted::contains);
    if (type.isEmpty()) {
      return Outcome.OTHER;
    }
    Optional<Entity> made = update.added(item, type.get());
    made.ifPresent(entity -> keep(added, entity));
    return made.isPresent() ? Outcome.ADDED : Outcome.NAMELESS;
  }

  private void keep(Map<String, Entity> where, Entity entity) {
    where.put(entity.id(), entity);
    entity
        .names()
        .forEach(
            (language, all) -> {
              names.bear(language, all.label(), entity.id());
              all.others().forEach(name -> names.bear(language, name, entity.id()));
            });
  }

  /** The entities that are new or other than before, by id. */
  public Map<String, Entity> result() {
    Map<String, Entity> all = new TreeMap<>(changed);
    all.putAll(added);
    return all;
  }

  /** How many items came to that. */
  public int count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0);
  }

  /** The types whose members can be added. */
  public static Set<String> types() {
    return Set.copyOf(WikidataLayout.builtIn().classes().values());
  }
}
