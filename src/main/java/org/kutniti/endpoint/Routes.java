package org.kutniti.endpoint;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.JettySecurityLib;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.fact.Iris;
import org.kutniti.http.AllowFilter;
import org.kutniti.http.HeadFilter;
import org.kutniti.http.NegotiatedFilter;
import org.kutniti.http.ProblemFilter;
import org.kutniti.http.SharingFilter;
import org.kutniti.http.SizeFilter;
import org.kutniti.ontology.Ontology;
import org.kutniti.reconcile.Attributes;
import org.kutniti.reconcile.Holdings;
import org.kutniti.reconcile.JointProperties;
import org.kutniti.reconcile.Properties;
import org.kutniti.reconcile.ReconcileServlet;
import org.kutniti.search.Search;

/** Which path leads where. */
final class Routes {
  private static final String UPDATE = "/update";
  private static final String UPLOAD = "/upload";

  /** Where things can be changed. */
  private static final Set<String> CHANGES =
      Set.of(UPDATE, UPLOAD, Administration.GRAPHS, Administration.SETTLED);

  /** What may be asked other than to read. */
  private static final Map<String, String> METHODS =
      Map.of(
          "/sparql",
          "GET, HEAD, POST, OPTIONS",
          "/extract",
          "POST, OPTIONS",
          UPDATE,
          "POST, OPTIONS",
          UPLOAD,
          "GET, HEAD, POST, PUT, DELETE, OPTIONS",
          Administration.GRAPHS,
          "GET, HEAD, POST, DELETE, OPTIONS",
          Administration.SETTLED,
          "POST, OPTIONS");

  /** What the metrics tell apart. */
  private static final Set<String> COUNTED =
      Set.of(
          "sparql",
          "data",
          "search",
          "extract",
          "queries",
          "reconcile",
          "entity",
          "document",
          "fact",
          "update",
          "upload");

  private final Publication publication;
  private final EndpointSettings settings;
  private final Optional<Administration> builds;

  private Routes(
      Publication publication, EndpointSettings settings, Optional<Administration> builds) {
    this.publication = publication;
    this.settings = settings;
    this.builds = builds;
  }

  static FusekiServer.Builder of(
      Publication publication, EndpointSettings settings, Optional<Administration> builds) {
    Routes routes = new Routes(publication, settings, builds);
    FusekiServer.Builder server =
        FusekiServer.create().port(settings.port()).fusekiModules(FusekiModules.empty());
    routes.filters(server);
    routes.graphs(server);
    routes.changes(server);
    routes.pages(server);
    return server;
  }

  private void filters(FusekiServer.Builder server) {
    server
        .addFilter("/*", new RequestTimer(COUNTED))
        .addFilter("/*", new ProblemFilter())
        .addFilter("/*", new AllowFilter(METHODS))
        .addFilter("/*", new HeadFilter())
        .addFilter(
            "/*", new SizeFilter(settings.limits().request(), CHANGES, settings.limits().upload()))
        .addFilter("/*", new SharingFilter(CHANGES));
    NegotiatedFilter negotiated = new NegotiatedFilter();
    List.of("/sparql", "/data", "/extract", "/.well-known/void")
        .forEach(path -> server.addFilter(path, negotiated));
    ResourceServlet.paths().forEach(path -> server.addFilter(path, negotiated));
  }

  private void graphs(FusekiServer.Builder server) {
    DatasetGraph data = publication.data();
    server
        .enablePing(true)
        .enableMetrics(true)
        .add("/sparql", ServedOperations.queries(data, settings.limits()))
        .add("/data", ServedOperations.graphs(data, publication.ontology().prefixes()));
  }

  /** Only where a file says who may; without one the paths are not there. */
  private void changes(FusekiServer.Builder server) {
    builds
        .map(AdministrationServlet::new)
        .ifPresent(
            servlet ->
                server
                    .addServlet(Administration.GRAPHS, servlet)
                    .addServlet(Administration.SETTLED, servlet));
    settings
        .passwords()
        .ifPresent(
            file ->
                server
                    .securityHandler(
                        JettySecurityLib.makeSecurityHandler(
                            "Kutniti", PasswordFile.read(file), AuthScheme.BASIC))
                    .add(UPDATE, ServedOperations.updates(publication.data()))
                    .add(UPLOAD, ServedOperations.uploads(publication.data())));
  }

  private void pages(FusekiServer.Builder server) {
    server.addServlet("/queries/*", new SavedQueriesServlet(SavedQueries.builtIn()));
    server.addServlet(AssetServlet.PATHS, new AssetServlet());
    server.addServlet("/atlas", new AtlasServlet(publication.entities()));
    publication
        .search()
        .map(search -> new SearchServlet(search, publication.data()))
        .ifPresent(search -> server.addServlet("/search", search));
    publication
        .search()
        .map(search -> new ReconcileServlet(() -> holdings(search)))
        .ifPresent(reconcile -> server.addServlet("/reconcile/*", reconcile));
    publication
        .reader()
        .map(
            reader ->
                new ExtractServlet(
                    reader,
                    new ExtractedFacts(publication.iris(), publication.ontology()),
                    settings.limits()))
        .ifPresent(extract -> server.addServlet("/extract", extract));
    ResourceServlet resources = new ResourceServlet(publication, settings.limits());
    ResourceServlet.paths().forEach(path -> server.addServlet(path, resources));
    server.addServlet("/.well-known/void", new DescriptionServlet(publication));
    DumpServlet dumps = new DumpServlet(publication);
    DumpServlet.paths().forEach(path -> server.addServlet(path, dumps));
    server.addServlet(NothingServlet.PATH, new NothingServlet());
    PageServlet pages = new PageServlet();
    PageServlet.paths().forEach(path -> server.addServlet(path.equals("/") ? "" : path, pages));
  }

  private Holdings holdings(Search search) {
    EntityCatalog catalog = publication.entities().get();
    Ontology ontology = publication.ontology();
    Iris iris = publication.iris();
    Properties relations = new StoredRelations(publication.data(), iris, ontology, catalog);
    Properties properties = new JointProperties(List.of(Attributes.builtIn(), relations));
    return new Holdings(catalog, search.names(catalog), ontology, properties, iris.locals());
  }
}
