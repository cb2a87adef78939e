package org.kutniti.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.deploy.SparkSubmit;

/** The job as spark-submit runs it: Spark and the job's jar, and nothing else. */
final class Submitted {
  private static final Path TARGET = Path.of(System.getProperty("kutniti.target"));

  private Submitted() {}

  /** Runs the job within this process; it must not fail. */
  static String run(Path input, Path output, String... options) {
    PrintStream before = System.err;
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      SparkSubmit.main(words(input, output, options).toArray(String[]::new));
    } finally {
      System.setErr(before);
      Thread.currentThread().setContextClassLoader(loader);
    }
    return told.toString(StandardCharsets.UTF_8);
  }

  /** Runs the job in a process of its own; what it wrote, and behind it how it ended. */
  static String process(Path input, Path output, String... options)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(
        List.of("-cp", System.getProperty("java.class.path"), SparkSubmit.class.getName()));
    words.addAll(words(input, output, options));
    return ended(words);
  }

  /** Runs the program itself in a process of its own; what it wrote to standard output. */
  static String kutniti(String... arguments) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String path = TARGET.resolve("kutniti.jar") + ":" + TARGET.resolve("lib") + "/*";
    words.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", path, "org.kutniti.Main"));
    words.addAll(List.of(arguments));
    return ended(words);
  }

  private static String ended(List<String> words) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return out + "exit " + process.waitFor() + "\n";
  }

  private static List<String> words(Path input, Path output, String... options) {
    List<String> words = new ArrayList<>();
    words.addAll(List.of("--master", "local[2]", "--conf", "spark.ui.enabled=false"));
    words.addAll(List.of("--class", "org.kutniti.spark.ExtractJob"));
    words.add(TARGET.resolve("kutniti-spark.jar").toString());
    words.addAll(List.of(options));
    words.addAll(List.of(input.toString(), output.toString()));
    return words;
  }
}
