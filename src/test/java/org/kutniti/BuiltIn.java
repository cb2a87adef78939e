package org.kutniti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.DataFolder;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.LanguageReader;
import org.kutniti.text.Document;

/** The knowledge that comes with the program, read once for all tests. */
public final class BuiltIn {
  /** Everything from a document to its facts. */
  public static final Pipeline PIPELINE = Pipeline.load(Optional.empty());

  /** Bengali. */
  public static final LanguagePack BENGALI =
      LanguageReader.read(DataFolder.builtIn("languages").resolve("bn"));

  /** English. */
  public static final LanguagePack ENGLISH =
      LanguageReader.read(DataFolder.builtIn("languages").resolve("en"));

  /** The entities that PIPELINE knows. */
  public static final EntityCatalog CATALOG = EntityCatalog.builtIn();

  private static final Path SEEDS = Path.of("seeds");

  private BuiltIn() {}

  /**
   * A document in Bengali.
   *
   * @param published its date in ISO 8601
   */
  public static Document bengali(String id, String text, Optional<String> published) {
    return new Document(id, text, Optional.empty(), Optional.empty(), published, Optional.of("bn"));
  }

  /**
   * A document in the language that it is found to be in.
   *
   * @param published its date in ISO 8601
   */
  public static Document inAnyLanguage(String id, String text, String published) {
    return new Document(
        id, text, Optional.empty(), Optional.empty(), Optional.of(published), Optional.empty());
  }

  /** The documents of seeds/ in order. */
  public static List<Document> seeds() {
    return documents(SEEDS);
  }

  /** The texts that lie below a folder, in order. */
  public static List<Document> documents(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(BuiltIn::document)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(Path file) {
    try {
      String id = file.getFileName().toString().replace(".txt", "");
      return Document.of(id, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
