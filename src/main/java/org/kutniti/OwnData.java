package org.kutniti;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.DataFolder;
import org.kutniti.language.LanguageFolders;
import org.kutniti.language.LanguageTags;
import org.kutniti.ontology.Ontology;

/**
 * The built-in knowledge with what a user lays over it.
 *
 * @param folder has, as far as there is any, {@code ontology} with Turtle files, {@code entities}
 *     with tables, {@code languages} with a folder for each language, {@code links.tsv} with what
 *     was decided of names
 * @param links where else decisions may be; they count before those of the folder
 */
public record OwnData(Optional<Path> folder, Optional<Path> links) {
  private static final String ONTOLOGY = "ontology";
  private static final String ENTITIES = "entities";
  private static final String LANGUAGES = "languages";
  private static final String LINKS = "links.tsv";

  /** Knowledge without decisions from elsewhere. */
  public OwnData(Optional<Path> folder) {
    this(folder, Optional.empty());
  }

  /** Whether there is nothing but what comes with the program. */
  boolean isNone() {
    return folder.isEmpty() && links.isEmpty();
  }

  /** Where a folder has, or would have, tables of entities. */
  public static Path entitiesIn(Path folder) {
    return folder.resolve(ENTITIES);
  }

  /** Where a folder has, or would have, what was decided of names. */
  public static Path decisionsIn(Path folder) {
    return folder.resolve(LINKS);
  }

  /** The files of decisions that are there; the later counts before the earlier. */
  public List<Path> decisions() {
    return Stream.concat(folder.map(OwnData::decisionsIn).stream(), links.stream())
        .filter(Files::isRegularFile)
        .toList();
  }

  /** What may be said, in the user's words too. */
  public Ontology ontology() {
    return own(ONTOLOGY).map(Ontology::builtInWith).orElseGet(Ontology::builtIn);
  }

  /** Who exists. */
  public EntityCatalog entities() {
    return EntityCatalog.read(own(ENTITIES).stream().toList());
  }

  /** The languages that are read. */
  public List<LanguageFolders> languages() {
    return LanguageFolders.of(languageFolders());
  }

  /** The tags of these languages. */
  public LanguageTags tags() {
    return new LanguageTags(languageFolders());
  }

  /** The user's folders and files of knowledge; what else lies beside them is none. */
  List<Path> sources() {
    Stream<Path> folders = Stream.of(ONTOLOGY, ENTITIES, LANGUAGES).flatMap(n -> own(n).stream());
    return Stream.concat(folders, decisions().stream()).toList();
  }

  private List<Path> languageFolders() {
    return Stream.concat(Stream.of(DataFolder.builtIn(LANGUAGES)), own(LANGUAGES).stream())
        .toList();
  }

  private Optional<Path> own(String name) {
    return folder.map(f -> f.resolve(name)).filter(Files::isDirectory);
  }
}
