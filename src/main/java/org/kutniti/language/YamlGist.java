package org.kutniti.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The program's own knowledge files as JSON, which takes a third of the time to read that YAML
 * takes: made when the program is built and nothing is wrong with them, named by what each was made
 * of, so that it counts for nothing else. The texts that rules are tried with are left out.
 */
public final class YamlGist {
  private static final String YAML = ".yaml";

  /** The keys of what only trials of a rule need. */
  private static final List<String> TRIALS = List.of("examples", "counterexamples");

  private YamlGist() {}

  /**
   * Writes the gist of each knowledge file, in which nothing may be wrong.
   *
   * @param classes where the compiled classes lie
   * @param folder of them that holds knowledge
   * @throws IOException when they cannot be read or written to
   */
  public static void write(Path classes, String folder) throws IOException {
    for (Path file : yaml(classes.resolve(folder))) {
      Gist.write(classes, name(file), json(DataFolder.text(file)));
    }
  }

  private static Iterable<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(YAML)).toList();
    }
  }

  /** What a knowledge file says that reading texts needs, as JSON. */
  static byte[] json(String yaml) throws IOException {
    ObjectMapper mapper = JsonMapper.builder().build();
    return mapper.writeValueAsBytes(withoutTrials(YamlFile.tree(yaml)));
  }

  private static JsonNode withoutTrials(JsonNode tree) {
    if (tree instanceof ObjectNode node) {
      node.remove(TRIALS);
    }
    tree.forEach(YamlGist::withoutTrials);
    return tree;
  }

  /**
   * The gist of one of the program's own files; empty where the build made none of what it holds.
   */
  static Optional<Path> of(Path file) {
    return Gist.isOfBuiltIn(file) ? Gist.named(name(file)) : Optional.empty();
  }

  private static String name(Path file) {
    return DataFolder.sum(file) + ".json";
  }
}
