package org.kutniti.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kutniti.language.DataFolder;
import org.kutniti.language.LanguageTags;

class HtmlReaderTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final LanguageTags LANGUAGES =
      new LanguageTags(List.of(DataFolder.builtIn("languages")));

  private static final String SENTENCE = "মস্কোতে বেনিনের দূতাবাস রয়েছে, জানিয়েছে মন্ত্রণালয়।";

  @ParameterizedTest
  @ValueSource(strings = {"news", "encyclopedia"})
  void theMainTextIsReadAndNothingElse(String name) throws IOException {
    Document document = read(Files.readAllBytes(PAGES.resolve(name + ".html")));

    assertThat(document.text()).isEqualTo(Files.readString(PAGES.resolve(name + ".txt")));
  }

  @Test
  void aPageSaysWhatItIs() throws IOException {
    Document document = read(Files.readAllBytes(PAGES.resolve("news.html")));

    assertThat(document.title()).contains("টোকিওতে পেরুর প্রেসিডেন্ট");
    assertThat(document.url()).contains("https://news.example/tokyo");
    assertThat(document.published()).contains("2015-03-06T08:30:00+06:00");
  }

  @Test
  void theLanguageIsTakenWhereItIsKnownAndTheTextIsInItsScript() throws IOException {
    assertThat(read(Files.readAllBytes(PAGES.resolve("encyclopedia.html"))).language())
        .contains("bn");
    assertThat(read(Files.readAllBytes(PAGES.resolve("news.html"))).language()).isEmpty();
    assertThat(page("<html lang=bn><p>The embassy in Moscow was opened in 1968.").language())
        .isEmpty();
    assertThat(page("<html lang=xx><p>" + SENTENCE).language()).isEmpty();
    assertThat(page("<p>" + SENTENCE).language()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<meta property=article:published_time content=2025-01-17> | 2025-01-17",
        "<meta itemprop=datePublished content=2025-01-18T10:00Z>   | 2025-01-18T10:00Z",
        "<article><p><time datetime='2025-01-19 10:08'>x</time>    | 2025-01-19 10:08",
        "<time datetime=10:08>x</time>                             | ",
        "<time datetime='17 January'>x</time>                      | ",
        "<script type=application/ld+json>{broken</script>         | ",
        "<script type=application/ld+json>{\"datePublished\":\"2025-01-20\"}</script> | 2025-01-20",
      })
  void theDayOfPublicationIsFound(String markup, String day) {
    String published = page(markup + "<p>" + SENTENCE).published().orElse(null);

    assertThat(published).isEqualTo(day);
  }

  @Test
  void anAddressThatIsNoneIsNotTaken() {
    assertThat(page("<link rel=canonical href=/story><p>" + SENTENCE).url()).isEmpty();
    assertThat(page("<meta property=og:url content=https://a.example/><p>" + SENTENCE).url())
        .contains("https://a.example/");
  }

  @Test
  void theArticleIsChosenAmongOthersAndTeasersWithinItLeftOut() {
    String teaser = "<article><p>ইরান কাতারকে স্বীকৃতি দিয়েছে বলে জানা গেছে।</p></article>";
    String text =
        page(teaser + "<article><p>" + SENTENCE.repeat(3) + "</p>" + teaser + "</article>" + teaser)
            .text();

    assertThat(text).isEqualTo(SENTENCE.repeat(3) + "\n");
  }

  @Test
  void severalSectionsOfOneTextAreAllRead() {
    String section = "<div><p>" + SENTENCE + "</p><p>" + SENTENCE + "</p></div>";

    assertThat(page("<div>" + section.repeat(3) + "</div>").text().split("\n\n")).hasSize(6);
  }

  @Test
  void aPageOfShortLinesIsReadAsItIs() {
    assertThat(page("<p>বেনিন</p><p>রাশিয়া</p>").text()).isEqualTo("বেনিন\n\nরাশিয়া\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "<html></html>", "<nav><p>x</nav>", "<p><a href=/x>ভারত চীন সম্পর্ক</a></p>"})
  void aPageWithoutTextIsRejected(String html) {
    assertThatThrownBy(() -> page(html))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("the page holds no text; expected an article");
  }

  @Test
  void nestingHasNoEndAndIsReadAllTheSame() {
    assertThat(page("<div>".repeat(100_000) + SENTENCE).text()).isEqualTo(SENTENCE + "\n");
    assertThat(page("<b>".repeat(100_000) + SENTENCE).text()).isEqualTo(SENTENCE + "\n");
  }

  @Test
  void aCharsetThatIsDeclaredIsReadWhenThePageIsInIt() {
    String page = "<meta charset=%s><p>L’ambassade du Bénin à Moscou, ouverte en 1966.</p>";

    assertThat(in("windows-1252", page.formatted("windows-1252"))).contains("L’ambassade du Bénin");
    assertThat(in("windows-1252", page.formatted("iso-8859-1"))).contains("L’ambassade du Bénin");
    assertThat(in("UTF-8", page.formatted("iso-8859-1"))).contains("L’ambassade du Bénin");
    assertThat(in("UTF-16", page)).contains("L’ambassade du Bénin");
    assertThat(in("UTF-16LE", "\uFEFF" + page)).contains("L’ambassade du Bénin");
    assertThat(in("UTF-8", "\uFEFF" + page)).contains("L’ambassade du Bénin");
  }

  @Test
  void whatIsInNoCharsetThatItDeclaresIsRejected() {
    byte[] latin = "<p>Bénin".getBytes(StandardCharsets.ISO_8859_1);
    byte[] unknown = "<meta charset=klingon><p>Bénin".getBytes(StandardCharsets.ISO_8859_1);
    byte[] wrong = "<meta charset=windows-1252>B\u0081".getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> read(latin))
        .hasMessage("not UTF-8 at byte 4 (0xE9); expected a text in UTF-8");
    assertThatThrownBy(() -> read(unknown))
        .hasMessage(
            "declares the charset \"klingon\", which is not known; expected a page in UTF-8");
    assertThatThrownBy(() -> read(wrong))
        .hasMessage(
            "neither UTF-8 nor windows-1252, which it declares: byte 28 (0x81) is not of it");
  }

  private static String in(String charset, String page) {
    return read(page.getBytes(Charset.forName(charset))).text();
  }

  private static Document page(String html) {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  private static Document read(byte[] bytes) {
    return HtmlReader.read("page", bytes, LANGUAGES);
  }
}
