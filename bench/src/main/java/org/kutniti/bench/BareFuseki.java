package org.kutniti.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.TDB2Factory;

/** Fuseki as it comes, over a TDB2 store whose default graph is the union of all. */
public final class BareFuseki {
  private BareFuseki() {}

  /**
   * Serves until it is stopped, and says so on standard output when it is ready.
   *
   * @param args the folder of the store, the port, and anything more to end after one answer
   */
  public static void main(String[] args) {
    Dataset store = TDB2Factory.connectDataset(Path.of(args[0]).toString());
    store.getContext().set(TDB2.symUnionDefaultGraph, true);
    FusekiServer server =
        FusekiServer.create()
            .port(Integer.parseInt(args[1]))
            .loopback(true)
            .add("/sparql", store)
            .build();
    server.start();
    System.out.println("ready");
    if (args.length > 2) {
      ask(server.getPort());
      server.stop();
      System.exit(0);
    }
    server.join();
  }

  private static void ask(int port) {
    try (InputStream answer =
        URI.create("http://127.0.0.1:" + port + "/sparql?query=ASK%7B%7D").toURL().openStream()) {
      answer.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
