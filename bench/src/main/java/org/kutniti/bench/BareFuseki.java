package org.kutniti.bench;

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
   * @param args the folder of the store, the port
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
    server.join();
  }
}
