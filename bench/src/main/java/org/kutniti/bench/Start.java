package org.kutniti.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How long a user waits for the first answer: of a server over a store that is there, and of one command. */
public final class Start {
  private static final String QUERY = "/sparql?query=SELECT%20%2A%20%7B%3Fs%20%3Fp%20%3Fo%7D%20LIMIT%201";
  private static final String PROGRAM = "org.kutniti.Main";

  private final Path home;
  private final Path work;
  private final Path store;
  private final String classes;

  private Start(Path home, Path work, Path store) {
    this.home = home;
    this.work = work;
    this.store = store;
    classes = home + "/target/kutniti.jar:" + home + "/target/lib/*:" + home + "/bench/target/kutniti-bench-0.1.0-SNAPSHOT.jar";
  }

  /**
   * Measures both.
   *
   * @param args the project's folder, a folder to work in that holds copies of a store, {@code ours} and {@code bare}, how
   *     many rounds
   */
  public static void main(String[] args) {
    Path work = Path.of(args[1]).toAbsolutePath();
    Start start = new Start(Path.of(args[0]).toAbsolutePath(), work, work.resolve("ours"));
    int rounds = Integer.parseInt(args[2]);
    start.servers(rounds);
    start.commands(rounds);
  }

  private void servers(int rounds) {
    String bare = "org.kutniti.bench.BareFuseki";
    String path = work.resolve("bare").toString();
    archive("bare", bare, path, "0", "once");
    Table table = new Table();
    table.add("Fuseki", () -> answered(port -> java(List.of(), bare, path, port)));
    table.add("Fuseki, class archive", () -> answered(port -> java(archived("bare"), bare, path, port)));
    table.add("Kutniti", () -> answered(port -> java(List.of(), PROGRAM, serve(port))));
    table.add("Kutniti, class archive (the launcher)", () -> answered(port -> launcher(serve(port))));
    table.run(rounds);
    table.printTimes("From the start of the process to the first SPARQL answer over HTTP");
  }

  private String[] serve(String port) {
    return new String[] {"serve", "--store", store.toString(), "--port", port};
  }

  private void commands(int rounds) {
    String loads = "org.kutniti.bench.LoadClasses";
    Table table = new Table();
    table.add("java -version", () -> ended(List.of("java", "-version")));
    String own = work.resolve("own.txt").toString();
    LoadClasses.writeOf(Path.of(own), home.resolve("target/kutniti.jar"));
    table.add("a Java that loads the jar", () -> ended(java(List.of(), loads, own)));
    for (String form : List.of("tsv", "turtle")) {
      String[] facts = {"facts", "--format", form, document()};
      String names = work.resolve(form + ".txt").toString();
      LoadClasses.write(Path.of(names), java(List.of("-Xlog:class+load:stdout"), PROGRAM, facts));
      archive(form, loads, names);
      table.add("a Java that loads the classes for " + form, () -> ended(java(List.of(), loads, names)));
      table.add("the same, class archive, " + form, () -> ended(java(archived(form), loads, names)));
      table.add("kutniti facts, no class archive, " + form, () -> ended(java(List.of(), PROGRAM, facts)));
      table.add("kutniti facts (the launcher), " + form, () -> ended(launcher(facts)));
    }
    table.run(rounds);
    table.printTimes("From the start of the process to its end");
  }

  private String document() {
    return home.resolve("seeds").resolve("000_0627e71c234eb54d.txt").toString();
  }

  private void archive(String name, String main, String... arguments) {
    ended(java(List.of("-XX:ArchiveClassesAtExit=" + work.resolve(name + ".jsa"), "-Xlog:disable"), main, arguments));
  }

  private List<String> archived(String name) {
    return List.of("-XX:SharedArchiveFile=" + work.resolve(name + ".jsa"));
  }

  private List<String> java(List<String> options, String main, String... arguments) {
    List<String> command = new ArrayList<>(List.of("java", "-XX:+UseParallelGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", classes, main));
    command.addAll(List.of(arguments));
    return command;
  }

  private List<String> launcher(String... arguments) {
    return Stream.concat(Stream.of(home.resolve("kutniti").toString()), Stream.of(arguments)).toList();
  }

  /** What starts a server on a port. */
  private interface Server {
    List<String> on(String port);
  }

  private static long answered(Server server) {
    int port = freePort();
    long begun = System.nanoTime();
    Process process = begin(server.on(Integer.toString(port)));
    try {
      while (!answers(port)) {
        TimeUnit.MILLISECONDS.sleep(2);
      }
      return System.nanoTime() - begun;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      process.destroy();
      process.onExit().join();
    }
  }

  private static boolean answers(int port) {
    try {
      URI address = URI.create("http://127.0.0.1:" + port + QUERY);
      return ((HttpURLConnection) address.toURL().openConnection()).getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  private static long ended(List<String> command) {
    long begun = System.nanoTime();
    int code = begin(command).onExit().join().exitValue();
    if (code != 0) {
      throw new IllegalStateException("exit code " + code + " of " + command);
    }
    return System.nanoTime() - begun;
  }

  private static Process begin(List<String> command) {
    try {
      return new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
