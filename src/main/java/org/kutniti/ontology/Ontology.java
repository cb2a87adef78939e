package org.kutniti.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.kutniti.ontology.OntologyFiles.Source;

/** What may be said: the relations and the classes of those they relate. Immutable. */
public final class Ontology {
  /** The namespace of all its terms. */
  public static final String NAMESPACE = "https://w3id.org/kutniti/ontology#";

  private static final String BUILT_IN = "/ontology/diplomacy.ttl";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";
  private static final String ENDING = ".ttl";

  private final Supplier<OntologyFiles> files;
  private final List<Relation> relations;
  private final Map<String, Relation> byName;
  private final Map<String, Set<String>> superTypes;

  /** What {@link #builtIn} leaves alone until somebody asks for more than relations and classes. */
  private static final class BuiltInFiles {
    static final OntologyFiles ALL = OntologyFiles.read(List.of(program(turtle())));
  }

  Ontology(
      Supplier<OntologyFiles> files,
      List<Relation> relations,
      Map<String, Set<String>> superTypes) {
    this.files = files;
    this.relations = List.copyOf(relations);
    byName = relations.stream().collect(Collectors.toMap(Relation::name, r -> r, (a, b) -> a));
    this.superTypes = Map.copyOf(superTypes);
  }

  /** The ontology that comes with the program. */
  public static Ontology builtIn() {
    return OntologyGist.of(turtle()).map(Ontology::of).orElseGet(Ontology::ofTurtle);
  }

  /** The same, read out of its Turtle, whether there is a gist of it or not. */
  static Ontology ofTurtle() {
    return new OntologyReader(BuiltInFiles.ALL).read();
  }

  private static Ontology of(OntologyGist gist) {
    return new Ontology(() -> BuiltInFiles.ALL, gist.relations(), gist.superTypes());
  }

  /**
   * The ontology that comes with the program, and more of it.
   *
   * @param folder the Turtle files that lie in it are read, too
   * @throws OntologyException when one is malformed, or says too little of a relation
   */
  public static Ontology builtInWith(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> own = files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList();
      return of(
          Stream.concat(Stream.of(program(turtle())), own.stream().map(Ontology::source)).toList());
    } catch (IOException e) {
      throw new OntologyException(folder.toString(), e);
    }
  }

  /**
   * Reads a Turtle file in UTF-8.
   *
   * @throws OntologyException when it is missing, malformed, or says too little of a relation
   */
  public static Ontology read(Path file) {
    return of(List.of(source(file)));
  }

  private static Source program(byte[] turtle) {
    return new Source(BUILT_IN.substring(1), new String(turtle, StandardCharsets.UTF_8));
  }

  /** The ontology that comes with the program, in Turtle. */
  static byte[] turtle() {
    try (InputStream in = Ontology.class.getResourceAsStream(BUILT_IN)) {
      return Objects.requireNonNull(in, BUILT_IN).readAllBytes();
    } catch (IOException e) {
      throw new OntologyException(BUILT_IN, e);
    }
  }

  private static Source source(Path file) {
    try {
      return new Source(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new OntologyException(file.toString(), e);
    }
  }

  private static Ontology of(List<Source> sources) {
    return new OntologyReader(OntologyFiles.read(sources)).read();
  }

  /** The relations, by name. */
  public List<Relation> relations() {
    return relations;
  }

  /** The relation of that local name. */
  public Optional<Relation> relation(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The local names of its classes. */
  public Set<String> types() {
    return superTypes.keySet();
  }

  /** All classes above a class, near and far, by local name. */
  Set<String> superTypes(String type) {
    return superTypes.getOrDefault(type, Set.of());
  }

  /** Whether a class is, or is a subclass of, another; both by local name. */
  public boolean isA(String type, String superType) {
    return type.equals(superType) || superTypes(type).contains(superType);
  }

  /** Whether a class is, or is a subclass of, any of the others. */
  public boolean isAny(String type, Set<String> wanted) {
    for (String superType : wanted) {
      if (isA(type, superType)) {
        return true;
      }
    }
    return false;
  }

  /** The highest class above a class, itself when there is none: all states are of one kind. */
  public String kind(String type) {
    return superTypes(type).stream()
        .filter(above -> superTypes(above).isEmpty())
        .min(String::compareTo)
        .orElse(type);
  }

  /** The id of Wikidata's class that comes next to a class ({@code skos:closeMatch}). */
  public Optional<String> wikidataClass(String type) {
    return triples().stream()
        .filter(t -> t.getPredicate().equals(SKOS.closeMatch.asNode()))
        .filter(t -> t.getSubject().hasURI(NAMESPACE + type) && t.getObject().isURI())
        .map(t -> t.getObject().getURI())
        .filter(uri -> uri.startsWith(WIKIDATA))
        .map(uri -> uri.substring(WIKIDATA.length()))
        .findFirst();
  }

  /** What the language of each tag calls a class or a property, by its local name. */
  public Map<String, String> labels(String name) {
    return triples().stream()
        .filter(t -> t.getPredicate().equals(RDFS.label.asNode()))
        .filter(t -> t.getSubject().hasURI(NAMESPACE + name) && t.getObject().isLiteral())
        .map(Triple::getObject)
        .collect(
            Collectors.toMap(
                Node::getLiteralLanguage, Node::getLiteralLexicalForm, (one, other) -> one));
  }

  /** Its triples in the file's order. */
  public List<Triple> triples() {
    return files.get().triples();
  }

  /** The prefixes that its file declares, with their namespaces. */
  public Map<String, String> prefixes() {
    return files.get().prefixes();
  }
}
