package org.kutniti.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.kutniti.Pipeline;
import org.kutniti.ontology.Ontology;
import org.kutniti.rdf.FactWriter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What commands take that bring the store up to date, and the doing of it. */
final class BuildOptions {
  @Mixin private StoreOption store;
  @Mixin private BaseOption base;
  @Mixin private InputOptions inputOptions;
  @Mixin private ConfidenceOption confidence;

  @Option(
      names = "--prune",
      description = "Remove from the store the documents that are not among the inputs.")
  private boolean prune;

  /** Opens the store, or makes one. */
  IndexedStore open() {
    return open(store.folder());
  }

  /** Opens the store in another folder than the one that was named, or makes one there. */
  IndexedStore open(Path folder) {
    return IndexedStore.open(folder, inputOptions.data().own(), () -> pipeline().languages());
  }

  /** Reads texts as the build does. */
  Pipeline pipeline() {
    inputOptions.data().withLinks(store.links());
    return confidence.applied(inputOptions.pipeline());
  }

  /** Reads the inputs into the store and says what has changed. */
  BuildSummary build(IndexedStore store, List<String> inputs, Console console) {
    return build(() -> new StoreTarget(store, base.iris()), inputs, console);
  }

  /**
   * Reads the inputs and says what has changed.
   *
   * @param target made once the inputs are known to be there
   */
  BuildSummary build(Supplier<BuildTarget> target, List<String> inputs, Console console) {
    Extraction extraction = new Extraction(console, inputOptions);
    GraphBuild build = extraction.run(inputs, () -> begin(target));
    if (prune) {
      build.prune();
    }
    return build.summary(extraction.bad());
  }

  private GraphBuild begin(Supplier<BuildTarget> made) {
    Pipeline pipeline = pipeline();
    BuildTarget target = made.get();
    Ontology ontology = pipeline.ontology();
    OntologyGraph.refresh(target, ontology, base.iris());
    FactWriter writer = new FactWriter(ontology, base.iris());
    return new GraphBuild(target, pipeline, writer, base.iris(), prune);
  }
}
