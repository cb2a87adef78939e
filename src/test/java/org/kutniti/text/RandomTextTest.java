package org.kutniti.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kutniti.BuiltIn;
import org.kutniti.Scribble;
import org.kutniti.language.LanguagePack;

/** Whatever a document holds, its sentences and tokens lie within it, in order and apart. */
class RandomTextTest {
  private static final int TEXTS = 2000;
  private static final LanguagePack BENGALI = BuiltIn.BENGALI;
  private static final ProseReader READER =
      new ProseReader(BENGALI.normaliser(), BENGALI.sentences(), BENGALI.furniture());

  @Test
  void sentencesStandInOrderAndApart() {
    assertThat(Scribble.texts(TEXTS)).allSatisfy(text -> inOrder(read(text)));
  }

  private static void inOrder(Prose prose) {
    int end = 0;
    int index = 0;
    for (Sentence sentence : prose.sentences()) {
      assertThat(sentence.index()).isEqualTo(index++);
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      end = sentence.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(points(prose));
  }

  @Test
  void tokensStandInOrderAndApart() {
    assertThat(Scribble.texts(TEXTS))
        .flatMap(text -> read(text).sentences())
        .hasSizeGreaterThan(TEXTS)
        .allSatisfy(RandomTextTest::tokensInOrder);
  }

  private static void tokensInOrder(Sentence sentence) {
    assertThat(sentence.tokens()).isNotEmpty();
    int end = 0;
    for (Token token : sentence.tokens()) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end);
      assertThat(token.end() - token.start()).isEqualTo(token.form().length()).isPositive();
      end = token.end();
    }
  }

  @Test
  void spansOfTokensLieWithinTheirSentence() {
    assertThat(Scribble.texts(TEXTS)).allSatisfy(text -> within(read(text)));
  }

  private static void within(Prose prose) {
    for (Sentence sentence : prose.sentences()) {
      assertThat(prose.span(sentence, 0, sentence.size())).isEqualTo(sentence.span());
      for (int i = 0; i < sentence.size(); i++) {
        assertThat(sentence.span().covers(prose.span(sentence, i, i + 1))).isTrue();
      }
    }
  }

  @Test
  void datelinesLieWithinTheDocument() {
    assertThat(Scribble.texts(TEXTS))
        .allSatisfy(
            text -> {
              Prose prose = read(text);
              assertThat(prose.datelines()).allMatch(line -> line.span().end() <= points(prose));
            });
  }

  private static Prose read(String text) {
    return READER.read(Document.of("text", text));
  }

  private static int points(Prose prose) {
    String text = prose.document().text();
    return text.codePointCount(0, text.length());
  }

  @Test
  void aVowelSignOnADandaBelongsToTheSentenceThatEnds() {
    List<Sentence> sentences = read("এক।\u09C7\u09BE দুই।").sentences();

    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(0).span().overlaps(sentences.get(1).span())).isFalse();
  }
}
