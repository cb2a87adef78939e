package org.kutniti.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kutniti.language.LanguageTags;
import org.kutniti.text.DocumentReader;
import org.kutniti.text.ReadingTerms;

/** The time left, by the bytes that are read. */
class BytesLeftTest {
  private static final int FILES = 10;
  @TempDir Path folder;

  @Test
  void halfOfTheBytesInTenSecondsLeavesTenSeconds() throws Exception {
    for (int i = 0; i < FILES; i++) {
      Files.writeString(folder.resolve(i + ".txt"), "Ghana recognised Kenya in 1963.");
    }
    try (DocumentReader reader = open(folder.toString())) {
      BytesLeft left = new BytesLeft(reader);
      assertThat(left.after(1)).as("before anything is read").isEmpty();
      for (int i = 0; i < FILES / 2; i++) {
        reader.next();
      }

      assertThat(left.after(10)).hasValue(10);
      while (reader.hasNext()) {
        reader.next();
      }
      assertThat(left.after(20)).hasValue(0);
    }
  }

  @Test
  void ofStandardInputNobodyKnows() {
    try (DocumentReader reader = open("-")) {
      assertThat(new BytesLeft(reader).after(10)).isEmpty();
    }
  }

  private static DocumentReader open(String input) {
    return DocumentReader.open(
        List.of(input),
        InputStream.nullInputStream(),
        new ReadingTerms(1 << 20, new LanguageTags(List.of())));
  }
}
