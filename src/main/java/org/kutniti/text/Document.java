package org.kutniti.text;

import java.util.Optional;

/**
 * One text to read. Where an input holds half of a surrogate pair, which is no character and which
 * no output could carry, the document holds U+FFFD.
 *
 * @param id the file name without its ending, or the record's {@code id}; unique in a build
 * @param text the text as given; all offsets count its code points
 * @param title the title, where the input names one
 * @param url where it was published, where the input says so
 * @param published its date in ISO 8601, where the input says so
 * @param language its language tag, where the input says so
 */
public record Document(
    String id,
    String text,
    Optional<String> title,
    Optional<String> url,
    Optional<String> published,
    Optional<String> language) {
  public Document {
    id = WholeCharacters.of(id);
    text = WholeCharacters.of(text);
    title = title.map(WholeCharacters::of);
    url = url.map(WholeCharacters::of);
    published = published.map(WholeCharacters::of);
    language = language.map(WholeCharacters::of);
  }

  /** A document of which only the text is known. */
  public static Document of(String id, String text) {
    return new Document(
        id, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
