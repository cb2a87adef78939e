package org.kutniti.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.kutniti.Pipeline;
import org.kutniti.fact.Decision;
import org.kutniti.fact.Iris;
import org.kutniti.reconcile.Candidate;
import org.kutniti.reconcile.ServiceException;
import org.kutniti.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
    name = "link",
    description = {
      "Lists who in the store has no id of Wikidata's, most frequent first, with candidates, as a"
          + " table to fill in; with --apply takes what was filled in. The next build uses it.",
      "In the column id: an id of Wikidata's or of the entity files; none where nobody known is"
          + " meant; - to withdraw. In the column document: the only document it holds for."
    },
    footer = {
      "",
      "Examples:",
      "  kutniti link > links.tsv            the table; fill in the first column",
      "  kutniti link --apply links.tsv      keep what was decided, beside the store",
      "  kutniti build articles/             uses it",
      "  kutniti link --online --contact me@example.org > links.tsv"
    })
final class LinkCommand implements Callable<Integer> {
  private final Console console;
  @Spec private CommandSpec command;
  @Mixin private StoreOption store;
  @Mixin private DataOption data;
  @Mixin private OnlineOptions online;

  @Option(
      names = "--apply",
      paramLabel = "FILE",
      description = {
        "Take over the lines that have an id; what was decided before stays.",
        "It is kept in links.tsv of the folder of --data, without one beside the store."
      })
  private Path table;

  private int limit = Integer.MAX_VALUE;
  private int candidates = 5;

  @Option(
      names = "--all",
      description = "List those, too, of whom it was decided that they are nobody known.")
  private boolean all;

  LinkCommand(Console console) {
    this.console = console;
  }

  @Option(names = "--limit", paramLabel = "N", description = "At most so many names.")
  void limit(int names) {
    limit = positive("--limit", names);
  }

  @Option(
      names = "--candidates",
      paramLabel = "N",
      description = "At most so many candidates of each source; 5 if not said.")
  void candidates(int ofEach) {
    candidates = positive("--candidates", ofEach);
  }

  private int positive(String option, int number) {
    if (number < 1) {
      throw new ParameterException(
          command.commandLine(), option + " " + number + ": expected a number from 1 up");
    }
    return number;
  }

  @Override
  public Integer call() {
    data.withLinks(store.links());
    Pipeline known = data.pipeline();
    LinkDecisions decisions = new LinkDecisions(data.decisions(store.links()), known);
    return table == null ? list(known, decisions) : apply(decisions);
  }

  private int apply(LinkDecisions decisions) {
    if (!Files.isReadable(table)) {
      throw new CommandException(table + ": cannot be read; expected a table that link wrote");
    }
    decisions.take(table);
    decisions.problems().forEach(console::complain);
    int changes = decisions.taken() + decisions.withdrawn();
    if (changes > 0) {
      decisions.save();
    }
    console.note(
        "%d decided, %d withdrawn, %d bad; kept in %s, the next build uses it"
            .formatted(
                decisions.taken(),
                decisions.withdrawn(),
                decisions.problems().size(),
                data.decisions(store.links())));
    return changes == 0 && !decisions.problems().isEmpty() ? ExitCode.USAGE : ExitCode.OK;
  }

  private int list(Pipeline known, LinkDecisions decisions) {
    List<Unlinked> names = names(decisions);
    LinkCandidates sources = new LinkCandidates(known, candidates);
    Map<String, List<Candidate>> found = sources.known(names);
    List<String> failures = askOthers(sources, names, found);
    List<String> lines = new ArrayList<>(List.of(LinkTable.header()));
    for (Unlinked who : names) {
      String decided = decisions.of(who.local()).map(Decision::id).orElse("");
      lines.add(LinkTable.line(who, decided, found.get(who.local())));
    }
    console.answer(lines);
    console.note(Extraction.counted(names.size(), "name") + " without an id of Wikidata's");
    failures.forEach(console::complain);
    return failures.isEmpty() ? ExitCode.OK : ExitCode.USAGE;
  }

  private List<Unlinked> names(LinkDecisions decisions) {
    try (Store opened = store.existing()) {
      Iris iris = StoredNames.of(opened);
      return opened.read(quads -> new UnlinkedNames(quads, iris).all()).stream()
          .filter(n -> all || decisions.of(n.local()).filter(Decision::isNobody).isEmpty())
          .limit(limit)
          .toList();
    }
  }

  /** What is known without them is listed in any case. */
  private List<String> askOthers(
      LinkCandidates sources, List<Unlinked> names, Map<String, List<Candidate>> found) {
    List<String> failures = new ArrayList<>();
    String version = new ProgramVersion().getVersion()[0];
    LinkCandidates.byLanguage(names)
        .forEach(
            (language, ofLanguage) -> {
              try {
                online
                    .of(language, version)
                    .ifPresent(service -> sources.addFrom(service, ofLanguage, found));
              } catch (ServiceException e) {
                failures.add(e.getMessage());
              }
            });
    return failures;
  }
}
