package org.kutniti.reliability;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kutniti.BuiltIn;
import org.kutniti.extract.RuleExample;

/** Documents made of the rules' examples, in versions of which each differs in some of them. */
final class Corpus {
  private static final List<RuleExample> EXAMPLES = BuiltIn.PIPELINE.examples();
  private static final int CHANGED_EACH = 4;

  private Corpus() {}

  /** Writes a version as a file of records: every fourth document differs, some are not in it. */
  static Path write(Path folder, int documents, int version) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      if (i % 11 != version % 11) {
        lines.add(record(i, i % CHANGED_EACH == version % CHANGED_EACH ? version : 0));
      }
    }
    return Files.write(folder.resolve("version" + version + ".jsonl"), lines);
  }

  private static String record(int number, int version) throws IOException {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      sentences.add(example(number * 7 + i * 31 + version * 13));
    }
    Map<String, String> record =
        Map.of("id", "d" + number, "text", String.join(" ", sentences), "published", "2001-02-03");
    return new ObjectMapper().writeValueAsString(record);
  }

  private static String example(int number) {
    return EXAMPLES.get(number % EXAMPLES.size()).text();
  }
}
