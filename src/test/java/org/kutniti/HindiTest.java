package org.kutniti;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.extract.RuleExample;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.fact.Fact;
import org.kutniti.text.Document;

/** A third language in a third script is a folder of data and a table of names. */
class HindiTest {
  static final Path FOLDER = Path.of("src/test/resources/hindi");
  private static final Pipeline PIPELINE = Pipeline.load(Optional.of(FOLDER));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "भारत ने 6 दिसंबर 1971 को बांग्लादेश को मान्यता दी।           | Q902 > Q668 | 1971-12-06 | asserted",
        "भारत ने ६ दिसम्बर १९७१ को बाँग्लादेश को मान्यता दे दी।        | Q902 > Q668 | 1971-12-06 | asserted",
        "फरवरी 2008 में फ़्रांस ने कोसोवो को मान्यता दी थी।            | Q1246 > Q142 | 2008-02 | asserted",
        "मंगोलिया को वर्ष १९५५ में भारत द्वारा मान्यता दी गई।           | Q711 > Q668 | 1955 | asserted",
        "श्रीलंका ने अब तक कोसोवो को मान्यता नहीं दी है।               | Q1246 > Q854 | '' | denied",
        "जापान दक्षिण सूडान को मान्यता देगा।                         | Q958 > Q17 | '' | planned",
        "फ्रांस ने फिलिस्तीन को मान्यता देने का निर्णय किया।             | Q219060 > Q142 | '' | planned",
      })
  void aSentenceIsRead(String text, String parties, String date, String status) {
    assertThat(read(text).facts())
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.relation()).isEqualTo("recognizedBy");
              assertThat(parties(fact)).isEqualTo(parties);
              assertThat(fact.date()).isEqualTo(date);
              assertThat(fact.status().label()).isEqualTo(status);
            });
  }

  @Test
  void whoIsListedRecognisedEach() {
    DocumentFacts read = read("नेपाल, भूटान और श्रीलंका ने १९९१ में यूक्रेन को मान्यता दी।");

    assertThat(read.facts().stream().map(HindiTest::parties))
        .containsExactlyInAnyOrder("Q212 > Q837", "Q212 > Q917", "Q212 > Q854");
  }

  @Test
  void aDateMayPointBack() {
    DocumentFacts read =
        read(
            "भारत ने ६ दिसंबर १९७१ को बांग्लादेश को मान्यता दी। भूटान ने उसी दिन बांग्लादेश को मान्यता दी।");

    assertThat(read.facts()).extracting(Fact::date).containsExactly("1971-12-06", "1971-12-06");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "यदि भारत दक्षिण सूडान को मान्यता देगा, तो पाकिस्तान भी सोचेगा।",
        "क्या भूटान ने कोसोवो को मान्यता दी?",
        "यूनेस्को ने मंदिर को मान्यता दी।",
        "विज्ञापन: भारत ने बांग्लादेश को मान्यता दी।"
      })
  void aSentenceThatStatesNothingGivesNothing(String text) {
    assertThat(read(text).facts()).isEmpty();
  }

  @Test
  void itsRulesHoldAsThoseOfTheProgramDo() {
    List<RuleExample> own =
        PIPELINE.examples().stream().filter(e -> e.language().equals("hi")).toList();
    ExampleCheck check = new ExampleCheck(PIPELINE);

    assertThat(own).hasSize(10);
    assertThat(own.stream().flatMap(e -> check.problems(e).stream())).isEmpty();
  }

  @Test
  void evidenceIsTheSliceOfTheDocument() {
    DocumentFacts read =
        read("\uD83D\uDE00 फ़्रांस ने कोसोवो को मान्यता दी। भारत ने भूटान को मान्यता दी।");

    assertThat(read.facts()).hasSize(2);
    Quotes.areSlices(read);
  }

  @Test
  void theSameFactInThreeLanguagesHasTheSameEntities() {
    assertThat(
            List.of(
                "भारत ने 6 दिसंबर 1971 को बांग्लादेश को मान्यता दी।",
                "১৯৭১ সালের ৬ ডিসেম্বর ভারত বাংলাদেশকে স্বীকৃতি দেয়।",
                "India recognised Bangladesh on 6 December 1971."))
        .allSatisfy(
            text ->
                assertThat(read(text).facts())
                    .singleElement()
                    .satisfies(f -> assertThat(parties(f)).isEqualTo("Q902 > Q668"))
                    .satisfies(f -> assertThat(f.date()).isEqualTo("1971-12-06"))
                    .satisfies(f -> assertThat(namesOf(f)).contains("bn", "en", "hi")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hi | भारत और बांग्लादेश के संबंध अच्छे हैं। दोनों देशों की सीमा लंबी है और इस पर व्यापार होता है।",
        "und | भारत र नेपालले सन् १९४७ मा कूटनीतिक सम्बन्ध स्थापना गरेका थिए। दुवै देशले राजदूतावास खोलेका छन्।",
        "und | भारताने बांगलादेशला मान्यता दिली आणि दोन्ही देशांमध्ये राजनैतिक संबंध प्रस्थापित झाले. काळ बदलला.",
      })
  void otherLanguagesOfTheScriptAreToldFromIt(String language, String text) {
    assertThat(read(text).language()).isEqualTo(language);
  }

  private static String parties(Fact fact) {
    return fact.subject().entity().orElseThrow().id()
        + " > "
        + fact.object().entity().orElseThrow().id();
  }

  private static Iterable<String> namesOf(Fact fact) {
    return fact.object().entity().orElseThrow().names().keySet();
  }

  private static DocumentFacts read(String text) {
    return PIPELINE.read(Document.of("text", text));
  }
}
