package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job, in a process of its own: read, serve, stop when told to. */
class UpTest {
  private static final int STOPPED_BY_TERMINATION = 143;
  @TempDir Path folder;

  @Test
  void documentsAreReadAndServedUntilToldToStop() throws Exception {
    String store = folder.resolve("store").toString();
    Process up = start("up", "--port", "0", "--store", store, "seeds");
    try (BufferedReader out = up.inputReader()) {
      URI page = URI.create(out.readLine().replaceAll("page\\s+", ""));
      URI sparql = URI.create(out.readLine().replaceAll("SPARQL\\s+", ""));

      assertThat(get(page)).contains("Kutniti");
      assertThat(get(URI.create(sparql + "?query=ASK%7B?s%20?p%20?o%7D"))).contains("true");
      terminate(up);
      assertThat(up.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(up.exitValue()).isEqualTo(STOPPED_BY_TERMINATION);
      assertThat(out.readLine()).isNull();
    } finally {
      up.destroyForcibly();
    }
    assertThat(Cli.run("validate", "--store", store).code()).isNotEqualTo(ExitCode.USAGE);
  }

  private static Process start(String... args) throws Exception {
    return Cli.process(args).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Not the interrupt of Ctrl-C: a job started in the background inherits that it is ignored. */
  private static void terminate(Process process) throws Exception {
    new ProcessBuilder("kill", "-TERM", Long.toString(process.pid())).start().waitFor();
  }

  private static String get(URI uri) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(uri).build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }
}
