package org.kutniti.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of this machine. {@code -Dkutniti.chromium=PATH} names one; with {@code
 * -Dkutniti.browser=required} its absence is a failure, else the tests are skipped.
 */
final class Chromium {
  private static final String ABSENT =
      "no Chromium was found, so the browser tests are skipped; install Debian's package chromium"
          + " (/usr/bin/chromium), or name one with -Dkutniti.chromium=PATH -Pbrowser";

  private Chromium() {}

  /** Its program; without one the test ends here. */
  static Path program() {
    Optional<Path> found = find().filter(path -> hasDriver());
    if (found.isEmpty() && "required".equals(System.getProperty("kutniti.browser"))) {
      throw new IllegalStateException(ABSENT);
    }
    Assumptions.assumeTrue(found.isPresent(), ABSENT);
    return found.orElseThrow();
  }

  private static Optional<Path> find() {
    Stream<Path> named = Stream.ofNullable(System.getProperty("kutniti.chromium")).map(Path::of);
    Stream<Path> usual =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
            .flatMap(
                folder ->
                    Stream.of("chromium", "chromium-browser").map(name -> Path.of(folder, name)));
    return Stream.concat(named, usual).filter(Files::isExecutable).findFirst();
  }

  /** The profile "browser" of the build brings it. */
  private static boolean hasDriver() {
    return Chromium.class.getResource("/driver/linux/package/package.json") != null
        || Chromium.class.getResource("/driver") != null;
  }
}
