package org.kutniti.text;

import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.kutniti.language.LanguageTags;
import org.kutniti.wiki.Nesting;

/** Reads a page: what it is there for as text, what it says of itself as the document's fields. */
final class HtmlReader {
  /** Elements that the parser takes the longer over the more of them are open. */
  private static final Set<String> TABLES = Set.of("table", "applet", "marquee", "object");

  private HtmlReader() {}

  /**
   * The document that a page holds. Its text is the page's main text, a line for each block.
   *
   * @param bytes in UTF-8, or in the charset that the page declares
   * @throws UnreadableException when they are in neither, or the page holds no text
   */
  static Document read(String id, byte[] bytes, LanguageTags languages) {
    return read(id, bytes, Optional.empty(), languages);
  }

  /**
   * The document of a page that came over HTTP.
   *
   * @param charset the name of the charset that it was said to be in, where that was said
   * @throws UnreadableException when it is in none that it could be in, or holds no text
   */
  static Document read(String id, byte[] bytes, Optional<String> charset, LanguageTags languages) {
    // a parser bounds how deeply elements may nest by itself
    String markup = HtmlCharset.decode(bytes, charset);
    if (Nesting.isTooDeep(markup, TABLES::contains)) {
      throw new UnreadableException("tables within tables too deep; expected an article");
    }
    org.jsoup.nodes.Document page = Parser.htmlParser().parseInput(markup, "");
    HtmlMetadata metadata = HtmlMetadata.of(page);
    String text = MainText.of(page);
    if (text.isBlank()) {
      throw new UnreadableException("the page holds no text; expected an article");
    }
    return new Document(
        id,
        text,
        metadata.title(),
        metadata.url(),
        metadata.published(),
        metadata.language().flatMap(tag -> languages.fitting(tag, text)));
  }
}
