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
 *     with tables, {@code languages} with a folder for each language
 */
public record OwnData(Optional<Path> folder) {
  private static final String ONTOLOGY = "ontology";
  private static final String ENTITIES = "entities";
  private static final String LANGUAGES = "languages";

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

  /** The user's folders of knowledge; what else lies beside them is none. */
  List<Path> folders() {
    return Stream.of(ONTOLOGY, ENTITIES, LANGUAGES).flatMap(name -> own(name).stream()).toList();
  }

  private List<Path> languageFolders() {
    return Stream.concat(Stream.of(DataFolder.builtIn(LANGUAGES)), own(LANGUAGES).stream())
        .toList();
  }

  private Optional<Path> own(String name) {
    return folder.map(f -> f.resolve(name)).filter(Files::isDirectory);
  }
}
