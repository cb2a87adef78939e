package org.kutniti.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.kutniti.dump.Dump;
import org.kutniti.dump.Format;
import org.kutniti.dump.Profile;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.release.ReleasedFile;
import org.kutniti.store.Store;

/** Writes the files of a release that hold its data, and what it takes to understand them. */
final class ReleaseDumps {
  private static final String RDF11 = "https://www.w3.org/TR/rdf11-concepts/";
  private static final String RDF12 = "https://www.w3.org/TR/rdf12-concepts/";
  private static final String TURTLE = Format.TURTLE.mediaType();
  private static final String QUERY = "application/sparql-query";

  private final Store store;
  private final Iris iris;
  private final ReleaseFolder folder;
  private final Packing packing;
  private final List<ReleasedFile> files = new ArrayList<>();

  ReleaseDumps(Store store, Iris iris, ReleaseFolder folder, Packing packing) {
    this.store = store;
    this.iris = iris;
    this.folder = folder;
    this.packing = packing;
  }

  /** Writes them and tells what they are, the data first. */
  List<ReleasedFile> write() throws IOException {
    for (Format format : Format.values()) {
      if (format.hasTripleTerms()) {
        dump("facts-rdf12.", format, Profile.RDF12, RDF12);
      }
    }
    for (Format format : Format.values()) {
      dump("facts-rdf11.", format, Profile.RDF11, RDF11);
    }
    String table = "facts.csv" + packing.ending();
    try (OutputStream out = packing.open(folder.file(table))) {
      CsvFacts.write(store, out);
    }
    files.add(told(table, "text/csv", packing.mediaType(), Optional.empty(), 0));
    copy("/ontology/diplomacy.ttl", "ontology.ttl", TURTLE);
    copy("/ontology/shapes.ttl", "shapes.ttl", TURTLE);
    copy("/ontology/context.jsonld", "context.jsonld", Format.JSONLD.mediaType());
    copy("/queries/rdf11-from-rdf12.rq", "rdf11-from-rdf12.rq", QUERY);
    copy("/queries/rdf12-from-rdf11.rq", "rdf12-from-rdf11.rq", QUERY);
    return List.copyOf(files);
  }

  private void dump(String start, Format format, Profile profile, String standard)
      throws IOException {
    String name = start + format.ending() + packing.ending();
    Dump dump =
        new Dump(
            format, profile, StoredNames.prefixes(Ontology.builtIn(), iris), this::isPublished);
    long statements;
    try (OutputStream out = packing.open(folder.file(name))) {
      statements = store.read(quads -> dump.write(quads, out));
    }
    files.add(
        told(name, format.mediaType(), packing.mediaType(), Optional.of(standard), statements));
  }

  /** What the data say of themselves comes and goes with serving them; a release has its own. */
  private boolean isPublished(Node graph) {
    return !graph.getURI().equals(iris.descriptionGraph());
  }

  private void copy(String resource, String name, String mediaType) throws IOException {
    try (InputStream in = ReleaseDumps.class.getResourceAsStream(resource)) {
      Files.copy(in, folder.file(name));
    }
    files.add(told(name, mediaType, Optional.empty(), Optional.empty(), 0));
  }

  private ReleasedFile told(
      String name,
      String mediaType,
      Optional<String> packed,
      Optional<String> standard,
      long statements)
      throws IOException {
    long bytes = Files.size(folder.file(name));
    return new ReleasedFile(
        name, mediaType, packed, standard, statements, bytes, folder.digest(name));
  }
}
