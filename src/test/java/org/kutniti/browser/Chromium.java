package org.kutniti.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

/**
 * The browser of this machine. {@code -Dkutniti.chromium=PATH} names one; with {@code
 * -Dkutniti.browser=required} its absence is a failure, else the tests are skipped.
 */
final class Chromium {
  private static final String ABSENT =
      "no Chromium was found, so the browser tests are skipped; install Debian's package chromium"
          + " (/usr/bin/chromium), or name one with -Dkutniti.chromium=PATH -Pbrowser";

  private static final AtomicBoolean TOLD = new AtomicBoolean();

  private Chromium() {}

  /** Its program. */
  static Path program() {
    return available().orElseThrow(() -> new IllegalStateException(ABSENT));
  }

  /** Why the tests of the pages are skipped here, if they are. */
  static Optional<String> lacking() {
    boolean required = "required".equals(System.getProperty("kutniti.browser"));
    return required || available().isPresent() ? Optional.empty() : Optional.of(told());
  }

  /** Surefire counts what is skipped and keeps the reason to itself. */
  private static String told() {
    if (TOLD.compareAndSet(false, true)) {
      System.err.println(ABSENT);
    }
    return ABSENT;
  }

  private static Optional<Path> available() {
    return find().filter(path -> hasDriver());
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
    return Chromium.class.getResource("/driver/linux/LICENSE") != null;
  }
}
