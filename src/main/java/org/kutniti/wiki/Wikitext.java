package org.kutniti.wiki;

import java.io.IOException;
import org.sweble.wikitext.parser.WikitextEncodingValidator;
import org.sweble.wikitext.parser.WikitextParser;
import org.sweble.wikitext.parser.WikitextPostprocessor;
import org.sweble.wikitext.parser.WikitextPreprocessor;
import org.sweble.wikitext.parser.encval.ValidatedWikitext;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtParsedWikitextPage;
import org.sweble.wikitext.parser.nodes.WtPreproWikitextPage;
import org.sweble.wikitext.parser.parser.PreprocessorToParserTransformer;
import org.sweble.wikitext.parser.preprocessor.PreprocessedWikitext;

/** Turns the markup of one wiki into text. */
public final class Wikitext {
  private final WikiSite site;
  private final WikiSyntax syntax;

  /** Reads markup as that wiki does. */
  public Wikitext(WikiSite site) {
    this.site = site;
    this.syntax = new WikiSyntax(site);
  }

  /**
   * What a reader of the page reads, a line for each block. Templates are not expanded, so what
   * they say is missing.
   *
   * @throws WikitextException when the markup is beyond the parser
   */
  public String text(String source, String title) {
    try {
      return PlainText.of(parsed(source, title), site);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new WikitextException("\"%s\": its markup cannot be read: %s".formatted(title, e), e);
    }
  }

  private WtNode parsed(String source, String title) throws IOException {
    ValidatedWikitext valid = new WikitextEncodingValidator().validate(syntax, source, title);
    WtPreproWikitextPage prepared =
        (WtPreproWikitextPage) new WikitextPreprocessor(syntax).parseArticle(valid, title, false);
    PreprocessedWikitext markup = PreprocessorToParserTransformer.transform(prepared);
    WtParsedWikitextPage page =
        (WtParsedWikitextPage) new WikitextParser(syntax).parseArticle(markup, title);
    return new WikitextPostprocessor(syntax).postprocess(page, title);
  }
}
