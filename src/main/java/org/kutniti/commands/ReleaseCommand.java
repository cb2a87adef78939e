package org.kutniti.commands;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.DCTerms;
import org.kutniti.fact.Digest;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Ontology;
import org.kutniti.release.Accuracy;
import org.kutniti.release.Catalog;
import org.kutniti.release.Change;
import org.kutniti.release.Figures;
import org.kutniti.release.GenerationDate;
import org.kutniti.release.Page;
import org.kutniti.release.Release;
import org.kutniti.release.ReleasedFile;
import org.kutniti.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
    name = "release",
    description = {
      "Writes the store into a folder that can be published: dumps in both profiles, a description"
          + " (VoID, DCAT, DQV), a page, digests, and what changed since the release before.",
      "The same store gives the same bytes."
    },
    footer = {
      "",
      "SOURCE_DATE_EPOCH tells the date of the release; else it is the day of the newest document.",
      "",
      "Examples:",
      "  kutniti release public/data",
      "  kutniti release --previous releases/1 --packing zst releases/2"
    })
final class ReleaseCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store;
  @Mixin private GoldOptions gold;

  @Option(
      names = "--previous",
      paramLabel = "DIR",
      description = "The release to compare with; the one that is in the folder if not said.")
  private Path previous;

  @Option(
      names = "--packing",
      paramLabel = "HOW",
      description = "How dumps are packed: gz (if not said), zst or none.")
  private Packing packing = Packing.GZ;

  @Option(
      names = "--licence",
      paramLabel = "IRI",
      description =
          "The licence that the data are published under; that of the ontology if not said.")
  private String licence;

  @Parameters(paramLabel = "DIR", description = "The folder; it is made where there is none.")
  private Path folder;

  ReleaseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    recover();
    Optional<Path> before = before();
    List<Accuracy> accuracies = gold.measured(console);
    try (Store opened = store.existing();
        ReleaseFolder files = ReleaseFolder.open(folder)) {
      Release release = released(opened, files, before, accuracies);
      try (OutputStream out = Files.newOutputStream(files.file("void.ttl"))) {
        Catalog.write(release, out);
      }
      Files.writeString(files.file("index.html"), Page.html(release));
      files.publish();
      console.note(summary(release));
      return ExitCode.OK;
    } catch (IOException e) {
      throw new CommandException(folder + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private void recover() {
    try {
      ReleaseFolder.recover(folder);
    } catch (IOException e) {
      throw new CommandException(folder + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private Optional<Path> before() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CommandException(folder + ": is a file; expected a folder");
    }
    Optional<Path> table = ReleaseChanges.table(previous == null ? folder : previous);
    if (previous != null && table.isEmpty()) {
      throw new CommandException(previous + ": there is no release, which has a facts.csv");
    }
    return table;
  }

  private Release released(
      Store opened, ReleaseFolder files, Optional<Path> before, List<Accuracy> accuracies)
      throws IOException {
    Iris iris = StoredNames.of(opened);
    List<ReleasedFile> all =
        new ArrayList<>(new ReleaseDumps(opened, iris, files, packing).write());
    String version =
        Digest.of(all.stream().map(file -> file.name() + " " + file.sha256()).toList());
    Optional<Map<Change.Kind, Long>> changes = changes(before, all, files);
    Optional<String> epoch = Optional.ofNullable(System.getenv(GenerationDate.VARIABLE));
    GenerationDate date = GenerationDate.of(epoch, opened.read(Figures::newest));
    return new Release(
        iris,
        version.substring(0, 16),
        date,
        licence == null ? ofOntology() : licence,
        all.get(0).statements(),
        opened.read(Figures::of),
        all,
        accuracies,
        changes);
  }

  /** A release that is made once more keeps what it said of the one before it. */
  private Optional<Map<Change.Kind, Long>> changes(
      Optional<Path> before, List<ReleasedFile> files, ReleaseFolder unfinished)
      throws IOException {
    Map<String, String> sums = ReleaseFolder.sums(folder);
    Path kept = folder.resolve(ReleaseChanges.FILE);
    Path table = unfinished.file(ReleaseChanges.FILE);
    boolean again = files.stream().allMatch(file -> file.sha256().equals(sums.get(file.name())));
    if (again && previous == null) {
      if (!Files.isRegularFile(kept)) {
        return Optional.empty();
      }
      Files.copy(kept, table);
      return Optional.of(ReleaseChanges.counts(table));
    }
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Path now = unfinished.file("facts.csv" + packing.ending());
    return Optional.of(ReleaseChanges.write(before.get(), now, table));
  }

  /** The licence that the ontology names. */
  private static String ofOntology() {
    return Ontology.builtIn().triples().stream()
        .filter(triple -> triple.predicateMatches(DCTerms.license.asNode()))
        .map(triple -> triple.getObject().getURI())
        .findFirst()
        .orElseThrow();
  }

  private static String summary(Release release) {
    String changes =
        release
            .changes()
            .map(
                counts ->
                    Stream.of(Change.Kind.values())
                        .map(kind -> counts.getOrDefault(kind, 0L) + " " + kind.label())
                        .reduce("", (one, other) -> one + ", " + other))
            .orElse("");
    return "version "
        + release.version()
        + ": "
        + Extraction.counted(release.statements(), "triple")
        + changes;
  }
}
