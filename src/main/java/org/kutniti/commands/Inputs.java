package org.kutniti.commands;

import java.util.List;
import picocli.CommandLine.Parameters;

/** The documents to read. */
final class Inputs {
  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "Files or folders: .txt, .md, .html, .jsonl, a wiki's .xml, .warc, .wet, each also as .gz,"
              + " .bz2 or .zst, and .parquet; - reads standard input, which may be any of these but"
              + " Parquet and Markdown.")
  private List<String> inputs;

  List<String> named() {
    return inputs;
  }
}
