package org.kutniti;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Scripts;
import org.kutniti.text.Document;

/** Tells which of the known languages a document is written in. */
final class Languages {
  private final List<LanguagePack> packs;

  Languages(List<LanguagePack> packs) {
    this.packs = List.copyOf(packs);
  }

  /** The language that the input names, else the one whose script most of its letters have. */
  Optional<LanguagePack> of(Document document) {
    return document
        .language()
        .flatMap(this::tagged)
        .or(() -> document.language().isPresent() ? Optional.empty() : byScript(document.text()));
  }

  private Optional<LanguagePack> tagged(String tag) {
    String primary = tag.split("[-_]", 2)[0];
    return packs.stream().filter(p -> p.tag().equalsIgnoreCase(primary)).findFirst();
  }

  private Optional<LanguagePack> byScript(String text) {
    Map<UnicodeScript, Integer> counts = Scripts.counted(text);
    return packs.stream()
        .filter(p -> counts.getOrDefault(UnicodeScript.forName(p.script()), 0) > 0)
        .max(Comparator.comparing(p -> counts.get(UnicodeScript.forName(p.script()))));
  }
}
