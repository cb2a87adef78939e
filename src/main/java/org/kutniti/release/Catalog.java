package org.kutniti.release;

import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.kutniti.dump.Dump;
import org.kutniti.dump.Format;
import org.kutniti.dump.Profile;

/**
 * A release as data: what it holds (VoID), its files (DCAT, with digests in SPDX's terms) and how
 * well texts are read (DQV). Names of files are relative, so that it is true wherever it lies.
 */
public final class Catalog {
  private static final Map<String, String> PREFIXES =
      Map.of(
          "dcat", "http://www.w3.org/ns/dcat#",
          "dcterms", "http://purl.org/dc/terms/",
          "dqv", "http://www.w3.org/ns/dqv#",
          "owl", "http://www.w3.org/2002/07/owl#",
          "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "spdx", "http://spdx.org/rdf/terms#",
          "void", "http://rdfs.org/ns/void#",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  private Catalog() {}

  /** Writes it as Turtle, in UTF-8. */
  public static void write(Release release, OutputStream out) {
    DatasetGraph quads = DatasetGraphFactory.create();
    Statements statements = new Statements(quads, PREFIXES);
    new DatasetStatements(statements, release).add();
    release.files().forEach(file -> new FileStatements(statements, release).add(file));
    new QualityStatements(statements, release).add();
    Map<String, String> prefixes = new TreeMap<>(PREFIXES);
    prefixes.putAll(release.iris().prefixes());
    new Dump(Format.TURTLE, Profile.RDF11, prefixes).write(quads, out);
  }
}
