package org.kutniti.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kutniti.wiki.WikiPage;
import org.kutniti.wiki.WikiSite;
import org.kutniti.wiki.WikiXml;
import org.kutniti.wiki.Wikitext;
import org.kutniti.wiki.WikitextException;

/**
 * The articles of a wiki's dump, a page at a time. Pages are cut out by the lines that their tags
 * stand on, as MediaWiki writes them, so that one that is broken costs none but itself.
 */
final class WikiReadings extends ManyReadings {
  private static final String OPENS = "<page>";
  private static final String CLOSES = "</page>";

  private final String file;
  private final Lines lines;
  private final int limit;
  private int number;
  private int from;
  private boolean ended;
  private WikiSite site;
  private Wikitext wikitext;

  /**
   * Reads from a stream that it does not close.
   *
   * @param file its name, for messages
   * @param limit how many bytes a page may hold in the dump
   */
  WikiReadings(String file, InputStream in, int limit) {
    this.file = file;
    this.lines = new Lines(in, limit);
    this.limit = limit;
  }

  @Override
  Reading find() {
    Reading found = null;
    while (found == null && !ended) {
      try {
        found = page();
      } catch (UnreadableException | WikitextException e) {
        found = rejected(e.getMessage());
      } catch (IOException e) {
        ended = true;
        found = rejected(FileReadings.reason(e));
      }
    }
    return found;
  }

  private Reading rejected(String reason) {
    return new Reading.Rejected(place(), reason, Optional.empty());
  }

  private String place() {
    return file + (from == 0 ? "" : ":%d-%d".formatted(from, number));
  }

  private Reading page() throws IOException {
    String before = until(OPENS);
    from = ended ? 0 : number;
    if (site == null) {
      begin(before);
    }
    return ended ? null : article(OPENS + until(CLOSES) + CLOSES);
  }

  private void begin(String head) {
    if (ended || !head.contains("<mediawiki")) {
      ended = true;
      throw new UnreadableException("no page; expected an export of MediaWiki");
    }
    site = WikiXml.site(head);
    wikitext = new Wikitext(site);
  }

  /** All up to a line that holds but a tag, without that line. */
  private String until(String tag) throws IOException {
    ByteArrayOutputStream found = new ByteArrayOutputStream();
    boolean over = false;
    for (byte[] line = line(); line != null; line = line()) {
      if (isTag(line, tag)) {
        return checked(found, over);
      }
      over |= found.size() + line.length > limit;
      if (!over) {
        found.write(line);
        found.write('\n');
      }
    }
    ended = true;
    return checked(found, over);
  }

  private String checked(ByteArrayOutputStream found, boolean over) {
    if (over) {
      throw Bytes.tooLarge(limit);
    }
    return StrictUtf8.decode(found.toByteArray());
  }

  private byte[] line() throws IOException {
    number++;
    return lines.next();
  }

  private static boolean isTag(byte[] line, String tag) {
    int from = 0;
    while (from < line.length && line[from] == ' ') {
      from++;
    }
    int to = line.length;
    while (to > from && line[to - 1] <= ' ') {
      to--;
    }
    return to - from == tag.length()
        && new String(line, from, tag.length(), StandardCharsets.ISO_8859_1).equals(tag);
  }

  private Reading article(String element) {
    WikiPage page = WikiXml.page(element);
    if (!page.isArticle()) {
      return null;
    }
    String place = place();
    String id = site.database() + "-" + page.id();
    return new Reading.Unfinished(place, id, () -> finished(page, id, place));
  }

  private Reading finished(WikiPage page, String id, String place) {
    try {
      String text = wikitext.text(page.source(), page.title());
      return text.isBlank()
          ? new Reading.Rejected(
              place, "\"%s\" holds no text".formatted(page.title()), Optional.of(id))
          : new Reading.Read(document(page, id, text));
    } catch (WikitextException e) {
      return new Reading.Rejected(place, e.getMessage(), Optional.of(id));
    }
  }

  /**
   * When a page was last changed says nothing of when what it tells was news, so it has no date.
   */
  private Document document(WikiPage page, String id, String text) {
    return new Document(
        id,
        text,
        Optional.of(page.title()),
        site.address(page.title()),
        Optional.empty(),
        site.language());
  }
}
