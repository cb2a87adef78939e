package org.kutniti.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.kutniti.language.LanguagePack;

/**
 * Cuts texts of any language into words (UAX 29) and finds their forms by what the pack of their
 * language knows of endings and stems. Which language a word is of its script tells, since a text
 * in one language quotes names in another.
 */
public final class WordAnalyzer extends Analyzer {
  private static final String ANY_FIELD = "";

  private final Supplier<Stems> stems;

  /**
   * Analyses with languages that are asked for when the first word comes, and only once.
   *
   * @param languages of two of one script the first counts
   */
  public WordAnalyzer(Supplier<List<LanguagePack>> languages) {
    this.stems = new Once<>(() -> new Stems(languages.get()));
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream forms = new InflectionFilter(evened(words), word -> stems.get().forms(word));
    return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(forms));
  }

  /** The beginning of a word that is still being typed is evened out and no more. */
  @Override
  protected TokenStream normalize(String field, TokenStream word) {
    return new InflectionFilter(evened(word), given -> List.of(stems.get().normal(given)));
  }

  private static TokenStream evened(TokenStream words) {
    return new ASCIIFoldingFilter(new LowerCaseFilter(words));
  }

  /** A word that is evened out, and the stems that it may have. */
  List<String> forms(String word) {
    return stems.get().forms(word);
  }

  /** The words of a text, evened out, without their other forms. */
  List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StandardTokenizer cutter = new StandardTokenizer();
    cutter.setReader(new StringReader(text));
    try (TokenStream stream = normalize(ANY_FIELD, cutter)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
