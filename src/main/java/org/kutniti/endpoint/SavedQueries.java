package org.kutniti.endpoint;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kutniti.language.DataFolder;

/** The saved queries that come with the program, one for each file of {@code queries/}. */
public final class SavedQueries {
  private static final String FOLDER = "queries";
  private static final String ENDING = ".rq";
  private final Map<String, SavedQuery> byName;

  private SavedQueries(Map<String, SavedQuery> byName) {
    this.byName = byName;
  }

  /** Reads them from the class path. */
  public static SavedQueries builtIn() {
    Map<String, SavedQuery> queries = new TreeMap<>();
    for (Path file : DataFolder.list(DataFolder.builtIn(FOLDER))) {
      SavedQuery query =
          SavedQuery.parse(plain(file.getFileName().toString()), DataFolder.text(file));
      queries.put(query.name(), query);
    }
    return new SavedQueries(queries);
  }

  private static String plain(String name) {
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /** All of them, by name. */
  public List<SavedQuery> all() {
    return List.copyOf(byName.values());
  }

  /** The query of that name, with or without {@code .rq}. */
  public Optional<SavedQuery> find(String name) {
    return Optional.ofNullable(byName.get(plain(name)));
  }
}
