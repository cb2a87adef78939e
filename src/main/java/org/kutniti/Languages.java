package org.kutniti;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.kutniti.language.TextSample;
import org.kutniti.text.Document;

/** Tells which of the known languages a document is written in. */
final class Languages {
  private final List<KnownLanguage> known;

  Languages(List<KnownLanguage> known) {
    this.known = List.copyOf(known);
  }

  /** All of them. */
  List<KnownLanguage> all() {
    return known;
  }

  /** The language that the input names, else the one of its script that its words speak for. */
  Optional<KnownLanguage> of(Document document) {
    return document
        .language()
        .flatMap(this::tagged)
        .or(() -> document.language().isPresent() ? Optional.empty() : told(document.text()));
  }

  private Optional<KnownLanguage> tagged(String tag) {
    String primary = tag.split("[-_]", 2)[0];
    return known.stream().filter(p -> p.tag().equalsIgnoreCase(primary)).findFirst();
  }

  private record Candidate(KnownLanguage language, double likeness) {
    static Stream<Candidate> of(KnownLanguage language, TextSample sample) {
      OptionalDouble likeness = language.pack().clues().likeness(sample);
      return likeness.stream().mapToObj(much -> new Candidate(language, much));
    }

    /** Where no word speaks for any, one that does not say how its texts look. */
    boolean isFallback() {
      return !language.pack().clues().tellsWords();
    }
  }

  /** The one of a text's script that its words speak for. */
  Optional<KnownLanguage> told(String text) {
    return TextSample.of(text).flatMap(this::told);
  }

  private Optional<KnownLanguage> told(TextSample sample) {
    List<KnownLanguage> written =
        known.stream().filter(language -> language.script() == sample.script()).toList();
    if (written.size() == 1) {
      return written.stream().filter(l -> l.pack().clues().allow(sample)).findFirst();
    }
    return written.stream()
        .flatMap(language -> Candidate.of(language, sample))
        .max(Comparator.comparing(Candidate::likeness).thenComparing(Candidate::isFallback))
        .map(Candidate::language);
  }
}
