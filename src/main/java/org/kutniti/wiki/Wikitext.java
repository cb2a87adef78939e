package org.kutniti.wiki;

import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final String TOO_DEEP = "it is nested too deep";

  /** Tags that need no closing one. */
  private static final Set<String> UNCLOSED =
      Set.of("br", "hr", "wbr", "img", "li", "dt", "dd", "p", "tr", "td", "th", "references");

  /** A reference to a character that is beyond Unicode by far; the parser cannot count so far. */
  private static final Pattern NO_CHARACTER =
      Pattern.compile("&#(?:[xX]0*+[1-9A-Fa-f][0-9A-Fa-f]{6,}+|0*+[1-9][0-9]{7,}+);");

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
    if (Nesting.isTooDeep(source, tag -> !UNCLOSED.contains(tag))) {
      throw unreadable(title, TOO_DEEP, null);
    }
    try {
      return PlainText.of(parsed(NO_CHARACTER.matcher(source).replaceAll("\uFFFD"), title), site);
    } catch (StackOverflowError e) {
      throw unreadable(title, TOO_DEEP, e);
    } catch (IOException | RuntimeException e) {
      throw unreadable(title, String.valueOf(e.getMessage()), e);
    }
  }

  private static WikitextException unreadable(String title, String why, Throwable cause) {
    return new WikitextException(
        "\"%s\": its markup cannot be read: %s".formatted(title, why), cause);
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
