package org.kutniti.endpoint;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Answers that were given, for those who ask the same of the same state of the store. It holds as
 * many as fit into its memory, and of those the ones that are asked for.
 */
final class GivenAnswers {
  /** The longest answer that is worth keeping, in bytes. */
  static final int LONGEST = 1 << 20;

  private static final long MEMORY = 32L << 20;

  /** What may answer differently each time, or asks somebody else. */
  private static final Pattern FLEETING =
      Pattern.compile(
          "\\b(?:now|rand|uuid|struuid|bnode)\\s*\\(|\\bservice\\b|/ARQ/function",
          Pattern.CASE_INSENSITIVE);

  /**
   * One that was given.
   *
   * @param made when, in the nanoseconds of this process
   */
  record Given(Representation answer, long made) {
    private static final String AGE = "Age";

    /** Sends it with its age (RFC 9111, section 5.1). */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
      long age = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - made);
      response.setHeader(AGE, Long.toString(age));
      answer.send(request, response);
    }
  }

  private final Cache<Question, Given> answers =
      Caffeine.newBuilder()
          .maximumWeight(MEMORY)
          .<Question, Given>weigher((asked, given) -> asked.size() + given.answer.bytes().length)
          .build();

  /**
   * Whether a query has the same answer as long as the store is the same.
   *
   * @param query spelled out, as Jena writes it
   */
  static boolean lasts(String query) {
    return !FLEETING.matcher(query).find();
  }

  Optional<Given> to(Question question) {
    return Optional.ofNullable(answers.getIfPresent(question));
  }

  void keep(Question question, Representation answer) {
    answers.put(question, new Given(answer, System.nanoTime()));
  }
}
