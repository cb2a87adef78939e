package org.kutniti.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kutniti.BuiltIn;

class WordAnalyzerTest {
  private final WordAnalyzer analyzer =
      new WordAnalyzer(() -> List.of(BuiltIn.BENGALI, BuiltIn.ENGLISH));

  @ParameterizedTest
  @CsvSource({
    "চুক্তি, চুক্তিতে",
    "চুক্তি, চুক্তিটির",
    "রাশিয়া, রাশিয়ার",
    "রাশিয়া, রাশিয়াও",
    "ভারত, ভারতে",
    "বাংলাদেশ, বাংলাদেশের",
    "দূতাবাস, দূতাবাসগুলোতে",
    "visit, visited",
    "embassy, embassies",
    "state, State's",
    "Kerekou, Kérékou",
  })
  void aWordIsFoundInItsOtherForms(String plain, String inflected) throws Exception {
    assertThat(terms(inflected)).containsAnyElementsOf(terms(plain));
  }

  @Test
  void wordsThatOnlyLookAlikeAreNotTakenForEachOther() throws Exception {
    assertThat(terms("কাতার")).doesNotContainAnyElementsOf(terms("কাতান"));
    assertThat(terms("ইরান")).doesNotContainAnyElementsOf(terms("ইরাক"));
  }

  @Test
  void spellingIsEvenedOut() throws Exception {
    assertThat(terms("ইউনিয়ন")).isEqualTo(terms("ইউনিয়ন"));
    assertThat(analyzer.words("রুশ-ভারত ২০১৯")).hasSize(3);
  }

  private Set<String> terms(String text) throws Exception {
    Set<String> terms = new TreeSet<>();
    try (TokenStream stream = analyzer.tokenStream("name", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    }
    return terms;
  }
}
