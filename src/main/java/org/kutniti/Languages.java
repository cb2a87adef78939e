package org.kutniti;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.TextSample;
import org.kutniti.text.Document;

/** Tells which of the known languages a document is written in. */
final class Languages {
  private final List<LanguagePack> packs;

  Languages(List<LanguagePack> packs) {
    this.packs = List.copyOf(packs);
  }

  /** All of them. */
  List<LanguagePack> all() {
    return packs;
  }

  /** The language that the input names, else the one of its script that its words speak for. */
  Optional<LanguagePack> of(Document document) {
    return document
        .language()
        .flatMap(this::tagged)
        .or(() -> document.language().isPresent() ? Optional.empty() : told(document.text()));
  }

  private Optional<LanguagePack> tagged(String tag) {
    String primary = tag.split("[-_]", 2)[0];
    return packs.stream().filter(p -> p.tag().equalsIgnoreCase(primary)).findFirst();
  }

  private record Candidate(LanguagePack pack, double likeness) {
    static Stream<Candidate> of(LanguagePack pack, TextSample sample) {
      OptionalDouble likeness = pack.clues().likeness(sample);
      return likeness.stream().mapToObj(much -> new Candidate(pack, much));
    }

    /** Where no word speaks for any, one that does not say how its texts look. */
    boolean isFallback() {
      return pack.clues().typical().isEmpty();
    }
  }

  private Optional<LanguagePack> told(String text) {
    return TextSample.of(text).flatMap(this::told);
  }

  private Optional<LanguagePack> told(TextSample sample) {
    List<LanguagePack> written =
        packs.stream().filter(p -> p.clues().script() == sample.script()).toList();
    if (written.size() == 1) {
      return written.stream().filter(p -> p.clues().allow(sample)).findFirst();
    }
    return written.stream()
        .flatMap(pack -> Candidate.of(pack, sample))
        .max(Comparator.comparing(Candidate::likeness).thenComparing(Candidate::isFallback))
        .map(Candidate::pack);
  }
}
