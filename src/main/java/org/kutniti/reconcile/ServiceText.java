package org.kutniti.reconcile;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the service tells of itself, from a file that comes with the program.
 *
 * @param languages tags of those in which it answers who does not say which they want, best first
 * @param name of the service, by language
 * @param types names of classes that are good to start with
 * @param attributes what the entity files tell of entities
 */
record ServiceText(
    List<String> languages,
    Map<String, String> name,
    List<String> types,
    List<Attribute> attributes) {
  private static final String FILE = "/reconcile/service.yaml";

  /** What the entity files have. */
  enum Field {
    STATE,
    CAPITAL,
    START,
    END,
    COORDINATES,
    NAMES
  }

  /** One of these as a property. */
  record Attribute(
      String id, Field field, List<String> also, Set<String> types, Map<String, String> label) {
    Property property() {
      return new Property(id, also, types, label);
    }
  }

  static ServiceText builtIn() {
    YAMLMapper mapper =
        YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();
    try (InputStream in = ServiceText.class.getResourceAsStream(FILE)) {
      return mapper.readValue(Objects.requireNonNull(in, FILE), ServiceText.class);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
