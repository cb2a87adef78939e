package org.kutniti.endpoint;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kutniti.fact.Iris;

/**
 * A path under which a thing of the data, or something about it, is found.
 *
 * @param segments decoded; the first is the kind of thing
 */
record ResourcePath(List<String> segments) {
  private static final String ENTITY = "entity";
  private static final String PAGE = "html";

  ResourcePath {
    segments = List.copyOf(segments);
  }

  /** The path of a request as it was sent, still encoded. */
  static ResourcePath of(String path) {
    return new ResourcePath(
        Stream.of(path.split("/"))
            .filter(segment -> !segment.isEmpty())
            .map(segment -> URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8))
            .toList());
  }

  String kind() {
    return segments.get(0);
  }

  /** The names that the thing at this path may have, the likeliest first. */
  List<String> names(Iris iris) {
    if (!kind().equals(ENTITY)) {
      return List.of(iris.at(segments));
    }
    List<String> rest = segments.subList(1, segments.size());
    if (rest.size() == 1) {
      return List.of(iris.entity(rest.get(0)));
    }
    List<String> local = new ArrayList<>(List.of("id"));
    local.addAll(rest);
    return rest.isEmpty() ? List.of() : List.of(iris.at(local), iris.at(rest));
  }

  /** The ending of the last segment, if it is that of a page or of a format. */
  Optional<String> ending() {
    String last = segments.get(segments.size() - 1);
    String ending = last.substring(last.lastIndexOf('.') + 1);
    return last.indexOf('.') > 0
            && (ending.equals(PAGE) || GraphFormat.ofEnding(ending).isPresent())
        ? Optional.of(ending)
        : Optional.empty();
  }

  /** The same without that ending. */
  ResourcePath withoutEnding() {
    List<String> shorter = new ArrayList<>(segments);
    String last = shorter.remove(shorter.size() - 1);
    shorter.add(last.substring(0, last.lastIndexOf('.')));
    return new ResourcePath(shorter);
  }
}
