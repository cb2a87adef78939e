package org.kutniti.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.BugDetectors;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is sent to be read, it is read or refused in words that a client can follow. */
class ExtractFuzzTest {
  private static final List<String> TYPES = List.of("application/json", "text/plain");

  /** What this machine is called by itself. */
  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1");

  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void serve() {
    EndpointSettings settings = new EndpointSettings("127.0.0.1", 0, Limits.DEFAULT);
    served = Served.seeds(folder.resolve("store"), settings);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @FuzzTest(maxDuration = "90s")
  void body(byte[] bytes) throws Exception {
    BugDetectors.allowNetworkConnections((host, port) -> OWN.contains(host));
    for (String type : TYPES) {
      HttpResponse<String> answer =
          served.send(
              served
                  .request("extract")
                  .header("Content-Type", type)
                  .POST(BodyPublishers.ofByteArray(bytes)));

      assertThat(answer.statusCode()).isIn(200, 400);
      assertThat(Served.json(answer).has(answer.statusCode() == 200 ? "facts" : "detail")).isTrue();
    }
  }
}
