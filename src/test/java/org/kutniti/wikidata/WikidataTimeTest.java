package org.kutniti.wikidata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WikidataTimeTest {
  @ParameterizedTest
  @CsvSource({
    "1960-08-18, +1960-08-18T00:00:00Z/11",
    "1962-06, +1962-06-00T00:00:00Z/10",
    "1968, +1968-00-00T00:00:00Z/9",
    "196X, +1960-00-00T00:00:00Z/8",
  })
  void aDateKeepsItsPrecision(String edtf, String time) {
    assertThat(joined(edtf)).isEqualTo("\tP585\t" + time);
  }

  @ParameterizedTest
  @CsvSource({
    "2004-02-13/2004-02-16, P580 +2004-02-13T00:00:00Z/11 P582 +2004-02-16T00:00:00Z/11",
    "1972/1975, P580 +1972-00-00T00:00:00Z/9 P582 +1975-00-00T00:00:00Z/9",
    "1968/.., P580 +1968-00-00T00:00:00Z/9",
    "../1991, P582 +1991-00-00T00:00:00Z/9",
  })
  void anIntervalHasAStartAndAnEndAsFarAsTheyAreKnown(String edtf, String qualifiers) {
    assertThat(joined(edtf)).isEqualTo("\t" + qualifiers.replace(' ', '\t'));
  }

  @ParameterizedTest
  @CsvSource({"''", "XXXX", "196X-08", "-0044"})
  void whatWikidataCannotSayIsLeftOut(String edtf) {
    assertThat(joined(edtf)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1972-07-25T00:00:00Z, 11, 1972-07-25",
    "1972-07-01T00:00:00Z, 10, 1972-07",
    "1972-01-01T00:00:00Z, 9, 1972",
    "1970-01-01T00:00:00Z, 8, 197X",
    "1900-01-01T00:00:00Z, 7, 19XX",
    "1972-01-01T00:00:00Z, '', 1972",
    "1972-07-25T00:00:00Z, '', 1972-07-25",
    "-0044-03-15T00:00:00Z, 11, ''",
    "_:b0, '', ''",
  })
  void aTimeOfWikidataIsOnlyAsPreciseAsItSays(String time, String precision, String edtf) {
    assertThat(WikidataTime.edtf(time, precision)).isEqualTo(edtf);
  }

  private static String joined(String edtf) {
    return WikidataTime.qualifiers(edtf).stream()
        .map(WikidataTime.Qualifier::toString)
        .collect(Collectors.joining());
  }
}
