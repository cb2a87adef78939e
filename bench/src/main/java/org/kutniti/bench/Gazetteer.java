package org.kutniti.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kutniti.Pipeline;
import org.kutniti.entity.Entity;

/**
 * All names that Kutniti knows in Bengali, as files that the peers read.
 *
 * @param bare those of states
 * @param accusative those of states with the ending of whom something is done to
 * @param others those of persons, places and organisations, which the peers' rules do not ask for
 */
record Gazetteer(List<String> bare, List<String> accusative, List<String> others) {
  private static final String LANGUAGE = "bn";

  static Gazetteer of(Pipeline pipeline) {
    Map<Boolean, List<String>> names =
        pipeline.entities().all().stream()
            .collect(
                Collectors.partitioningBy(
                    e -> e.type().endsWith("State"),
                    Collectors.flatMapping(Gazetteer::names, Collectors.toList())));
    List<String> bare = sorted(names.get(true));
    String suffix = Sentences.lines("/peers/accusative.txt").get(0);
    return new Gazetteer(
        bare, bare.stream().map(n -> n + suffix).toList(), sorted(names.get(false)));
  }

  private static List<String> sorted(List<String> names) {
    return names.stream().distinct().sorted().toList();
  }

  private static Stream<String> names(Entity entity) {
    return Stream.concat(
        Stream.of(entity.in(LANGUAGE).label()), entity.in(LANGUAGE).others().stream())
        .filter(n -> !n.isBlank());
  }

  /** Writes each list with an ending into a folder, a name a line. */
  void write(Path folder, String ending) {
    try {
      Files.write(folder.resolve("bare" + ending), bare);
      Files.write(folder.resolve("accusative" + ending), accusative);
      Files.write(folder.resolve("others" + ending), others);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
