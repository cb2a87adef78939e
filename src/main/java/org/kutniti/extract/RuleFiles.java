package org.kutniti.extract;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguageFolders;
import org.kutniti.language.YamlFile;

/**
 * The files of a language's rules as they stand. To read them takes nothing but the files, so it
 * may be done while another thread reads what the rules lean on.
 */
public final class RuleFiles {
  /** A role of a frame; its name alone says enough. */
  private static final Predicate<String> ROLE =
      pointer -> pointer.matches("/rules/\\d+/frames/\\d+/[^/]+");

  /**
   * One of them.
   *
   * @param content null where a problem is that it cannot be read
   * @param problems what makes it useless
   * @param proven whether nothing is wrong with it; then it lacks the texts that rules are tried
   *     with
   */
  record Read(Path file, RuleFile content, List<String> problems, boolean proven) {}

  private final List<Read> all;

  private RuleFiles(List<Read> all) {
    this.all = all;
  }

  /** Reads them; what is wrong with them, those are told who make rules of them. */
  public static RuleFiles read(LanguageFolders folders) {
    return new RuleFiles(folders.rules().stream().map(RuleFiles::read).toList());
  }

  private static Read read(Path file) {
    try {
      YamlFile.Content<RuleFile> content = YamlFile.read(file, RuleFile.class, ROLE);
      return new Read(file, content.value(), content.empty(), content.proven());
    } catch (KnowledgeException e) {
      return new Read(file, null, List.of(e.getMessage()), false);
    }
  }

  /**
   * The texts that their rules are tried with, those of files with mistakes left out.
   *
   * @param language its tag
   */
  List<RuleExample> examples(String language) {
    return all.stream()
        .filter(read -> read.problems().isEmpty())
        .map(read -> read.proven() ? whole(read.file()) : read.content())
        .flatMap(content -> RuleExample.of(content, language))
        .toList();
  }

  private static RuleFile whole(Path file) {
    return YamlFile.readWhole(file, RuleFile.class, ROLE).value();
  }

  /** In the order in which their rules are tried. */
  List<Read> all() {
    return all;
  }
}
