package org.kutniti.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many hold connections on which nothing comes, or half a request: others are answered all the
 * while, and what was held is given back. The property {@code reliability.connections} says how
 * many.
 */
@Tag("reliability")
@Timeout(300)
class ManyConnectionsTest {
  private static final int MANY = Integer.getInteger("reliability.connections", 1_000);
  private static final int ASKED = 20;
  private static final int SPARE = 500;
  private static final int FEW_DESCRIPTORS = 600;
  private static final int SLACK = 20;

  /** Of those that came first some are idle for too long before the last one is there. */
  private static final int SHARE = 4;

  private static final List<String> HALVES =
      List.of(
          "",
          "GET / HTTP/1.1\r\nHost: x\r\nX-Sl",
          "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: application/sparql-query\r\n"
              + "Content-Length: 1000\r\n\r\nSELECT");

  private final List<SocketChannel> crowd = new ArrayList<>();
  private Process server;
  private URI url;
  @TempDir Path folder;

  @BeforeEach
  void build() throws IOException {
    Path documents = Corpus.write(folder, 5, 1);
    Program.answer("build", "--store", store(), documents.toString());
  }

  private String store() {
    return folder.resolve("store").toString();
  }

  /** Serves in a process of its own that may open so many files. */
  private void serve(long descriptors) throws IOException {
    List<String> words =
        Program.process(List.of(), "serve", "--store", store(), "--port", "0").command();
    String limited = "ulimit -n %d && exec \"$0\" \"$@\"".formatted(descriptors);
    server =
        new ProcessBuilder(Stream.concat(Stream.of("sh", "-c", limited), words.stream()).toList())
            .redirectError(folder.resolve("errors").toFile())
            .start();
    BufferedReader out = server.inputReader(StandardCharsets.UTF_8);
    url = URI.create(out.readLine().replaceAll("page\\s+", ""));
  }

  @AfterEach
  void stop() throws Exception {
    leave();
    server.destroy();
    server.waitFor();
  }

  private void leave() throws IOException {
    for (SocketChannel one : crowd) {
      one.close();
    }
    crowd.clear();
  }

  /** What this process may open, and the server, too. */
  private static long descriptors() {
    return ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getMaxFileDescriptorCount();
  }

  @Test
  void othersAreAnsweredWhileManyHoldConnections() throws Exception {
    assumeTrue(descriptors() > MANY + SPARE, "ulimit -n");
    serve(descriptors());
    assertOthersAreAnswered();
    long before = open();

    for (int i = 0; i < MANY; i++) {
      SocketChannel one = SocketChannel.open(new InetSocketAddress(url.getHost(), url.getPort()));
      one.write(StandardCharsets.ISO_8859_1.encode(HALVES.get(i % HALVES.size())));
      crowd.add(one);
      if (i % (MANY / ASKED) == 0) {
        assertOthersAreAnswered();
      }
    }
    long held = open() - before;
    assertOthersAreAnswered();
    System.out.printf("%d connections, %d held at once%n", MANY, held);
    assertThat(held).isGreaterThan(MANY / SHARE);

    leave();
    assertAllIsGivenBack(before);
  }

  @Test
  void moreThanThereAreDescriptorsForKeepNobodyOut() throws Exception {
    serve(FEW_DESCRIPTORS);
    assertOthersAreAnswered();
    long before = open();

    for (int i = 0; i < 2 * FEW_DESCRIPTORS; i++) {
      SocketChannel one = SocketChannel.open();
      one.configureBlocking(false);
      one.connect(new InetSocketAddress(url.getHost(), url.getPort()));
      crowd.add(one);
    }
    for (int i = 0; i < ASKED; i++) {
      assertOthersAreAnswered();
    }
    assertThat(open()).isLessThan(FEW_DESCRIPTORS - SLACK);

    leave();
    assertAllIsGivenBack(before);
    assertThat(Files.readString(folder.resolve("errors"))).doesNotContain("Exception");
  }

  /** Somebody new, who has no connection yet. */
  private void assertOthersAreAnswered() throws IOException {
    try (Socket other = new Socket(url.getHost(), url.getPort())) {
      String request =
          "GET /sparql?query=ASK%7B?s%20?p%20?o%7D HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      other.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      String answer =
          new String(other.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"boolean\"", "true");
    }
  }

  /** How many files and connections the server has open. */
  private long open() throws Exception {
    HttpResponse<String> metrics =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(url.resolve("/$/metrics")).build(), BodyHandlers.ofString());
    return metrics
        .body()
        .lines()
        .filter(line -> line.startsWith("process_files_open_files"))
        .mapToLong(line -> (long) Double.parseDouble(line.replaceAll(".* ", "")))
        .findFirst()
        .orElseThrow();
  }

  private void assertAllIsGivenBack(long before) throws Exception {
    long now = open();
    while (now > before + SLACK) {
      now = open();
    }
    assertThat(now).isPositive();
  }
}
