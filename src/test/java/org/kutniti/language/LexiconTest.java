package org.kutniti.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kutniti.BuiltIn;

class LexiconTest {
  static Stream<LanguagePack> languages() {
    return Stream.of(BuiltIn.BENGALI, BuiltIn.ENGLISH);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void namesTheFormsThatItsWordsHave(LanguagePack language) {
    Set<String> categories = new TreeSet<>();
    Set<String> forms = new TreeSet<>();
    language
        .lexicon()
        .forEach(
            (spelling, word) -> {
              categories.add(word.category());
              forms.add(word.form());
            });
    forms.removeAll(language.marks());

    assertThat(forms).contains("finite", "infinitive");
    assertThat(language.lexicon().forms()).isEqualTo(forms);
    assertThat(language.lexicon().categories()).containsAll(categories);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void spellsVerbsOutEachTimeTheSame(LanguagePack language) {
    List<String> first = language.lexicon().tellingWords().toList();

    assertThat(first).hasSizeGreaterThan(100);
    assertThat(language.lexicon().tellingWords()).containsExactlyElementsOf(first);
  }
}
