package org.kutniti.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.config.Configurator;
import org.kutniti.OwnData;
import org.kutniti.Pipeline;
import org.kutniti.language.LanguageTags;

/** What is read with; each Java that runs tasks reads it once, and all its tasks share it. */
record Knowledge(Pipeline pipeline, LanguageTags tags) {
  private static final Map<String, Knowledge> READ = new ConcurrentHashMap<>();

  static {
    // it complains of the XML parser that Spark brings, though no XML is read
    Configurator.setLevel("org.apache.jena.util.JenaXMLInput", Level.OFF);
  }

  /** The built-in knowledge with a user's own, of so much confidence. */
  static Knowledge of(OwnFiles own, Settings settings) {
    Knowledge all = READ.computeIfAbsent(own.digest(), digest -> read(own.unpacked()));
    return new Knowledge(all.pipeline.withMinConfidence(settings.minConfidence()), all.tags);
  }

  private static Knowledge read(OwnData data) {
    return new Knowledge(Pipeline.load(data), data.tags());
  }
}
