package org.kutniti.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  @ParameterizedTest
  @CsvSource({
    "1960-08-18, 1960-08-18, 1960-08-18",
    "1962-06, 1962-06-01, 1962-06-30",
    "2024-02, 2024-02-01, 2024-02-29",
    "1900-02, 1900-02-01, 1900-02-28",
    "1968, 1968-01-01, 1968-12-31",
    "196X, 1960-01-01, 1969-12-31",
    "19XX, 1900-01-01, 1999-12-31",
    "1960-XX, 1960-01-01, 1960-12-31",
    "1960-08-XX, 1960-08-01, 1960-08-31",
    "1960-XX-XX, 1960-01-01, 1960-12-31",
    "2001-21, 2001-01-01, 2001-12-31",
    "1960?, 1960-01-01, 1960-12-31",
    "1960-08~, 1960-08-01, 1960-08-31",
    "1960-08-18%, 1960-08-18, 1960-08-18",
    "2004-02-13/2004-02-16, 2004-02-13, 2004-02-16",
    "1972/1975-06, 1972-01-01, 1975-06-30",
    "196X/1975, 1960-01-01, 1975-12-31",
    "1968/.., 1968-01-01, ",
    "1968/, 1968-01-01, ",
    "../1968-04, , 1968-04-30",
    "/1968, , 1968-12-31",
    "-0001, -0001-01-01, -0001-12-31",
    "-001X, -0019-01-01, -0010-12-31",
  })
  void allowsTheDaysBetween(String date, LocalDate earliest, LocalDate latest) {
    assertThat(Edtf.parse(date))
        .contains(new Edtf(Optional.ofNullable(earliest), Optional.ofNullable(latest)));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-05-03, 2023-05-03, 0",
    "2023-05-03, 2023-05-04, 1",
    "2023-05-04, 2023-04-30, 4",
    "2023-05-03/2023-05-06, 2023-05-04, 0",
    "2023-05-08, 2023-05-03/2023-05-06, 2",
    "2023-05, 2023-05-04, 9223372036854775807",
    "2023-05-04, 2023, 9223372036854775807",
    "2023-02, 2023-03-02, 9223372036854775807",
    "2023-05-04/.., 2023-05-04, 9223372036854775807",
  })
  void daysLieBetweenDatesThatGiveDays(String one, String other, long apart) {
    Edtf date = Edtf.parse(one).orElseThrow();

    assertThat(date.daysApart(Edtf.parse(other).orElseThrow())).isEqualTo(apart);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1960-13",
        "1960-02-30",
        "1961-00-10",
        "60",
        "1960-8-18",
        "1960/1950",
        "../..",
        "/",
        "196X-05",
        "1960-XX-10",
        "1960-21-05",
        "yesterday",
        "1960-08-18/1961/1962",
        "1960--08"
      })
  void whatIsNoDateHasNoDays(String text) {
    assertThat(Edtf.parse(text)).isEmpty();
  }
}
