package org.kutniti.dump;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last line of a backup, a comment of N-Quads. A backup without one is not whole.
 *
 * @param quads how many there are
 * @param graphs how many named graphs they are in
 * @param sha256 of all bytes before this line, unpacked; in hexadecimal
 */
public record BackupManifest(long quads, long graphs, String sha256) {
  static final char COMMENT = '#';
  private static final Pattern LINE =
      Pattern.compile("# kutniti backup 1: quads (\\d+), graphs (\\d+), sha256 ([0-9a-f]{64})");

  /** As it stands in the file, without the end of the line. */
  @Override
  public String toString() {
    return "# kutniti backup 1: quads %d, graphs %d, sha256 %s".formatted(quads, graphs, sha256);
  }

  /** Reads such a line. */
  static Optional<BackupManifest> of(String line) {
    Matcher match = LINE.matcher(line);
    return match.matches()
        ? Optional.of(
            new BackupManifest(
                Long.parseLong(match.group(1)), Long.parseLong(match.group(2)), match.group(3)))
        : Optional.empty();
  }
}
