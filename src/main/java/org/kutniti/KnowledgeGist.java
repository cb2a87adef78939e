package org.kutniti;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.kutniti.extract.Extractor;
import org.kutniti.language.Gist;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.YamlGist;
import org.kutniti.link.NameGist;

/**
 * The build's last step: what the program knows of languages, put so that a start reads it fast.
 */
public final class KnowledgeGist {
  private static final String LANGUAGES = "languages";

  private KnowledgeGist() {}

  /**
   * Reads all that is built in as it stands and, when nothing is wrong with it, writes its gist; no
   * start looks for mistakes in that again. Knowledge with mistakes gets none, so that each command
   * that reads it tells of them.
   *
   * @param args where the compiled classes lie
   * @throws IOException when they cannot be read or written to
   */
  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Gist.clear(classes);
    try {
      Pipeline pipeline = Pipeline.load(Optional.empty());
      pipeline.examples();
      for (LanguagePack language : pipeline.languages()) {
        Extractor.writeVocabulary(classes, language, pipeline.ontology(), pipeline.entities());
      }
      Gist.prove(classes, pipeline.entities().files());
      NameGist.write(classes, pipeline.entities());
      YamlGist.write(classes, LANGUAGES);
    } catch (KnowledgeException e) {
      System.err.println(e.getMessage());
    }
  }
}
