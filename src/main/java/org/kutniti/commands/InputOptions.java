package org.kutniti.commands;

import java.util.List;
import org.kutniti.Pipeline;
import org.kutniti.text.DocumentReader;
import org.kutniti.text.ReadingTerms;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What commands that read documents take, except the inputs themselves. */
final class InputOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Mixin private DataOption data;
  private int threads = Runtime.getRuntime().availableProcessors();
  private int maxSize = ReadingTerms.DEFAULT_LIMIT;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads read documents; as many as there are processors if not said.")
  void threads(int number) {
    if (number < 1) {
      throw wrong("--threads", number);
    }
    threads = number;
  }

  @Option(
      names = "--max-size",
      paramLabel = "BYTES",
      description = "The largest document to read, unpacked; 67108864 (64 MiB) if not said.")
  void maxSize(int bytes) {
    if (bytes < 1 || bytes == Integer.MAX_VALUE) {
      throw wrong("--max-size", bytes);
    }
    maxSize = bytes;
  }

  private ParameterException wrong(String option, int value) {
    return new ParameterException(
        command.commandLine(), option + " " + value + ": expected a number from 1 up");
  }

  int threads() {
    return threads;
  }

  Pipeline pipeline() {
    return data.pipeline();
  }

  DataOption data() {
    return data;
  }

  DocumentReader open(List<String> inputs, Console console) {
    return DocumentReader.open(inputs, console.in(), new ReadingTerms(maxSize, data.own().tags()));
  }
}
