package org.kutniti.bench;

import gate.Document;
import gate.Factory;
import gate.Gate;
import gate.LanguageAnalyser;
import gate.creole.ResourceReference;
import gate.creole.Transducer;
import gate.creole.gazetteer.DefaultGazetteer;
import gate.creole.tokeniser.SimpleTokeniser;
import gate.util.GateException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** GATE: words, a gazetteer, four JAPE rules of one relation. */
final class JapeReader implements Reader {
  private static final String UTF_8 = "UTF-8";

  private final List<LanguageAnalyser> parts;

  JapeReader(Gazetteer gazetteer, Path folder)
      throws GateException, IOException, URISyntaxException {
    Gate.runInSandbox(true);
    Gate.init();
    parts = List.of(words(folder), names(gazetteer, folder), rules(folder));
  }

  private static SimpleTokeniser words(Path folder)
      throws GateException, IOException, URISyntaxException {
    SimpleTokeniser words = new SimpleTokeniser();
    words.setEncoding(UTF_8);
    words.setRulesURL(peer("words.rules", folder));
    words.init();
    return words;
  }

  private static DefaultGazetteer names(Gazetteer gazetteer, Path folder)
      throws GateException, IOException, URISyntaxException {
    gazetteer.write(folder, ".lst");
    Path lists = folder.resolve("lists.def");
    Files.write(
        lists,
        List.of("bare.lst:state:bare", "accusative.lst:state:accusative", "others.lst:other"));
    DefaultGazetteer names = new DefaultGazetteer();
    names.setEncoding(UTF_8);
    names.setListsURL(reference(lists));
    names.setCaseSensitive(true);
    names.setWholeWordsOnly(false);
    names.setLongestMatchOnly(true);
    names.init();
    return names;
  }

  private static Transducer rules(Path folder)
      throws GateException, IOException, URISyntaxException {
    Transducer rules = new Transducer();
    rules.setEncoding(UTF_8);
    rules.setGrammarURL(peer("recognition.jape", folder));
    rules.init();
    return rules;
  }

  private static ResourceReference peer(String name, Path folder)
      throws IOException, URISyntaxException {
    try (var in = JapeReader.class.getResourceAsStream("/peers/" + name)) {
      Path file = folder.resolve(name);
      Files.write(file, in.readAllBytes());
      return reference(file);
    }
  }

  private static ResourceReference reference(Path file) throws IOException, URISyntaxException {
    return new ResourceReference(file.toUri().toURL());
  }

  @Override
  public long read(byte[] utf8) {
    try {
      Document document = Factory.newDocument(new String(utf8, StandardCharsets.UTF_8));
      for (LanguageAnalyser part : parts) {
        part.setDocument(document);
        part.execute();
      }
      long found = document.getAnnotations().get("Recognition").size();
      Factory.deleteResource(document);
      return found;
    } catch (GateException e) {
      throw new IllegalStateException(e);
    }
  }
}
