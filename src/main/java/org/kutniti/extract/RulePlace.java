package org.kutniti.extract;

import java.nio.file.Path;
import org.kutniti.language.YamlFile;

/** A rule in its file, as messages name it: file, line of its id, id. */
record RulePlace(Path file, String rule) {
  @Override
  public String toString() {
    String line = YamlFile.place(file, l -> l.trim().equals("- id: " + rule));
    return line + ": rule '" + rule + "'";
  }
}
