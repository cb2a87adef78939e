package org.kutniti.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a file holds documents, told by the ending of its name. */
public enum InputFormat {
  /** The file is the document. */
  TEXT(List.of(".txt")),
  /** The file is the document; fields may stand before it. */
  MARKDOWN(List.of(".md")),
  /** The document is what the page is there for, without what stands around it. */
  HTML(List.of(".html", ".htm")),
  /** Every line is a JSON record that holds a document. */
  RECORDS(List.of(".jsonl")),
  /** Every row holds a document. */
  PARQUET(List.of(".parquet")),
  /** A dump of a wiki, every article a document. */
  WIKI(List.of(".xml")),
  /** What was crawled from the web, a record a page, or the text of one. */
  WARC(List.of(".warc", ".wet"));

  /** The endings of all formats, for messages. */
  public static final String ENDINGS =
      ".txt, .md, .html, .htm, .jsonl, .xml, .warc, .wet (each also with .gz, .bz2 or .zst) or"
          + " .parquet";

  private final List<String> endings;

  InputFormat(List<String> endings) {
    this.endings = endings;
  }

  /** The format of a file of that name, empty when it is none that is read. */
  public static Optional<InputFormat> of(String fileName) {
    String name = plain(fileName);
    for (InputFormat format : values()) {
      if (format.endings.stream().anyMatch(ending -> endsWith(name, ending))) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Whether a file holds many documents, each with an id of its own. */
  boolean holdsMany() {
    return this == RECORDS || this == PARQUET || this == WIKI || this == WARC;
  }

  /**
   * Whether a file of that name can be cut at any line, so that each piece holds whole documents.
   */
  public static boolean isCutByLines(String fileName) {
    return plain(fileName).equals(fileName) && of(fileName).filter(RECORDS::equals).isPresent();
  }

  /** The file name without its ending, which is the id of the document in it. */
  static String stem(String fileName) {
    String name = plain(fileName);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String plain(String fileName) {
    return Packed.ENDINGS.stream()
        .filter(ending -> endsWith(fileName, ending))
        .findFirst()
        .map(ending -> fileName.substring(0, fileName.length() - ending.length()))
        .orElse(fileName);
  }

  private static boolean endsWith(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
