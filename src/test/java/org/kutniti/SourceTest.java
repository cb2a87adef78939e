package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kutniti.language.DataFolder;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.LanguageReader;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Relation;

/** What the program knows of a language or a relation is data, not code. */
class SourceTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern LETTER =
      Pattern.compile(
          "[\\p{L}\\p{M}&&[^\\p{IsLatin}]]|(\\\\u|0x)(0[3-9A-F]|1[0-9A-F])[0-9A-F]{2}\\b");
  private static final Pattern COMMENT =
      Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$|@SuppressWarnings.*");
  private static final LanguagePack ENGLISH =
      LanguageReader.read(DataFolder.builtIn("languages").resolve("en"));
  private static final Set<String> READING = Set.of("language", "mention", "extract");
  private static final int LINES_AT_MOST = 200;
  private static final int FILES_AT_LEAST = 100;

  @Test
  void noLetterOfALanguageStandsInTheCode() throws IOException {
    assertThat(holding(LETTER)).isEmpty();
  }

  @Test
  void noLanguageIsNamedInTheCode() throws IOException {
    List<String> tags =
        new OwnData(Optional.empty()).languages().stream().map(l -> l.tag()).toList();
    String names = "Bengali|Bangla|English|Hindi";
    String tag = String.join("|", tags) + "|hi";

    assertThat(tags).contains("bn", "en");
    assertThat(coded(Pattern.compile("(?i)(" + names + ")"))).isEmpty();
    assertThat(coded(Pattern.compile("\"(" + tag + ")\""))).isEmpty();
  }

  @Test
  void noWordOfALanguageIsComparedWith() throws IOException {
    Set<String> words = new TreeSet<>();
    ENGLISH.lexicon().forEach((spelling, word) -> words.add(spelling));
    words.removeAll(documented());

    Map<Path, Set<String>> found = new TreeMap<>();
    for (Path file : reading()) {
      Set<String> strings = strings(file);
      strings.retainAll(words);
      if (!strings.isEmpty()) {
        found.put(file, strings);
      }
    }
    assertThat(words).hasSizeGreaterThan(1000).contains("the", "embassy", "recognised");
    assertThat(found).isEmpty();
  }

  /** What stands as code in the reference of the data files: a key or a value of theirs. */
  private static Set<String> documented() throws IOException {
    return Pattern.compile("`([^`\\n]+)`")
        .matcher(Files.readString(Path.of("docs/writing-rules.md")))
        .results()
        .flatMap(code -> Stream.of(code.group(1).split("[^\\w-]+")))
        .collect(Collectors.toSet());
  }

  /** The code through which the words of documents go. */
  private static List<Path> reading() throws IOException {
    return sources().stream()
        .filter(file -> READING.contains(file.getParent().getFileName().toString()))
        .toList();
  }

  /** Its strings but for those that complain of a data file, which are compared with nothing. */
  private static Set<String> strings(Path file) {
    String code = Pattern.compile(".*\\bproblems\\b.*").matcher(code(file)).replaceAll("");
    return Pattern.compile("\"([^\"\\n]*)\"")
        .matcher(code)
        .results()
        .map(string -> string.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Path> coded(Pattern pattern) throws IOException {
    return sources().stream().filter(file -> pattern.matcher(code(file)).find()).toList();
  }

  /** A file without its comments. */
  private static String code(Path file) {
    return COMMENT.matcher(text(file)).replaceAll("");
  }

  @Test
  void noRelationIsNamedInTheCode() throws IOException {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(7);
    String any = names().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    // a name that is also an English word may stand in a comment, but in no string
    String inString = "\"[^\"\\n]*\\b(" + any + ")\\b";
    String compound =
        names().stream()
            .filter(name -> !name.equals(name.toLowerCase(Locale.ROOT)))
            .collect(Collectors.joining("|", "\\b(", ")\\b"));

    assertThat(holding(Pattern.compile(inString))).isEmpty();
    assertThat(holding(Pattern.compile(compound))).isEmpty();
  }

  @Test
  void noFileIsTooLongToReadAtOnce() throws IOException {
    assertThat(sources()).filteredOn(file -> text(file).lines().count() > LINES_AT_MOST).isEmpty();
  }

  private static List<String> names() {
    return Ontology.builtIn().relations().stream().map(Relation::name).toList();
  }

  private static List<Path> holding(Pattern pattern) throws IOException {
    List<Path> sources = sources();
    assertThat(sources).hasSizeGreaterThan(FILES_AT_LEAST);
    return sources.stream().filter(file -> pattern.matcher(text(file)).find()).toList();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
