package org.kutniti.spark;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.kutniti.Pipeline;
import org.kutniti.fact.Iris;
import org.kutniti.language.KnowledgeException;
import org.kutniti.text.ReadingTerms;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Extraction on a cluster: the same as the program's own, part by part. */
@Command(
    name = "spark-submit --class org.kutniti.spark.ExtractJob kutniti-spark.jar",
    description = {
      "Reads documents from wherever Hadoop can read, and writes their graph and their facts.",
      "Begun again with the same inputs, it goes on where it was stopped."
    },
    mixinStandardHelpOptions = true)
public final class ExtractJob implements Callable<Integer> {
  private static final int WRONG = 2;

  @Parameters(
      paramLabel = "PATH",
      arity = "2..*",
      description = "Files, folders or patterns to read, and last the folder to write to.")
  private List<String> paths;

  @Option(
      names = "--parts",
      paramLabel = "N",
      description = "About how many parts to make of the inputs.")
  private Optional<Integer> parts = Optional.empty();

  @Option(
      names = "--part-size",
      paramLabel = "BYTES",
      description = "How many bytes of input a part has; 33554432 (32 MiB) if not said.")
  private long partSize = 32L << 20;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      description = "What minted names start with; https://w3id.org/kutniti/ if not said.")
  private String base = Iris.DEFAULT.base();

  @Option(
      names = "--min-confidence",
      paramLabel = "X",
      description = "Leave out words that state a fact with less confidence: 0 to 1.")
  private double minConfidence;

  @Option(
      names = "--facts-only",
      description = "Write nothing of documents that state no fact; they are counted.")
  private boolean factsOnly;

  @Option(
      names = "--rdf11",
      description =
          "Write no triple terms, for programs that do not know RDF 1.2; nothing is lost.")
  private boolean rdf11;

  @Option(
      names = "--max-size",
      paramLabel = "BYTES",
      description = "The largest document to read, unpacked; 67108864 (64 MiB) if not said.")
  private int maxSize = ReadingTerms.DEFAULT_LIMIT;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = "Own entities, languages, relations and links, as for the program.")
  private Optional<String> data = Optional.empty();

  private ExtractJob() {}

  /** Runs the job; ends the process when it cannot be done as it was asked for. */
  public static void main(String[] arguments) {
    CommandLine command = new CommandLine(new ExtractJob());
    command.setExecutionExceptionHandler(ExtractJob::failed);
    int code = command.execute(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static int failed(Exception failure, CommandLine command, CommandLine.ParseResult asked)
      throws Exception {
    if (failure instanceof JobException || failure instanceof KnowledgeException) {
      command.getErr().println("kutniti: " + failure.getMessage());
      return WRONG;
    }
    throw failure;
  }

  @Override
  public Integer call() throws IOException {
    SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "kutniti");
    try (JavaSparkContext spark = new JavaSparkContext(conf)) {
      System.err.println(run(spark));
      return 0;
    }
  }

  private String run(JavaSparkContext spark) throws IOException {
    String output = paths.get(paths.size() - 1);
    Settings settings = new Settings(base, minConfidence, factsOnly, rdf11, maxSize);
    OwnFiles own = own(spark.hadoopConfiguration());
    Pipeline pipeline = Knowledge.of(own, settings).pipeline();
    Folder folder = Folder.of(output, spark.hadoopConfiguration(), "driver");
    Plan plan = plan(folder, settings, pipeline, spark.hadoopConfiguration());
    Parts all = new Parts(spark, output, settings, own, plan);
    long before = all.done();
    List<Done> done = all.run();
    new Whole(spark, folder, new Iris(base), pipeline.ontology()).write(all);
    Summary summary = Summary.of(done, before);
    folder.writeJson(folder.work("summary"), summary);
    return summary.toString();
  }

  private OwnFiles own(Configuration hadoop) throws IOException {
    return data.isPresent() ? OwnFiles.in(data.get(), hadoop) : OwnFiles.none();
  }

  /** The plan that the folder was begun with, or a new one where it was not. */
  private Plan plan(Folder folder, Settings settings, Pipeline pipeline, Configuration hadoop)
      throws IOException {
    List<FileStatus> files = Inputs.of(paths.subList(0, paths.size() - 1), hadoop);
    long size = parts.map(number -> Planner.partSize(files, number)).orElse(partSize);
    Plan asked =
        new Plan(pipeline.version(), settings.toString(), size, Planner.parts(files, size));
    Optional<Plan> begun = folder.readJson(folder.work("plan"), Plan.class);
    begun
        .flatMap(plan -> plan.conflict(asked))
        .ifPresent(
            other -> {
              throw new JobException(
                  "%s: was begun with %s; expected the same or another folder"
                      .formatted(folder.root(), other));
            });
    if (begun.isEmpty()) {
      folder.writeJson(folder.work("plan"), asked);
    }
    return begun.orElse(asked);
  }
}
