package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts that are understood as a reader understands them, and those that are not yet. */
class ReadingsTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  @TestFactory
  Stream<DynamicTest> aTextIsReadAsAReaderReadsIt() {
    return tests("readings.yaml", ReadingsTest::isRead);
  }

  @TestFactory
  Stream<DynamicTest> anEnglishTextIsReadAsAReaderReadsIt() {
    return tests("english-readings.yaml", ReadingsTest::isRead);
  }

  private static void isRead(Reading reading) {
    assertThat(reading.found()).containsExactlyInAnyOrderElementsOf(reading.facts());
  }

  /** Turns red when a gap is closed: the text then belongs to readings.yaml. */
  @TestFactory
  Stream<DynamicTest> aKnownGapIsStillOne() {
    return tests("known-gaps.yaml", ReadingsTest::isMisread);
  }

  private static void isMisread(Reading reading) {
    assertThat(Set.copyOf(reading.found()))
        .as("this gap is closed: move the text from known-gaps.yaml to readings.yaml")
        .isNotEqualTo(Set.copyOf(reading.facts()));
  }

  private static Stream<DynamicTest> tests(String file, Consumer<Reading> test) {
    return Reading.readAll(RESOURCES.resolve(file)).stream()
        .map(r -> dynamicTest(r.about() + ": " + r.text(), () -> test.accept(r)));
  }
}
