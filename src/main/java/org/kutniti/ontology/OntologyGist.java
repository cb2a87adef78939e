package org.kutniti.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What the reading of texts takes of the program's ontology, worked out when the program is built:
 * a start that reads it needs no Jena, which takes longer to start than texts to read. It counts
 * only for the Turtle that it was made of.
 */
public final class OntologyGist {
  private static final String FILE = "gist.properties";
  private static final String CHECKSUM = "checksum";
  private static final String RELATIONS = "relations";
  private static final String CLASSES = "classes";
  private static final String LABEL = ".label.";

  private final Properties values;

  private OntologyGist(Properties values) {
    this.values = values;
  }

  /**
   * Writes the gist of the program's ontology.
   *
   * @param args the folder where it lies among the compiled classes
   * @throws IOException when that cannot be written to
   */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0], FILE), text(Ontology.ofTurtle(), Ontology.turtle()));
  }

  /**
   * The gist that the build made of an ontology.
   *
   * @param turtle the ontology; empty where the gist is of another, or was never made
   */
  static Optional<OntologyGist> of(byte[] turtle) {
    try (InputStream in = OntologyGist.class.getResourceAsStream("/ontology/" + FILE)) {
      return in == null
          ? Optional.empty()
          : read(new InputStreamReader(in, StandardCharsets.UTF_8), turtle);
    } catch (IOException e) {
      throw new OntologyException(FILE, e);
    }
  }

  /** The same, of a text that {@link #text} made. */
  static Optional<OntologyGist> read(Reader text, byte[] turtle) throws IOException {
    Properties values = new Properties();
    values.load(text);
    return checksum(turtle).equals(values.getProperty(CHECKSUM))
        ? Optional.of(new OntologyGist(values))
        : Optional.empty();
  }

  /** The gist of an ontology as it is kept: the same for the same. */
  static String text(Ontology ontology, byte[] turtle) throws IOException {
    Properties values = new Properties();
    values.setProperty(CHECKSUM, checksum(turtle));
    values.setProperty(
        RELATIONS, words(ontology.relations().stream().map(Relation::name).toList()));
    ontology.relations().forEach(relation -> put(relation, values));
    values.setProperty(CLASSES, words(ontology.types()));
    ontology.types().forEach(type -> values.setProperty(type, words(ontology.superTypes(type))));
    StringWriter text = new StringWriter();
    values.store(text, null);
    // it begins with the time
    return text.toString()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static void put(Relation relation, Properties values) {
    String name = relation.name();
    values.setProperty(name + ".iri", relation.iri());
    values.setProperty(name + ".symmetric", Boolean.toString(relation.symmetric()));
    values.setProperty(name + ".subjects", words(relation.subjectTypes()));
    values.setProperty(name + ".objects", words(relation.objectTypes()));
    values.setProperty(name + ".joint", Boolean.toString(relation.joint()));
    values.setProperty(name + ".withinDays", Integer.toString(relation.withinDays()));
    relation.describedBy().ifPresent(type -> values.setProperty(name + ".describedBy", type));
    relation.wikidataProperty().ifPresent(id -> values.setProperty(name + ".wikidata", id));
    relation.labels().forEach((tag, label) -> values.setProperty(name + LABEL + tag, label));
  }

  List<Relation> relations() {
    return words(RELATIONS).map(this::relation).toList();
  }

  private Relation relation(String name) {
    return new Relation(
        name,
        values.getProperty(name + ".iri"),
        Boolean.parseBoolean(values.getProperty(name + ".symmetric")),
        words(name + ".subjects").collect(Collectors.toSet()),
        words(name + ".objects").collect(Collectors.toSet()),
        Boolean.parseBoolean(values.getProperty(name + ".joint")),
        Integer.parseInt(values.getProperty(name + ".withinDays")),
        Optional.ofNullable(values.getProperty(name + ".describedBy")),
        Optional.ofNullable(values.getProperty(name + ".wikidata")),
        labels(name + LABEL));
  }

  private Map<String, String> labels(String start) {
    return values.stringPropertyNames().stream()
        .filter(key -> key.startsWith(start))
        .collect(Collectors.toMap(key -> key.substring(start.length()), values::getProperty));
  }

  /** All classes above each class, near and far. */
  Map<String, Set<String>> superTypes() {
    return words(CLASSES)
        .collect(Collectors.toMap(type -> type, type -> words(type).collect(Collectors.toSet())));
  }

  private Stream<String> words(String key) {
    return Stream.of(values.getProperty(key).split(" ")).filter(word -> !word.isEmpty());
  }

  private static String words(Collection<String> words) {
    return String.join(" ", new TreeSet<>(words));
  }

  private static String checksum(byte[] turtle) {
    CRC32 sum = new CRC32();
    sum.update(turtle);
    return Long.toHexString(sum.getValue()) + "-" + turtle.length;
  }
}
