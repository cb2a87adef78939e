package org.kutniti.mention;

import java.util.HashMap;
import java.util.Map;
import org.kutniti.language.Normaliser;
import org.kutniti.text.Words;

/** Cuts the names of one document into normalised words, each name once. */
final class NameWords {
  private final Normaliser normaliser;
  private final Map<String, Letters[]> byName = new HashMap<>();

  NameWords(Normaliser normaliser) {
    this.normaliser = normaliser;
  }

  /** The words of a name; not to be changed. */
  Letters[] of(String name) {
    return byName.computeIfAbsent(name, this::cut);
  }

  private Letters[] cut(String name) {
    return Letters.of(Words.of(normaliser.normalise(name)).split(" "));
  }
}
