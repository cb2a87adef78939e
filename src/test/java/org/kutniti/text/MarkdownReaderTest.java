package org.kutniti.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
  private static final String BODY = "# নেপাল\n\nকাঠমান্ডুতে **জাপানের** দূতাবাস রয়েছে।\n";

  @Test
  void theFrontMatterGivesTheFieldsAndIsBlankInTheText() {
    String front =
        "---\ntitle: \"নেপাল: \uD83D\uDE00\"\ndate: 2025-01-17\nurl: https://a.example/\nlang: bn\ntags: [a]\n---\n";

    Document document = MarkdownReader.read("n", front + BODY);

    assertThat(document.title()).contains("নেপাল: \uD83D\uDE00");
    assertThat(document.published()).contains("2025-01-17");
    assertThat(document.url()).contains("https://a.example/");
    assertThat(document.language()).contains("bn");
    assertThat(document.text()).isEqualTo(blank(front) + BODY);
  }

  @Test
  void offsetsCountInTheFile() {
    String file = "---\ntitle: \uD83D\uDE00\n---\n" + BODY;
    String text = MarkdownReader.read("n", file).text();

    assertThat(text.codePointCount(0, text.length()))
        .isEqualTo(file.codePointCount(0, file.length()));
    assertThat(text.codePoints().skip(20).toArray())
        .isEqualTo(file.codePoints().skip(20).toArray());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no front matter\n---\ntitle: x\n---\n",
        "---\ntitle: never closed\n",
        "---\njust a line\n---\ntext\n",
        "---\n{broken: [\n---\ntext\n",
        "--- \n---\n",
        ""
      })
  void whatIsNoFrontMatterIsText(String text) {
    assertThat(MarkdownReader.read("n", text)).isEqualTo(Document.of("n", text));
  }

  private static String blank(String text) {
    StringBuilder blank = new StringBuilder();
    text.codePoints().forEach(c -> blank.append(c == '\n' ? '\n' : ' '));
    return blank.toString();
  }
}
