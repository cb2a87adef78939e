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

  private final List<Triple> triples;
  private final Map<String, String> prefixes;
  private final List<Relation> relations;
  private final Map<String, Relation> byName;
  private final Map<String, Set<String>> superTypes;

  Ontology(
      List<Triple> triples,
      Map<String, String> prefixes,
      List<Relation> relations,
      Map<String, Set<String>> superTypes) {
    this.prefixes = Map.copyOf(prefixes);
    this.triples = List.copyOf(triples);
    this.relations = List.copyOf(relations);
    byName = relations.stream().collect(Collectors.toMap(Relation::name, r -> r, (a, b) -> a));
    this.superTypes = Map.copyOf(superTypes);
  }

  /** The ontology that comes with the program. */
  public static Ontology builtIn() {
    return of(List.of(program()));
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
      return of(Stream.concat(Stream.of(program()), own.stream().map(Ontology::source)).toList());
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

  private static Source program() {
    try (InputStream in = Ontology.class.getResourceAsStream(BUILT_IN)) {
      byte[] turtle = Objects.requireNonNull(in, BUILT_IN).readAllBytes();
      return new Source(BUILT_IN.substring(1), new String(turtle, StandardCharsets.UTF_8));
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
    return new OntologyReader(new OntologyFiles(sources)).read();
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

  /** Whether a class is, or is a subclass of, another; both by local name. */
  public boolean isA(String type, String superType) {
    return type.equals(superType) || superTypes.getOrDefault(type, Set.of()).contains(superType);
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
    return superTypes.getOrDefault(type, Set.of()).stream()
        .filter(above -> superTypes.getOrDefault(above, Set.of()).isEmpty())
        .min(String::compareTo)
        .orElse(type);
  }

  /** The id of Wikidata's class that comes next to a class ({@code skos:closeMatch}). */
  public Optional<String> wikidataClass(String type) {
    return triples.stream()
        .filter(t -> t.getPredicate().equals(SKOS.closeMatch.asNode()))
        .filter(t -> t.getSubject().hasURI(NAMESPACE + type) && t.getObject().isURI())
        .map(t -> t.getObject().getURI())
        .filter(uri -> uri.startsWith(WIKIDATA))
        .map(uri -> uri.substring(WIKIDATA.length()))
        .findFirst();
  }

  /** What the language of each tag calls a class or a property, by its local name. */
  public Map<String, String> labels(String name) {
    return triples.stream()
        .filter(t -> t.getPredicate().equals(RDFS.label.asNode()))
        .filter(t -> t.getSubject().hasURI(NAMESPACE + name) && t.getObject().isLiteral())
        .map(Triple::getObject)
        .collect(
            Collectors.toMap(
                Node::getLiteralLanguage, Node::getLiteralLexicalForm, (one, other) -> one));
  }

  /** Its triples in the file's order. */
  public List<Triple> triples() {
    return triples;
  }

  /** The prefixes that its file declares, with their namespaces. */
  public Map<String, String> prefixes() {
    return prefixes;
  }
}
