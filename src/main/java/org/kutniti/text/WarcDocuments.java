package org.kutniti.text;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Makes documents of the records of a crawl that hold pages or texts. */
final class WarcDocuments {
  private static final String URN = "urn:uuid:";
  private static final int OK = 200;

  private final ReadingTerms terms;

  WarcDocuments(ReadingTerms terms) {
    this.terms = terms;
  }

  /**
   * The document of a record; empty for one that holds none: requests, failures, pictures.
   *
   * @param place what messages call the record
   * @throws UnreadableException when it is broken or too large
   */
  Optional<Reading> of(WarcRecord record, String place) throws IOException {
    if (record instanceof WarcConversion text) {
      return reading(text, MediaType.PLAIN_TEXT, text.body(), place);
    }
    if (record instanceof WarcResponse response && isHttp(response)) {
      return response.http().status() == OK
          ? reading(response, response.http().contentType(), response.http().bodyDecoded(), place)
          : Optional.empty();
    }
    return record instanceof WarcResource resource
        ? reading(resource, resource.contentType(), resource.body(), place)
        : Optional.empty();
  }

  private static boolean isHttp(WarcResponse response) {
    return target(response).toLowerCase(Locale.ROOT).startsWith("http");
  }

  private Optional<Reading> reading(
      WarcTargetRecord record, MediaType type, MessageBody body, String place) throws IOException {
    Optional<String> charset =
        Optional.ofNullable(type.parameters().get("charset")).filter(name -> !name.isBlank());
    String id = id(record);
    String url = target(record);
    if (type.base().equals(MediaType.HTML) || type.base().equals(MediaType.XHTML)) {
      byte[] bytes = Bytes.rest(body.stream(), terms.limit());
      return unfinished(
          place, id, () -> found(HtmlReader.read(id, bytes, charset, terms.languages()), url));
    }
    if (type.base().equals(MediaType.PLAIN_TEXT)) {
      byte[] bytes = Bytes.rest(body.stream(), terms.limit());
      return unfinished(
          place, id, () -> found(Document.of(id, HtmlCharset.decode(bytes, charset)), url));
    }
    return Optional.empty();
  }

  private static String target(WarcTargetRecord record) {
    return Optional.ofNullable(record.target())
        .orElseThrow(() -> new UnreadableException("broken record: no WARC-Target-URI"));
  }

  private static String id(WarcRecord record) {
    String id = record.id().toString();
    return id.toLowerCase(Locale.ROOT).startsWith(URN) ? id.substring(URN.length()) : id;
  }

  private static Optional<Reading> unfinished(String place, String id, Supplier<Document> rest) {
    return Optional.of(new Reading.Unfinished(place, id, () -> finished(place, id, rest)));
  }

  private static Reading finished(String place, String id, Supplier<Document> rest) {
    try {
      Document document = rest.get();
      return document.text().isBlank()
          ? new Reading.Rejected(place, "empty; expected a text", Optional.of(id))
          : new Reading.Read(document);
    } catch (UnreadableException e) {
      return new Reading.Rejected(place, e.getMessage(), Optional.of(id));
    }
  }

  /** Where it was found is certain; the day on which it was fetched is not that of its news. */
  private static Document found(Document document, String url) {
    return new Document(
        document.id(),
        document.text(),
        document.title(),
        Optional.of(url),
        document.published(),
        document.language());
  }
}
