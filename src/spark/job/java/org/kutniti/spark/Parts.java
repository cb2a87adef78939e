package org.kutniti.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import scala.Tuple2;

/** Does the parts of a plan that are not done yet, each once. */
final class Parts {
  private final JavaSparkContext spark;
  private final String output;
  private final Settings settings;
  private final OwnFiles own;
  private final Plan plan;
  private final Folder folder;

  Parts(JavaSparkContext spark, String output, Settings settings, OwnFiles own, Plan plan) {
    this.spark = spark;
    this.output = output;
    this.settings = settings;
    this.own = own;
    this.plan = plan;
    this.folder = Folder.of(output, spark.hadoopConfiguration(), "driver");
  }

  /**
   * Does what is not done.
   *
   * @return all parts, also those that were done before
   */
  List<Done> run() throws IOException {
    Map<Integer, Set<String>> missing = new HashMap<>();
    for (Part part : plan.parts()) {
      if (done(part).isEmpty()) {
        missing.put(part.number(), Set.of());
      }
    }
    run(missing);
    run(twice());
    List<Done> all = new ArrayList<>();
    for (Part part : plan.parts()) {
      all.add(done(part).orElseThrow());
    }
    return all;
  }

  /** How many parts are done. */
  long done() throws IOException {
    long done = 0;
    for (Part part : plan.parts()) {
      done += done(part).isPresent() ? 1 : 0;
    }
    return done;
  }

  private Optional<Done> done(Part part) throws IOException {
    return folder.readJson(folder.work(part.name() + ".done"), Done.class);
  }

  private void run(Map<Integer, Set<String>> wanted) {
    if (wanted.isEmpty()) {
      return;
    }
    List<Tuple2<Part, Set<String>>> tasks =
        plan.parts().stream()
            .filter(part -> wanted.containsKey(part.number()))
            .map(part -> new Tuple2<>(part, wanted.get(part.number())))
            .toList();
    Broadcast<SerializableConfiguration> hadoop =
        spark.broadcast(new SerializableConfiguration(spark.hadoopConfiguration()));
    Broadcast<OwnFiles> data = spark.broadcast(own);
    LongAccumulator documents = spark.sc().longAccumulator("documents");
    LongAccumulator facts = spark.sc().longAccumulator("facts");
    LongAccumulator bad = spark.sc().longAccumulator("bad documents");
    String target = output;
    Settings how = settings;
    spark
        .parallelize(tasks, tasks.size())
        .foreach(
            task -> {
              String attempt = Long.toString(TaskContext.get().taskAttemptId());
              Done done =
                  new PartTask(
                          target,
                          how,
                          Knowledge.of(data.value(), how),
                          hadoop.value().value(),
                          attempt)
                      .run(task._1(), task._2());
              documents.add(done.documents());
              facts.add(done.facts());
              bad.add(done.bad());
            });
  }

  /**
   * Which documents' names each part has that an earlier one has, too, and those it was done
   * without.
   */
  private Map<Integer, Set<String>> twice() throws IOException {
    Map<Integer, Set<String>> twice = new HashMap<>();
    documents()
        .mapToPair(told -> new Tuple2<>(told.document(), told.part()))
        .groupByKey()
        .flatMap(
            same -> {
              List<Integer> parts = new ArrayList<>();
              same._2().forEach(parts::add);
              return parts.stream()
                  .sorted()
                  .skip(1)
                  .map(part -> new Tuple2<>(part, same._1()))
                  .iterator();
            })
        .collect()
        .forEach(late -> twice.computeIfAbsent(late._1(), part -> new HashSet<>()).add(late._2()));
    for (Part part : plan.parts()) {
      if (twice.containsKey(part.number())) {
        twice.get(part.number()).addAll(done(part).orElseThrow().taken());
      }
    }
    return twice;
  }

  /** What is kept of the documents of all parts. */
  JavaRDD<Told> documents() {
    return spark.textFile(folder.work("part-*.documents.gz").toString()).map(Told::of);
  }
}
