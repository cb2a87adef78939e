package org.kutniti.commands;

import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.kutniti.text.DocumentReader;
import org.kutniti.text.Reading;

/** Takes the documents of the inputs through the work of a command, in several threads. */
final class Extraction {
  private final Console console;
  private final InputOptions options;
  private long read;
  private long bad;

  Extraction(Console console, InputOptions options) {
    this.console = console;
    this.options = options;
  }

  private sealed interface Step<T> {
    record Done<T>(T result) implements Step<T> {}

    record Left<T>(Reading.Rejected rejected) implements Step<T> {}
  }

  /**
   * Runs over all documents. What cannot be read is complained of and left out.
   *
   * @param start makes ready for the work, which may take a while; called once the inputs are known
   *     to be there
   * @return what {@code start} gave
   * @throws CommandException when every document is bad
   */
  <T, W extends DocumentWork<T>> W run(List<String> inputs, Supplier<W> start) {
    W work;
    try (DocumentReader documents = options.open(inputs, console)) {
      work = start.get();
      documents.refuse(work::refusal);
      run(documents, work);
    }
    if (read == 0) {
      throw new CommandException("nothing could be read: " + counted(bad, "bad document"));
    }
    return work;
  }

  private <T> void run(DocumentReader documents, DocumentWork<T> work) {
    try (InOrder<Reading, Step<T>> steps =
            new InOrder<>(documents, reading -> step(reading, work), options.threads());
        Progress progress = new Progress(console, new BytesLeft(documents))) {
      drain(steps, work, progress);
      work.end();
    } catch (RuntimeException | Error e) {
      work.abandon();
      throw e;
    }
  }

  private <T> void drain(Iterator<Step<T>> steps, DocumentWork<T> work, Progress progress) {
    while (steps.hasNext()) {
      Step<T> step = steps.next();
      if (step instanceof Step.Done<T> done) {
        read++;
        progress.read(work.take(done.result()));
      } else if (step instanceof Step.Left<T> left) {
        bad++;
        progress.say(left.rejected().place() + ": " + left.rejected().reason());
        work.leaveOut(left.rejected());
      }
    }
  }

  private static <T> Step<T> step(Reading read, DocumentWork<T> work) {
    Reading reading = read.finished();
    if (reading instanceof Reading.Rejected rejected) {
      return new Step.Left<>(rejected);
    }
    return new Step.Done<>(work.read(((Reading.Read) reading).document()));
  }

  /** How many documents could not be read. */
  long bad() {
    return bad;
  }

  /** A number and what it counts: {@code 1 bad document}, {@code 2 bad documents}. */
  static String counted(long number, String what) {
    return "%,d %s%s".formatted(number, what, number == 1 ? "" : "s");
  }
}
