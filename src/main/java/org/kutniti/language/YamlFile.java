package org.kutniti.language;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Reads knowledge files; an unknown or repeated key is an error that names file, line and key. */
public final class YamlFile {
  private static final ObjectMapper GIST =
      JsonMapper.builder()
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          // to look for annotations, of which there are none, takes as long as to read
          .disable(MapperFeature.USE_ANNOTATIONS)
          .build();

  /**
   * What reads YAML where a file has no gist: made when one is met, since no usual start meets one.
   */
  private static final class Yaml {
    static final ObjectMapper MAPPER =
        YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // "on" and "no" are words here
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build();
  }

  private YamlFile() {}

  /**
   * What a file holds.
   *
   * @param value as a record
   * @param empty a message for each key and list entry without a value
   * @param proven whether the build has read it before, so that nothing is wrong with it; then it
   *     lacks the texts that rules are tried with
   */
  public record Content<T>(T value, List<String> empty, boolean proven) {}

  /**
   * The content of a file, as far as reading texts needs it.
   *
   * @param mayBeEmpty tells by its JSON pointer which value need not be there
   * @throws KnowledgeException when it is missing, is not YAML or does not fit the record
   */
  public static <T> Content<T> read(Path file, Class<T> type, Predicate<String> mayBeEmpty) {
    Optional<Path> gist = YamlGist.of(file);
    return gist.isPresent() ? proven(gist.get(), type) : readWhole(file, type, mayBeEmpty);
  }

  private static <T> Content<T> proven(Path gist, Class<T> type) {
    try {
      return new Content<>(GIST.readValue(DataFolder.bytes(gist), type), List.of(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(gist.toString(), e);
    }
  }

  /**
   * All that a file holds.
   *
   * @param mayBeEmpty tells by its JSON pointer which value need not be there
   * @throws KnowledgeException when it is missing, is not YAML or does not fit the record
   */
  public static <T> Content<T> readWhole(Path file, Class<T> type, Predicate<String> mayBeEmpty) {
    String text = DataFolder.text(file);
    try (EmptyValues parser = new EmptyValues(Yaml.MAPPER.createParser(text), file, mayBeEmpty)) {
      T value = Yaml.MAPPER.readValue(parser, type);
      if (value == null) {
        throw new KnowledgeException(file + ":1: holds no value, expected keys with values");
      }
      return new Content<>(value, parser.found(), false);
    } catch (UnrecognizedPropertyException e) {
      throw new KnowledgeException(
          place(file, text, e)
              + ": unknown key '"
              + e.getPropertyName()
              + "', expected one of "
              + new TreeSet<>(e.getKnownPropertyIds()));
    } catch (JacksonException e) {
      throw new KnowledgeException(place(file, e.getLocation()) + ": " + firstLine(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What files hold together: maps are joined, a later file's values before those of an earlier one
   * in lists and instead of them elsewhere.
   *
   * @throws KnowledgeException when one is missing, is not YAML or does not fit the record
   */
  static <T> Content<T> read(List<Path> files, Class<T> type) {
    List<Content<T>> each = files.stream().map(f -> read(f, type, pointer -> false)).toList();
    List<String> empty = each.stream().flatMap(content -> content.empty().stream()).toList();
    return each.size() == 1 ? each.get(0) : new Content<>(joined(files, type), empty, false);
  }

  /** What a text in YAML says. */
  static JsonNode tree(String yaml) throws JacksonException {
    return Yaml.MAPPER.readTree(yaml);
  }

  private static <T> T joined(List<Path> files, Class<T> type) {
    try {
      return Yaml.MAPPER.treeToValue(joined(files), type);
    } catch (JacksonException e) {
      throw new KnowledgeException(files.get(files.size() - 1) + ": " + firstLine(e));
    }
  }

  private static JsonNode joined(List<Path> files) throws JacksonException {
    JsonNode all = Yaml.MAPPER.createObjectNode();
    for (Path file : files) {
      all = YamlLayers.over(all, tree(DataFolder.text(file)));
    }
    return all;
  }

  /**
   * A place in files, as messages name it: in the first that has such a line, else at the start of
   * the first.
   *
   * @param wanted what the line is known by
   */
  public static String place(List<Path> files, Predicate<String> wanted) {
    return files.stream()
        .filter(file -> DataFolder.text(file).lines().anyMatch(wanted))
        .findFirst()
        .map(file -> place(file, wanted))
        .orElseGet(() -> place(files.get(0), wanted));
  }

  /**
   * A place in a file, as messages name it.
   *
   * @param wanted what the line is known by; where none is, the first line stands for the file
   */
  public static String place(Path file, Predicate<String> wanted) {
    List<String> lines = DataFolder.text(file).lines().toList();
    int line =
        IntStream.range(0, lines.size())
            .filter(i -> wanted.test(lines.get(i)))
            .findFirst()
            .orElse(0);
    return file + ":" + (line + 1);
  }

  private static String place(Path file, String text, UnrecognizedPropertyException e) {
    try {
      OptionalInt line = KeyLine.of(Yaml.MAPPER, text, e.getPath());
      return line.isPresent() ? file + ":" + line.getAsInt() : place(file, e.getLocation());
    } catch (IOException unreadable) {
      return place(file, e.getLocation());
    }
  }

  private static String place(Path file, JsonLocation location) {
    return location == null ? file.toString() : file + ":" + location.getLineNr();
  }

  private static String firstLine(JacksonException e) {
    return e.getOriginalMessage().lines().findFirst().orElse("not as expected");
  }
}
