package org.kutniti.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.BuiltIn;
import org.kutniti.language.LanguagePack;

class ProseReaderTest {
  private static final LanguagePack BENGALI = BuiltIn.BENGALI;
  private static final ProseReader READER =
      new ProseReader(BENGALI.normaliser(), BENGALI.sentences(), BENGALI.furniture());

  /** A text, and its sentences. */
  private static Stream<Arguments> texts() {
    return Stream.of(
        of("এক। দুই। তিন।", "এক।", "দুই।", "তিন।"),
        of("এক! দুই? তিন।", "এক!", "দুই?", "তিন।"),
        of("এক৷ দুই॥ তিন|", "এক৷", "দুই॥", "তিন|"),
        of("এক।দুই।", "এক।", "দুই।"),
        of("তিনি বলেন, “আসব।” তারপর যান।", "তিনি বলেন, “আসব।”", "তারপর যান।"),
        of("তিনি এলেন (আজ।) তারপর যান।", "তিনি এলেন (আজ।)", "তারপর যান।"),
        // abbreviations, initials, figures
        of("ড. ইউনূস আসেন। মি. কিম যান।", "ড. ইউনূস আসেন।", "মি. কিম যান।"),
        of("মো. রহমান ইউ.এন. ভবনে যান।", "মো. রহমান ইউ.এন. ভবনে যান।"),
        of("এ. কে. ফজলুল হক আসেন।", "এ. কে. ফজলুল হক আসেন।"),
        of("বাণিজ্য ছিল ২.৫ কোটি ডলার। আর নয়।", "বাণিজ্য ছিল ২.৫ কোটি ডলার।", "আর নয়।"),
        of("বাণিজ্য ছিল 1,903.7 কোটি ডলার।", "বাণিজ্য ছিল 1,903.7 কোটি ডলার।"),
        of("তারা সম্মত হয়. তারপর ফেরে.", "তারা সম্মত হয়.", "তারপর ফেরে."),
        // headings
        of("এক। ==দুই== তিন।", "এক।", "দুই", "তিন।"),
        of("এক। === দুই === তিন।", "এক।", "দুই", "তিন।"),
        of("== এক == == দুই == তিন।", "এক", "দুই", "তিন।"),
        // blocks
        of("শিরোনাম\nএক। দুই", "শিরোনাম", "এক।", "দুই"),
        of("শিরোনাম\r\n\r\nএক।", "শিরোনাম", "এক।"),
        of("এক\u2028দুই", "এক", "দুই"),
        of("\uFEFF  এক।  \n\n\n", "এক।"),
        of("", new String[0]),
        of(" \n\t\n", new String[0]),
        of("।", "।"));
  }

  private static Arguments of(String text, String... sentences) {
    return Arguments.of(text, List.of(sentences));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextIsCutIntoItsSentences(String text, List<String> sentences) {
    assertThat(sentences(text)).isEqualTo(sentences);
  }

  @Test
  void linesThatBreakInTheMiddleOfSentencesAreJoined() {
    String wrapped =
        """
        পেরু ও চিলি দক্ষিণ আমেরিকার দুটি প্রতিবেশী দেশ যাদের মধ্যে বহু
        বছর ধরে নানা বিষয়ে মতবিরোধ ছিল। ১৯৮৩ সালের মে মাসে এই দুই দেশের
        মধ্যে কূটনৈতিক সম্পর্ক স্থাপিত হয় এবং তারা একে অপরের রাজধানীতে
        দূতাবাস চালু করে।

        পরের অনুচ্ছেদে অন্য কথা বলা হয়েছে যা আগের কথার সাথে কোনো ভাবেই
        যুক্ত নয়।
        """;

    assertThat(sentences(wrapped))
        .hasSize(3)
        .element(1, org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .startsWith("১৯৮৩")
        .endsWith("চালু করে।");
  }

  @Test
  void linesThatAreWholeAreNotJoined() {
    assertThat(sentences("প্রথম শিরোনাম\nদ্বিতীয় শিরোনাম\nতৃতীয় শিরোনাম\nচতুর্থ শিরোনাম"))
        .hasSize(4);
  }

  @Test
  void aHeadingIsToldFromASentence() {
    assertThat(read("এক। ==দুই== তিন।").sentences())
        .extracting(Sentence::heading)
        .containsExactly(false, true, false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"তথ্যসূত্র", " বহিঃসংযোগ ", "আরো দেখুন", "পাদটীকা"})
  void afterTheHeadingsOfAnAppendixNothingIsRead(String heading) {
    assertThat(sentences("এক। ==" + heading + "== পাকিস্তান-সৌদি চুক্তি। ==দুই== তিন।"))
        .containsExactly("এক।");
  }

  @ParameterizedTest
  @ValueSource(strings = {"মন্তব্য করুন", "সর্বশেষ খবর পেতে আমাদের সঙ্গে থাকুন", "আরও খবর"})
  void afterTheEndOfAStoryNothingIsRead(String line) {
    assertThat(sentences("এক।\n" + line + "\nপাকিস্তান-সৌদি চুক্তি।")).containsExactly("এক।");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[ad_1]",
        "আরও পড়ুন: পাকিস্তান-সৌদি চুক্তি",
        "ছবি : সংগৃহীত",
        "Source link",
        "• জনপ্রিয়"
      })
  void aLineOfFurnitureIsLeftOut(String line) {
    assertThat(sentences("এক।\n" + line + "\nদুই।")).containsExactly("এক।", "দুই।");
  }

  @Test
  void whatOnlyBeginsLikeFurnitureWithinALineStays() {
    assertThat(sentences("এক। মন্তব্য করুন। দুই।")).hasSize(3);
  }

  @Test
  void datelinesAreNoSentencesAndTheMostTellingComesFirst() {
    Prose prose = read("আপডেট : ১৯ জানুয়ারি ২০২৫\nপ্রকাশ : ১৮ জানুয়ারি ২০২৫\nএক।");

    assertThat(slices(prose, prose.sentences())).containsExactly("এক।");
    assertThat(slices(prose, prose.datelines()))
        .containsExactly("প্রকাশ : ১৮ জানুয়ারি ২০২৫", "আপডেট : ১৯ জানুয়ারি ২০২৫");
  }

  private static List<String> sentences(String text) {
    Prose prose = read(text);
    return slices(prose, prose.sentences());
  }

  private static List<String> slices(Prose prose, List<Sentence> sentences) {
    return sentences.stream().map(s -> s.span().slice(prose.document().text())).toList();
  }

  private static Prose read(String text) {
    return READER.read(Document.of("text", text));
  }
}
