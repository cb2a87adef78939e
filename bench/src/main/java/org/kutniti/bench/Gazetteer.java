package org.kutniti.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.kutniti.Pipeline;
import org.kutniti.entity.Entity;

/** The names of all states in Bengali, as files that the peers read: bare, and whom something is done to. */
record Gazetteer(List<String> bare, List<String> accusative) {
  private static final String LANGUAGE = "bn";

  static Gazetteer of(Pipeline pipeline) {
    List<String> bare =
        pipeline.entities().all().stream()
            .filter(e -> e.type().endsWith("State"))
            .flatMap(Gazetteer::names)
            .distinct()
            .sorted()
            .toList();
    String suffix = Sentences.lines("/peers/accusative.txt").get(0);
    return new Gazetteer(bare, bare.stream().map(n -> n + suffix).toList());
  }

  private static Stream<String> names(Entity entity) {
    return Stream.concat(
        Stream.of(entity.in(LANGUAGE).label()), entity.in(LANGUAGE).others().stream())
        .filter(n -> !n.isBlank());
  }

  /** Writes {@code bare} and {@code accusative} with an ending into a folder, a name a line. */
  void write(Path folder, String ending) {
    try {
      Files.write(folder.resolve("bare" + ending), bare);
      Files.write(folder.resolve("accusative" + ending), accusative);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
