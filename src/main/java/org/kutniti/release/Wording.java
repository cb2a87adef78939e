package org.kutniti.release;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;

/** The words of a release in every language that it speaks, from {@code release/wording.json}. */
final class Wording {
  private static final String FILE = "/release/wording.json";
  private static final Map<String, TreeMap<String, String>> WORDS = read();

  private Wording() {}

  private static Map<String, TreeMap<String, String>> read() {
    try (InputStream in = Wording.class.getResourceAsStream(FILE)) {
      return new ObjectMapper().readValue(in, new TypeReference<>() {});
    } catch (IOException e) {
      throw new IllegalStateException(FILE + ": cannot be read", e);
    }
  }

  /** The words for something by language, in the order of the languages' tags. */
  static Map<String, String> all(String key) {
    TreeMap<String, String> words = WORDS.get(key);
    if (words == null) {
      throw new IllegalArgumentException(FILE + ": nothing for " + key);
    }
    return words;
  }
}
