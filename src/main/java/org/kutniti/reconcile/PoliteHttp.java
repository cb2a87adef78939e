package org.kutniti.reconcile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;

/** Sends one request after the other, with pauses, and again when a service is overburdened. */
final class PoliteHttp {
  private static final Duration CONNECT = Duration.ofSeconds(20);
  private static final Duration ANSWER = Duration.ofSeconds(60);

  /** What may be otherwise a little later (RFC 9110, RFC 6585). */
  private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NORMAL)
          .connectTimeout(CONNECT)
          .build();
  private final Courtesy courtesy;
  private final Waiting waiting;
  private final InstantSource clock;
  private Instant next = Instant.MIN;

  PoliteHttp(Courtesy courtesy, Waiting waiting, InstantSource clock) {
    this.courtesy = courtesy;
    this.waiting = waiting;
    this.clock = clock;
  }

  /**
   * Asks with GET.
   *
   * @throws ServiceException when no good answer comes
   */
  String get(URI uri) {
    return send(request(uri).GET());
  }

  /**
   * Asks with POST.
   *
   * @throws ServiceException when no good answer comes
   */
  String post(URI uri, String type, String body) {
    return send(
        request(uri)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
  }

  private HttpRequest.Builder request(URI uri) {
    return HttpRequest.newBuilder(uri)
        .timeout(ANSWER)
        .header("User-Agent", courtesy.userAgent())
        .header("Accept", "application/json");
  }

  private String send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    String reason = "";
    for (int attempt = 1; attempt <= courtesy.tries(); attempt++) {
      rest();
      Duration wait = courtesy.pause().multipliedBy(1L << attempt);
      try {
        HttpResponse<String> answer =
            client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() == 200) {
          return answer.body();
        }
        reason = "status " + answer.statusCode();
        if (!PASSING.contains(answer.statusCode())) {
          break;
        }
        wait = asked(answer).orElse(wait);
      } catch (IOException e) {
        reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ServiceException(request.uri() + ": interrupted");
      }
      if (wait.compareTo(courtesy.patience()) > 0) {
        reason += ", asks to come back in " + wait.toSeconds() + " s";
        break;
      }
      next = clock.instant().plus(wait);
    }
    throw new ServiceException(request.uri() + ": no answer: " + reason);
  }

  private void rest() {
    Duration left =
        next.equals(Instant.MIN) ? Duration.ZERO : Duration.between(clock.instant(), next);
    if (left.compareTo(Duration.ZERO) > 0) {
      waiting.pass(left);
    }
    next = clock.instant().plus(courtesy.pause());
  }

  /** How long the service asks to wait: seconds, or a date of HTTP (RFC 9110, section 10.2.3). */
  private Optional<Duration> asked(HttpResponse<?> answer) {
    return answer.headers().firstValue("Retry-After").map(String::strip).flatMap(this::wait);
  }

  private Optional<Duration> wait(String asked) {
    try {
      if (!asked.isEmpty() && asked.chars().allMatch(c -> '0' <= c && c <= '9')) {
        return Optional.of(Duration.ofSeconds(Long.parseLong(asked)));
      }
      Instant then = ZonedDateTime.parse(asked, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(clock.instant(), then);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
