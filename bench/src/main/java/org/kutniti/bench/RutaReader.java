package org.kutniti.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Type;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.resource.metadata.impl.TypeSystemDescription_impl;
import org.apache.uima.ruta.engine.RutaEngine;
import org.apache.uima.ruta.seed.TextSeeder;
import org.apache.uima.util.CasCreationUtils;

/** Apache UIMA Ruta: its own words, lists of names, four rules of one relation. */
final class RutaReader implements Reader {
  private final AnalysisEngine engine;
  private final CAS cas;

  RutaReader(Gazetteer gazetteer, Path folder) throws UIMAException, IOException {
    gazetteer.write(folder, ".txt");
    for (String list : List.of("recognises", "refuses", "plans")) {
      Files.write(folder.resolve(list + ".txt"), Sentences.lines("/peers/" + list + ".txt"));
    }
    engine =
        AnalysisEngineFactory.createEngine(
            RutaEngine.class,
            types(),
            RutaEngine.PARAM_RULES,
            script(),
            RutaEngine.PARAM_SEEDERS,
            new String[] {TextSeeder.class.getName()},
            RutaEngine.PARAM_RESOURCE_PATHS,
            new String[] {folder.toString()});
    cas = engine.newCAS();
  }

  private static TypeSystemDescription types() throws UIMAException {
    TypeSystemDescription own = new TypeSystemDescription_impl();
    for (String type :
        List.of("Bare", "Accusative", "Other", "Given", "Refused", "Planned", "Recognition")) {
      own.addType(type, "", CAS.TYPE_NAME_ANNOTATION);
    }
    return CasCreationUtils.mergeTypeSystems(
        List.of(TypeSystemDescriptionFactory.createTypeSystemDescription(), own));
  }

  private static String script() throws IOException {
    try (var in = RutaReader.class.getResourceAsStream("/peers/recognition.ruta")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Override
  public long read(byte[] utf8) {
    try {
      cas.reset();
      cas.setDocumentText(new String(utf8, StandardCharsets.UTF_8));
      engine.process(cas);
      Type recognition = cas.getTypeSystem().getType("Recognition");
      return cas.getAnnotationIndex(recognition).size();
    } catch (UIMAException e) {
      throw new IllegalStateException(e);
    }
  }
}
