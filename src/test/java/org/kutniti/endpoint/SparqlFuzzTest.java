package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kutniti.http.Problem;

/** Whatever is asked: it is a query, or its mistake is told in one line. */
class SparqlFuzzTest {
  @FuzzTest(maxDuration = "90s")
  void texts(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);

    Optional<Problem> problem = QueryProblem.of(text);
    Optional<String> complaint = complaint(text);

    assertThat(complaint.isPresent()).isEqualTo(problem.isPresent());
    complaint.ifPresent(line -> assertThat(line).hasLineCount(1).startsWith("query:"));
  }

  /** What the command line says. */
  private static Optional<String> complaint(String text) {
    try {
      LocalQuery.parse("query", text);
      return Optional.empty();
    } catch (QueryFailedException e) {
      return Optional.of(e.getMessage());
    }
  }
}
