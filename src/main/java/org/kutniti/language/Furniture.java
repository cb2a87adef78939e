package org.kutniti.language;

import java.util.List;
import java.util.stream.Stream;

/**
 * What stands around a text and is not part of it ({@code furniture.yaml}); all entries are
 * beginnings of lines or headings, compared after normalising.
 *
 * @param skip lines that are left out
 * @param stop lines after which nothing is read any more
 * @param stopHeadings headings after which nothing is read any more
 * @param datelines lines that give the document's date, the most telling first
 */
public record Furniture(
    List<String> skip, List<String> stop, List<String> stopHeadings, List<String> datelines) {
  /** The file's name in the folder of the language. */
  static final String FILE = "furniture.yaml";

  boolean isEmpty() {
    return Stream.of(skip, stop, stopHeadings, datelines).allMatch(List::isEmpty);
  }

  Furniture normalised(Normaliser normaliser) {
    return new Furniture(
        all(skip, normaliser),
        all(stop, normaliser),
        all(stopHeadings, normaliser),
        all(datelines, normaliser));
  }

  private static List<String> all(List<String> lines, Normaliser normaliser) {
    return lines == null ? List.of() : lines.stream().map(normaliser::normalise).toList();
  }
}
