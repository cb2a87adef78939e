package org.kutniti.language;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The folders that make up one language: a whole one, and what a user lays over it.
 *
 * @param tag BCP 47 tag, the folders' name
 * @param layers the whole one first
 */
public record LanguageFolders(String tag, List<Path> layers) {
  /** The file that a whole language has. */
  static final String PROFILE = "language.yaml";

  private static final String RULES = "rules";

  public LanguageFolders {
    layers = List.copyOf(layers);
  }

  /**
   * The languages below folders, in the order of their tags. One that says what its writing is like
   * is a whole language and takes the place of any before it; one that does not is laid over it.
   *
   * @throws KnowledgeException when there is nothing for it to lie over
   */
  public static List<LanguageFolders> of(List<Path> parents) {
    Map<String, List<Path>> layers = new TreeMap<>();
    parents.stream()
        .flatMap(parent -> DataFolder.list(parent).stream())
        .filter(DataFolder::isFolder)
        .forEach(folder -> add(folder, layers));
    return layers.entrySet().stream()
        .map(language -> new LanguageFolders(language.getKey(), language.getValue()))
        .toList();
  }

  private static void add(Path folder, Map<String, List<Path>> layers) {
    String tag = DataFolder.name(folder);
    if (DataFolder.isFile(folder.resolve(PROFILE)) || !layers.containsKey(tag)) {
      layers.put(tag, new ArrayList<>(List.of(folder)));
    } else {
      layers.get(tag).add(folder);
    }
  }

  /**
   * The files of that name, the whole language's first.
   *
   * @return never empty: where no folder has it, the place where it is missing
   */
  public List<Path> files(String name) {
    List<Path> files =
        layers.stream().map(l -> l.resolve(name)).filter(DataFolder::isFile).toList();
    return files.isEmpty() ? List.of(layers.get(0).resolve(name)) : files;
  }

  /** What the files of that name hold together. */
  <T> YamlFile.Content<T> read(String name, Class<T> type) {
    return YamlFile.read(files(name), type);
  }

  /**
   * The files of rules, those of later layers first, so that a user's own are tried first. Of two
   * files of one name the later layer's counts.
   */
  public List<Path> rules() {
    Map<String, Path> rules = new LinkedHashMap<>();
    for (int layer = layers.size() - 1; layer >= 0; layer--) {
      DataFolder.list(layers.get(layer).resolve(RULES))
          .forEach(file -> rules.putIfAbsent(DataFolder.name(file), file));
    }
    return List.copyOf(rules.values());
  }
}
