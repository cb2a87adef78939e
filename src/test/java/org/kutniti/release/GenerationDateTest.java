package org.kutniti.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GenerationDateTest {
  private static final Optional<String> NEWEST = Optional.of("2025-01-18");

  @Test
  void theCallerComesBeforeTheData() {
    assertThat(GenerationDate.of(Optional.of("86400"), NEWEST).day())
        .contains(LocalDate.of(1970, 1, 2));
    assertThat(GenerationDate.of(Optional.empty(), NEWEST).day())
        .contains(LocalDate.of(2025, 1, 18));
    assertThat(GenerationDate.of(Optional.empty(), Optional.empty()).day()).isEmpty();
  }

  @Test
  void whatIsNoNumberIsTold() {
    assertThatThrownBy(() -> GenerationDate.of(Optional.of("today"), NEWEST))
        .isInstanceOf(ReleaseException.class)
        .hasMessage("SOURCE_DATE_EPOCH=today: expected a number of seconds since 1970");
  }
}
