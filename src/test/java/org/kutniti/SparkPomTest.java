package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The job for Spark is built apart, of the same libraries; the program knows nothing of Spark. */
class SparkPomTest {
  private static final Path POM = Path.of("pom.xml");
  private static final Path SPARK_POM = Path.of("src/spark/pom.xml");
  private static final Pattern VERSION = Pattern.compile("<(\\w+\\.version)>([^<$]+)</\\1>");

  @Test
  void whatBothAreMadeOfHasOneVersion() throws IOException {
    Map<String, String> own = versions(POM);
    Map<String, String> job = versions(SPARK_POM);

    assertThat(job.remove("spark.version")).isNotNull();
    assertThat(job).hasSizeGreaterThan(5);
    assertThat(own).containsAllEntriesOf(job);
  }

  @Test
  void sparkIsNotOnTheProgramsClassPath() throws IOException {
    assertThat(Files.readString(POM)).doesNotContain("<groupId>org.apache.spark");
    assertThat(System.getProperty("java.class.path")).doesNotContain("spark-core", "hadoop-client");
  }

  private static Map<String, String> versions(Path pom) throws IOException {
    Map<String, String> versions = new TreeMap<>();
    VERSION
        .matcher(Files.readString(pom))
        .results()
        .forEach(version -> versions.put(version.group(1), version.group(2)));
    return versions;
  }
}
