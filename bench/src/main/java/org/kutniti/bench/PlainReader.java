package org.kutniti.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;

/** The least that any reader does: decodes, normalises, finds the sentences; with ICU. */
final class PlainReader implements Reader {
  private final Normalizer2 normalizer = Normalizer2.getNFCInstance();
  private final BreakIterator sentences;

  PlainReader(String language) {
    sentences = BreakIterator.getSentenceInstance(new ULocale(language));
  }

  @Override
  public long read(byte[] utf8) {
    sentences.setText(normalizer.normalize(new String(utf8, StandardCharsets.UTF_8)));
    long found = 0;
    while (sentences.next() != BreakIterator.DONE) {
      found++;
    }
    return found;
  }
}
