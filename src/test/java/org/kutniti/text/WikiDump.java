package org.kutniti.text;

import java.nio.charset.StandardCharsets;

/**
 * The dump of a wiki with one page.
 *
 * @param markup of the page, in UTF-8 or not
 */
record WikiDump(byte[] markup) {
  private static final String BEFORE =
      """
      <mediawiki xml:lang="en">
        <siteinfo><dbname>testwiki</dbname><base>https://test.example/wiki/Main</base></siteinfo>
        <page>
          <title>Page</title><ns>0</ns><id>1</id>
          <revision><model>wikitext</model><text xml:space="preserve">""";
  private static final String BEHIND =
      """
      </text></revision>
        </page>
      </mediawiki>
      """;

  /** The dump, with what XML would read as a tag escaped. */
  byte[] page() {
    String escaped =
        new String(markup, StandardCharsets.ISO_8859_1).replace("&", "&amp;").replace("<", "&lt;");
    return (BEFORE + escaped + BEHIND).getBytes(StandardCharsets.ISO_8859_1);
  }
}
