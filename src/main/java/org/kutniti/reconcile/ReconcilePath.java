package org.kutniti.reconcile;

import java.util.ArrayList;
import java.util.List;

/**
 * Which service a path below {@code /reconcile} leads to, and what is wanted of it.
 *
 * @param draft whether the path says that version 1.0 is spoken
 * @param base the path of the service itself
 * @param route what follows it, without slashes at its ends
 */
record ReconcilePath(Scope scope, boolean draft, String base, String route) {
  private static final String LOCAL = "local";

  /**
   * Reads a path.
   *
   * @param mount the path of all services
   * @param path what follows it, or nothing
   */
  static ReconcilePath of(String mount, String path) {
    List<String> segments = new ArrayList<>();
    for (String segment : path == null ? new String[0] : path.split("/")) {
      if (!segment.isEmpty()) {
        segments.add(segment);
      }
    }
    StringBuilder base = new StringBuilder(mount);
    boolean local = takes(segments, LOCAL, base);
    boolean draft = takes(segments, Manifest.DRAFT, base);
    return new ReconcilePath(
        local ? Scope.LOCAL : Scope.WIKIDATA, draft, base.toString(), String.join("/", segments));
  }

  private static boolean takes(List<String> segments, String first, StringBuilder base) {
    if (segments.isEmpty() || !segments.get(0).equals(first)) {
      return false;
    }
    base.append('/').append(segments.remove(0));
    return true;
  }
}
