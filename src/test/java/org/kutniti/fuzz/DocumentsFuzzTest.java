package org.kutniti.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.kutniti.BuiltIn;
import org.kutniti.Quotes;
import org.kutniti.fact.DocumentFacts;
import org.kutniti.language.LanguageTags;
import org.kutniti.text.Document;
import org.kutniti.text.DocumentReader;
import org.kutniti.text.Reading;
import org.kutniti.text.ReadingTerms;

/**
 * Whatever a document holds: its facts are read, each quote is its slice, and what is written of
 * them reads back.
 */
class DocumentsFuzzTest {
  private static final ReadingTerms TERMS = new ReadingTerms(1 << 16, new LanguageTags(List.of()));

  /** Records as a file has them, so that halves of pairs and NULs can be escaped in them. */
  @FuzzTest(maxDuration = "90s")
  void records(byte[] bytes) {
    try (DocumentReader reader =
        DocumentReader.open(List.of("-"), new ByteArrayInputStream(bytes), TERMS)) {
      while (reader.hasNext()) {
        if (reader.next().finished() instanceof Reading.Read read) {
          keepsItsPromises(read.document());
        }
      }
    }
  }

  @FuzzTest(maxDuration = "90s")
  void texts(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    BuiltIn.PIPELINE.languages().forEach(language -> Quotes.areSlices(read(text, language.tag())));
  }

  private static DocumentFacts read(String text, String language) {
    return BuiltIn.PIPELINE.read(
        new Document(
            "text",
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.of("2020-02-29"),
            Optional.of(language)));
  }

  private static void keepsItsPromises(Document document) {
    DocumentFacts read = BuiltIn.PIPELINE.read(document);
    Quotes.areSlices(read);
    WellFormed.inEveryForm(read);
  }
}
