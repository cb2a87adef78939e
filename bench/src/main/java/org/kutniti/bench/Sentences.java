package org.kutniti.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kutniti.Pipeline;
import org.kutniti.extract.RuleExample;

/**
 * The sentences that corpora are made of, for one language.
 *
 * @param diplomatic the examples of the rules that tell of a fact
 * @param background sentences without diplomacy, with blanks
 * @param fillers what goes into a blank
 */
record Sentences(List<String> diplomatic, List<String> background, Fillers fillers) {
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

  static Sentences of(Pipeline pipeline, String language) {
    List<String> diplomatic =
        pipeline.examples().stream()
            .filter(e -> e.language().equals(language) && !e.facts().isEmpty())
            .map(RuleExample::text)
            .toList();
    return new Sentences(
        diplomatic, lines("/background/" + language + ".txt"), Fillers.of(pipeline, language));
  }

  /** Sentences that tell of a new fact nearly each time they are filled in. */
  static Sentences ofFacts(Pipeline pipeline, String language) {
    List<String> facts = lines("/facts/" + language + ".txt");
    return new Sentences(facts, facts, Fillers.of(pipeline, language));
  }

  static List<String> lines(String resource) {
    try (InputStream in = Sentences.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the diplomatic sentences. */
  String diplomatic(Random random) {
    return any(diplomatic, random);
  }

  /** One of the others, its blanks filled. */
  String background(Random random) {
    Matcher blanks = BLANK.matcher(any(background, random));
    return blanks.replaceAll(b -> Matcher.quoteReplacement(fillers.of(b.group(1), random)));
  }

  private static String any(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
