package org.kutniti.language;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The program's own knowledge files as JSON, which takes a third of the time to read that YAML
 * takes: made when the program is built, named by what each was made of, so that it counts for
 * nothing else.
 */
public final class YamlGist {
  private static final String FOLDER = "gist";
  private static final String YAML = ".yaml";

  private YamlGist() {}

  /**
   * Writes the gist of each knowledge file; of what is there already it leaves nothing.
   *
   * @param args where the compiled classes lie, then the folders there that hold knowledge
   * @throws IOException when they cannot be read or written to
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path gist = Files.createDirectories(classes.resolve(FOLDER));
    for (Path old : DataFolder.list(gist)) {
      Files.delete(old);
    }
    for (int i = 1; i < args.length; i++) {
      for (Path file : yaml(classes.resolve(args[i]))) {
        String text = DataFolder.text(file);
        Files.writeString(gist.resolve(name(text)), json(text));
      }
    }
  }

  private static Iterable<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(YAML)).toList();
    }
  }

  /** What a knowledge file says, as JSON. */
  static String json(String yaml) throws IOException {
    ObjectMapper mapper = JsonMapper.builder().build();
    return mapper.writeValueAsString(YamlFile.tree(yaml));
  }

  /** The gist of a knowledge file as JSON; empty where the build made none of these words. */
  static Optional<String> of(String yaml) {
    return DataFolder.optional(FOLDER)
        .map(folder -> folder.resolve(name(yaml)))
        .filter(DataFolder::isFile)
        .map(DataFolder::text);
  }

  private static String name(String yaml) {
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return Long.toHexString(sum.getValue()) + "-" + bytes.length + ".json";
  }
}
