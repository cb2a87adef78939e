package org.kutniti.dump;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.kutniti.fact.Digest;
import org.kutniti.store.Store;

/**
 * All quads of a store as N-Quads, with what the store notes of them, and a last line that tells
 * how many they are and their digest. It is written and read as a stream.
 */
public final class Backup {
  private Backup() {}

  /** Writes a store out as it is at one moment; the stream is flushed, not closed. */
  public static BackupManifest write(Store store, OutputStream out) {
    return store.read(quads -> write(quads, out));
  }

  private static BackupManifest write(DatasetGraph quads, OutputStream out) {
    try {
      DigestOutputStream digested = new DigestOutputStream(out, Digest.sha256());
      StreamRDF lines = StreamRDFWriter.getWriterStream(digested, RDFFormat.NQUADS_UTF8);
      long[] counts = counted(quads.find(), lines);
      BackupManifest manifest =
          new BackupManifest(counts[0], counts[1], hex(digested.getMessageDigest()));
      out.write((manifest + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      return manifest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The quads come graph by graph, since that is how the store has them. */
  private static long[] counted(Iterator<Quad> quads, StreamRDF lines) {
    long[] counts = new long[2];
    Node graph = null;
    lines.start();
    while (quads.hasNext()) {
      Quad quad = quads.next();
      counts[0]++;
      if (!quad.getGraph().equals(graph)) {
        graph = quad.getGraph();
        counts[1]++;
      }
      lines.quad(quad);
    }
    lines.finish();
    return counts;
  }

  /**
   * Goes through a backup without putting it anywhere.
   *
   * @param in unpacked; read to its end
   * @throws BackupException when it is not whole
   */
  public static BackupManifest verify(InputStream in) throws IOException {
    BackupLines lines = new BackupLines(in, Digest.sha256());
    while (lines.next()) {
      // the digest is all that is wanted
    }
    BackupManifest manifest =
        BackupManifest.of(lines.last())
            .orElseThrow(() -> new BackupException("is no backup, or its end is missing"));
    String sha256 = hex(lines.digest());
    if (!manifest.sha256().equals(sha256) || manifest.quads() != lines.count()) {
      throw new BackupException(
          "is damaged: it has %d quads and SHA-256 %s; expected %d and %s"
              .formatted(lines.count(), sha256, manifest.quads(), manifest.sha256()));
    }
    return manifest;
  }

  /**
   * Reads a verified backup into an empty store, all or nothing.
   *
   * @param in unpacked
   * @throws BackupException when it cannot be read, or the store then holds something else
   */
  public static void read(InputStream in, BackupManifest manifest, Store store) {
    try {
      Txn.executeWrite(
          store.dataset(),
          () ->
              RDFParser.source(in)
                  .lang(Lang.NQUADS)
                  .checking(false)
                  .parse(StreamRDFLib.dataset(store.dataset())));
    } catch (RiotException e) {
      throw new BackupException("cannot be read: " + e.getMessage(), e);
    }
    long stored = store.read(quads -> counted(quads.find(), StreamRDFLib.sinkNull())[0]);
    if (stored != manifest.quads()) {
      throw new BackupException("gave %d quads, expected %d".formatted(stored, manifest.quads()));
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest());
  }
}
