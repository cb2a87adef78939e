package org.kutniti.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemoteReconcilerTest {
  private static final Courtesy COURTESY =
      new Courtesy("kutniti/1 (me@example.org)", Duration.ZERO, 5, Duration.ofMinutes(2));

  @TempDir private Path cache;
  private final List<Duration> waits = new ArrayList<>();

  private List<List<Candidate>> ask(StandIn service, boolean fresh, Wanted... wanted) {
    return ask(service, COURTESY, fresh, wanted);
  }

  private List<List<Candidate>> ask(
      StandIn service, Courtesy courtesy, boolean fresh, Wanted... wanted) {
    URI uri = URI.create(service.url());
    return new RemoteReconciler(uri, courtesy, cache, fresh, waits::add).of(List.of(wanted));
  }

  private static Wanted person(String name) {
    return Wanted.named(name, "bn", List.of("Q5"), 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.2", "1.0-draft"})
  void bothVersionsAreSpoken(String version) throws Exception {
    try (StandIn service = new StandIn(version)) {
      List<List<Candidate>> found = ask(service, false, person("হুন মানেট"), person("Ann"));

      assertThat(found).hasSize(2);
      assertThat(found.get(0).get(0).name()).isEqualTo("হুন মানেট");
      assertThat(found.get(1))
          .containsExactly(
              new Candidate("Q4242", "Ann", "", "stand-in", List.of("Q5"), 87.5, false));
      assertThat(service.queries())
          .allSatisfy(q -> assertThat(q.path("limit").asInt()).isEqualTo(3));
      assertThat(service.queries()).extracting(q -> q.path("type").asText()).containsOnly("Q5");
      assertThat(service.agents()).containsOnly("kutniti/1 (me@example.org)");
    }
  }

  @Test
  void whatIsKnownIsNotAskedAgain() throws Exception {
    try (StandIn service = new StandIn("0.2")) {
      List<List<Candidate>> first = ask(service, false, person("Ann"));
      int sent = service.requests();

      assertThat(ask(service, false, person("Ann"))).isEqualTo(first);
      assertThat(service.requests()).isEqualTo(sent);
      ask(service, false, person("Ann"), person("Bob"));
      assertThat(service.queries()).hasSize(2);
      ask(service, true, person("Ann"));
      assertThat(service.queries()).hasSize(3);
    }
  }

  @Test
  void manyAreAskedInBatches() throws Exception {
    Wanted[] many =
        IntStream.range(0, 25).mapToObj(i -> person("name " + i)).toArray(Wanted[]::new);
    try (StandIn service = new StandIn("0.2")) {
      List<List<Candidate>> found = ask(service, false, many);

      assertThat(service.requests()).isEqualTo(1 + 3);
      assertThat(found.get(24).get(0).name()).isEqualTo("name 24");
    }
  }

  @Test
  void betweenRequestsThereIsAPause() throws Exception {
    Courtesy slow = new Courtesy("k (c)", Duration.ofHours(1), 1, Duration.ofDays(1));
    try (StandIn service = new StandIn("0.2")) {
      ask(service, slow, false, person("Ann"));

      assertThat(waits).hasSize(1);
      assertThat(waits.get(0)).isBetween(Duration.ofMinutes(50), Duration.ofHours(1));
    }
  }

  @ParameterizedTest
  @CsvSource({"429, 60, 50, 60", "503, 90, 80, 90"})
  void aServiceMaySayWhenToComeBack(int status, String seconds, int from, int to) throws Exception {
    try (StandIn service = new StandIn("0.2")) {
      service.refuse(status, seconds);
      assertThat(ask(service, false, person("Ann")).get(0)).hasSize(1);

      assertThat(waits.get(0)).isBetween(Duration.ofSeconds(from), Duration.ofSeconds(to));
    }
  }

  @Test
  void withoutAWordThePausesGrow() throws Exception {
    Courtesy courtesy = new Courtesy("k (c)", Duration.ofMinutes(10), 5, Duration.ofDays(1));
    try (StandIn service = new StandIn("0.2")) {
      service.refuse(500, "");
      service.refuse(502, "no date");
      service.refuse(503, "");
      ask(service, courtesy, false, person("Ann"));

      assertThat(waits.subList(0, 3)).isSorted();
      assertThat(waits.get(2)).isGreaterThan(Duration.ofMinutes(70));
    }
  }

  @Test
  void whoAsksForTooLongAWaitIsLeftAlone() throws Exception {
    try (StandIn service = new StandIn("0.2")) {
      service.refuse(429, "3600");

      assertThatThrownBy(() -> ask(service, false, person("Ann")))
          .isInstanceOf(ServiceException.class)
          .hasMessageContaining("status 429, asks to come back in 3600 s");
      assertThat(service.requests()).isEqualTo(1);
    }
  }

  @Test
  void whatWillNotChangeIsNotTriedAgain() throws Exception {
    try (StandIn service = new StandIn("0.2")) {
      service.refuse(403, "");

      assertThatThrownBy(() -> ask(service, false, person("Ann"))).hasMessageContaining("403");
      assertThat(service.requests()).isEqualTo(1);
    }
  }

  @Test
  void triesComeToAnEnd() throws Exception {
    try (StandIn service = new StandIn("0.2")) {
      IntStream.range(0, 9).forEach(i -> service.refuse(503, "0"));

      assertThatThrownBy(() -> ask(service, false, person("Ann"))).hasMessageContaining("503");
      assertThat(service.requests()).isEqualTo(5);
    }
  }

  @Test
  void nothingIsSentToAskForNothing() throws Exception {
    try (StandIn service = new StandIn("0.2")) {
      assertThat(ask(service, false)).isEmpty();
      assertThat(service.requests()).isZero();
    }
  }
}
