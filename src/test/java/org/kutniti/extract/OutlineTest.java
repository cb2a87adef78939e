package org.kutniti.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kutniti.BuiltIn;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.DocumentMentions;
import org.kutniti.mention.MentionFinder;
import org.kutniti.mention.SentenceMentions;
import org.kutniti.text.Document;
import org.kutniti.text.ProseReader;

/** What is ruled out before names are looked for does not match when they are known. */
class OutlineTest {
  static Stream<LanguagePack> languages() {
    return Stream.of(BuiltIn.BENGALI, BuiltIn.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noTriggerThatMatchesIsRuledOut(LanguagePack language) {
    List<Pattern> triggers = triggers(language);
    int matched = 0;
    int ruledOut = 0;
    for (SentenceMentions sentence : sentences(language)) {
      Outline outline = new Outline(sentence.sentence(), sentence.readings(), language.grammar());
      PatternMatcher matcher = new Scene(sentence, language.grammar()).matcher();
      for (Pattern trigger : triggers) {
        boolean matches = !matcher.find(trigger).isEmpty();
        boolean may = outline.mayHold(trigger);
        assertThat(may || !matches).as("%s in %s", trigger, sentence.sentence().text()).isTrue();
        matched += matches ? 1 : 0;
        ruledOut += may ? 0 : 1;
      }
    }
    assertThat(matched).isPositive();
    assertThat(ruledOut).isGreaterThan(9 * matched);
  }

  private static List<Pattern> triggers(LanguagePack language) {
    return RuleReader.read(
            RuleFiles.read(language.folders()), language, BuiltIn.PIPELINE.ontology())
        .stream()
        .flatMap(rule -> rule.triggers().stream())
        .toList();
  }

  /** Those of all examples and counter-examples of the language. */
  private static List<SentenceMentions> sentences(LanguagePack language) {
    ProseReader reader =
        new ProseReader(language.normaliser(), language.sentences(), language.furniture());
    MentionFinder finder = new MentionFinder(language, BuiltIn.CATALOG, Set.of("Person"));
    return BuiltIn.PIPELINE.examples().stream()
        .filter(example -> example.language().equals(language.tag()))
        .map(example -> finder.find(reader.read(Document.of("example", example.text()))))
        .map(DocumentMentions::sentences)
        .flatMap(List::stream)
        .toList();
  }
}
