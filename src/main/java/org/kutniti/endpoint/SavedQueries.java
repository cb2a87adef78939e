package org.kutniti.endpoint;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The saved queries that come with the program, one for each file of {@code queries/}. */
public final class SavedQueries {
  private static final String FOLDER = "/queries";
  private static final String ENDING = ".rq";
  private final Map<String, SavedQuery> byName;

  private SavedQueries(Map<String, SavedQuery> byName) {
    this.byName = byName;
  }

  /** Reads them from the class path. */
  public static SavedQueries builtIn() {
    URL folder = SavedQueries.class.getResource(FOLDER);
    if (folder == null) {
      return new SavedQueries(Map.of());
    }
    try {
      return folder.getProtocol().equals("jar") ? inJar(folder) : in(Path.of(folder.toURI()));
    } catch (IOException | URISyntaxException e) {
      throw new EndpointException(folder + ": the saved queries cannot be read", e);
    }
  }

  private static SavedQueries inJar(URL folder) throws IOException, URISyntaxException {
    URL jar = ((JarURLConnection) folder.openConnection()).getJarFileURL();
    try (FileSystem files = FileSystems.newFileSystem(Path.of(jar.toURI()))) {
      return in(files.getPath(FOLDER));
    }
  }

  private static SavedQueries in(Path folder) throws IOException {
    Map<String, SavedQuery> queries = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
        SavedQuery query = read(file);
        queries.put(query.name(), query);
      }
    }
    return new SavedQueries(queries);
  }

  private static SavedQuery read(Path file) throws IOException {
    String name = file.getFileName().toString();
    return SavedQuery.parse(
        name.substring(0, name.length() - ENDING.length()), Files.readString(file));
  }

  /** All of them, by name. */
  public List<SavedQuery> all() {
    return List.copyOf(byName.values());
  }

  /** The query of that name, with or without {@code .rq}. */
  public Optional<SavedQuery> find(String name) {
    String plain =
        name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    return Optional.ofNullable(byName.get(plain));
  }
}
