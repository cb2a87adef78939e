package org.kutniti.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.kutniti.OwnData;
import org.kutniti.Pipeline;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityTable;
import org.kutniti.language.DataFolder;
import org.kutniti.refresh.Refresh;
import org.kutniti.refresh.Refresh.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "update",
    description = {
      "Takes over what Wikidata tells of entities: from a dump in JSON or N-Triples, or from results"
          + " of a SPARQL query in JSON; packed when the name ends in .gz or .bz2.",
      "What is new goes to entities/wikidata.tsv of your own folder; what comes with the program and"
          + " other files of yours are not touched."
    },
    footer = {
      "",
      "Examples:",
      "  kutniti entities update --data mine --from latest-truthy.nt.gz",
      "  kutniti entities update --data mine --from towns.json --add City",
      "  kutniti up --data mine"
    })
final class EntitiesUpdateCommand implements Callable<Integer> {
  private static final String FILE = "wikidata.tsv";
  private static final int SHOWN = 20;

  private final Console console;
  @Spec private CommandSpec spec;

  @Option(names = "--from", paramLabel = "FILE", required = true, description = "What to read.")
  private Path from;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      required = true,
      description = "The folder of your own knowledge; it is made where there is none.")
  private Path data;

  @Option(
      names = "--add",
      paramLabel = "TYPE",
      split = ",",
      description = "Add items of that type, too, that are not known: City, Person and so on.")
  private Set<String> types = Set.of();

  @Option(
      names = "--replace",
      description = "What the file tells counts before what is known; else it fills in gaps.")
  private boolean replace;

  private long bad;

  EntitiesUpdateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    Path folder = OwnData.entitiesIn(data);
    Pipeline known = Pipeline.load(new OwnData(Optional.of(data)));
    Refresh refresh =
        new Refresh(known.entities(), known.languages(), others(folder), types, replace);
    refresh.read(from, this::complain);
    Map<String, Entity> result = refresh.result();
    if (!result.isEmpty()) {
      save(folder, known, result);
    }
    console.note(summary(refresh));
    return ExitCode.OK;
  }

  private void check() {
    if (!Files.isReadable(from) || Files.isDirectory(from)) {
      throw new CommandException(from + ": cannot be read; expected a file");
    }
    for (String type : types) {
      if (!Refresh.types().contains(type)) {
        String expected = String.join(", ", new TreeSet<>(Refresh.types()));
        throw new ParameterException(
            spec.commandLine(), "--add " + type + ": expected some of " + expected);
      }
    }
  }

  /** Of what is wrong in a dump some lines tell as much as all. */
  private void complain(String problem) {
    if (++bad <= SHOWN) {
      console.complain(problem);
    }
  }

  /** The ids that stand in other files of the folder. */
  private static Set<String> others(Path folder) {
    Set<String> ids = new TreeSet<>();
    if (!Files.isDirectory(folder)) {
      return ids;
    }
    DataFolder.files(folder, ".tsv").stream()
        .filter(file -> !file.getFileName().toString().equals(FILE))
        .forEach(file -> ids.addAll(EntityTable.ids(DataFolder.text(file))));
    return ids;
  }

  private static void save(Path folder, Pipeline known, Map<String, Entity> result) {
    Path file = folder.resolve(FILE);
    Map<String, Entity> all = new TreeMap<>();
    List<String> before =
        Files.exists(file) ? EntityTable.ids(DataFolder.text(file)) : new ArrayList<>();
    before.forEach(id -> known.entities().byId(id).ifPresent(e -> all.put(id, e)));
    all.putAll(result);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CommandException(folder + ": cannot be made: " + e.getMessage(), e);
    }
    OutputFile.write(file, new EntityTable(all.values()).text());
  }

  private String summary(Refresh refresh) {
    return ("%d added, %d changed, %d unchanged, %d skipped (%d of other types, %d whose name is"
            + " another's, %d in your own files), %d bad")
        .formatted(
            refresh.count(Outcome.ADDED),
            refresh.count(Outcome.CHANGED),
            refresh.count(Outcome.UNCHANGED),
            refresh.count(Outcome.OTHER)
                + refresh.count(Outcome.NAMELESS)
                + refresh.count(Outcome.OWN),
            refresh.count(Outcome.OTHER),
            refresh.count(Outcome.NAMELESS),
            refresh.count(Outcome.OWN),
            bad);
  }
}
