package org.kutniti.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kutniti.entity.Entity;
import org.kutniti.text.IriSegment;

/**
 * The names of everything in the graph: the same thing always gets the same IRI.
 *
 * @param base the IRI that all minted names start with; ends with a slash or a hash
 */
public record Iris(String base) {
  /** The names as published. */
  public static final Iris DEFAULT = new Iris("https://w3id.org/kutniti/");

  private static final Pattern DOTS = Pattern.compile("[.\\s]+");
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  public Iris {
    if (!base.endsWith("/") && !base.endsWith("#")) {
      base = base + "/";
    }
  }

  /** The graph that holds what one document says. */
  public String graph(String documentId) {
    return base + "graph/" + IriSegment.of(documentId);
  }

  /** The graph that holds what a document says, by the document's IRI. */
  public String graphOf(String document) {
    return document.replace(base + "document/", base + "graph/");
  }

  /** Whether the graph is that of a document. */
  public boolean isDocumentGraph(String graph) {
    return graph.startsWith(base + "graph/");
  }

  /** The graph that describes entities which documents may share. */
  public String entitiesGraph() {
    return base + "entities";
  }

  /** The graph that holds the ontology. */
  public String ontologyGraph() {
    return base + "ontology";
  }

  /** The graph that tells which documents tell the same story. */
  public String storiesGraph() {
    return base + "stories";
  }

  /** The graph that describes the whole. */
  public String descriptionGraph() {
    return base + "void";
  }

  /** The whole of all graphs. */
  public String dataset() {
    return base + "dataset";
  }

  /** The document itself. */
  public String document(String documentId) {
    return base + "document/" + IriSegment.of(documentId);
  }

  /** An entity by its id, Wikidata's or a local one. */
  public String entity(String id) {
    return Entity.isWikidataId(id) ? WIKIDATA + id : locals() + IriSegment.of(id);
  }

  /**
   * A participant: the entity where it is certain, else a name of its own minted from its words.
   */
  public String argument(Argument argument) {
    return argument.entity().map(entity -> entity(entity.id())).orElseGet(() -> minted(argument));
  }

  /** The IRI of an optional participant. */
  public Optional<String> argument(Optional<Argument> argument) {
    return argument.map(this::argument);
  }

  private String minted(Argument argument) {
    return locals() + local(argument);
  }

  /** What the names of those start with who have none of Wikidata's. */
  public String locals() {
    return base + "id/";
  }

  /** What follows {@link #locals} in the name of somebody who is not certain. */
  static String local(Argument argument) {
    String type = argument.type().toLowerCase(Locale.ROOT);
    String name =
        argument.served().map(state -> clustered(argument.name(), state)).orElse(argument.name());
    return IriSegment.of(type) + "/" + IriSegment.of(name);
  }

  // Namesakes who serve one state are one, however their initials are dotted; others are not.
  private static String clustered(String name, String state) {
    return DOTS.matcher(name).replaceAll(" ").strip() + "~" + state;
  }

  /** The Wikidata id of an IRI, or the IRI where it is none of Wikidata's. */
  public static String shortest(String iri) {
    return iri.startsWith(WIKIDATA) ? iri.substring(WIKIDATA.length()) : iri;
  }

  /**
   * A thing that is what it consists of: equal parts give the equal IRI.
   *
   * @param kind the first segment after the base, such as {@code fact}
   * @param parts what tells it from others of its kind; their order counts
   */
  public String made(String kind, List<String> parts) {
    return base + kind + "/" + Digest.of(parts).substring(0, 32);
  }

  /**
   * The name that stands at a path below the base.
   *
   * @param names the path's segments as texts, not encoded
   */
  public String at(List<String> names) {
    return base + names.stream().map(IriSegment::of).collect(Collectors.joining("/"));
  }

  /** Prefixes for the names it makes, with their namespaces. */
  public Map<String, String> prefixes() {
    return Stream.of(
            "agreement",
            "candidate",
            "comparison",
            "document",
            "evidence",
            "fact",
            "graph",
            "link",
            "mission",
            "story")
        .collect(Collectors.toMap(kind -> kind, kind -> base + kind + "/"));
  }
}
