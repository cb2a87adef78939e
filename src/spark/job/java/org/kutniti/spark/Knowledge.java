package org.kutniti.spark;

import java.util.Optional;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.kutniti.OwnData;
import org.kutniti.Pipeline;
import org.kutniti.language.LanguageTags;

/** What is read with; each Java that runs tasks reads it once, and all its tasks share it. */
final class Knowledge {
  private static final OwnData DATA = new OwnData(Optional.empty());

  static {
    // it complains of the XML parser that Spark brings, though no XML is read
    Configurator.setLevel("org.apache.jena.util.JenaXMLInput", Level.OFF);
  }

  private Knowledge() {}

  private static final class Loaded {
    static final Pipeline PIPELINE = Pipeline.load(DATA);
    static final LanguageTags TAGS = DATA.tags();
  }

  static Pipeline pipeline(Settings settings) {
    return Loaded.PIPELINE.withMinConfidence(settings.minConfidence());
  }

  static LanguageTags tags() {
    return Loaded.TAGS;
  }
}
