package org.kutniti.mention;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.DataFolder;
import org.kutniti.language.Gist;
import org.kutniti.language.LanguagePack;

/**
 * The phrases of the program's own languages and entities as they lie in memory: made when the
 * program is built, since to collect them takes a quarter of the time that a short text takes.
 */
public final class PhraseGist {
  private PhraseGist() {}

  /**
   * Writes the phrases of a language of the program's own.
   *
   * @param classes where the compiled classes lie
   * @param personTypes classes of the ontology that are persons
   * @throws IOException when they cannot be written
   */
  public static void write(
      Path classes, LanguagePack language, EntityCatalog catalog, Set<String> personTypes)
      throws IOException {
    Phrases phrases = PhraseCollector.collect(language, catalog, personTypes);
    PhraseWriter writer = new PhraseWriter(language.adpositions(), catalog);
    Gist.write(classes, name(language, catalog), writer.bytes(phrases));
  }

  /** The phrases of a language, where it and the entities are the program's own. */
  static Optional<Phrases> of(LanguagePack language, EntityCatalog catalog) {
    return language.proven() && catalog.isBuiltIn()
        ? Gist.bytes(name(language, catalog)).map(bytes -> read(bytes, language, catalog))
        : Optional.empty();
  }

  private static Phrases read(ByteBuffer bytes, LanguagePack language, EntityCatalog catalog) {
    return new PhraseReader(bytes, language.adpositions(), List.copyOf(catalog.all())).read();
  }

  private static String name(LanguagePack language, EntityCatalog catalog) {
    Stream<Path> words =
        language.folders().layers().stream()
            .flatMap(folder -> DataFolder.files(folder, ".yaml").stream());
    List<Path> files = Stream.concat(words, catalog.files().stream()).toList();
    return language.tag() + "-" + DataFolder.sum(files) + ".phrases";
  }
}
