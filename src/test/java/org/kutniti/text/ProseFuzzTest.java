package org.kutniti.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.kutniti.BuiltIn;
import org.kutniti.language.LanguagePack;

/** Whatever a text holds, its sentences lie within it, in order and apart. */
class ProseFuzzTest {
  private static final List<ProseReader> READERS =
      List.of(reader(BuiltIn.BENGALI), reader(BuiltIn.ENGLISH));

  private static ProseReader reader(LanguagePack language) {
    return new ProseReader(language.normaliser(), language.sentences(), language.furniture());
  }

  @FuzzTest(maxDuration = "90s")
  void sentences(byte[] bytes) {
    // as UTF-16 every pair of bytes is a character, halves of pairs among them
    boolean units = bytes.length > 0 && bytes[0] == (byte) 0xFE;
    String text =
        units
            ? StandardCharsets.UTF_16BE.decode(ByteBuffer.wrap(bytes)).toString()
            : new String(bytes, StandardCharsets.UTF_8);
    Document document = Document.of("text", text);
    READERS.forEach(reader -> inOrder(reader.read(document), document.text()));
  }

  private static void inOrder(Prose prose, String text) {
    int end = 0;
    for (Sentence sentence : prose.sentences()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      end = sentence.span().end();
      assertThat(prose.span(sentence, 0, sentence.size())).isEqualTo(sentence.span());
    }
    assertThat(end).isLessThanOrEqualTo(text.codePointCount(0, text.length()));
  }
}
