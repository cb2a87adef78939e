package org.kutniti.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kutniti.fact.Fact;
import org.kutniti.fact.Iris;
import org.kutniti.ontology.Status;
import org.kutniti.text.Span;

/**
 * Tells which pairs of parties signed one agreement: those whose facts rest on the same words,
 * where everybody is paired with everybody.
 */
final class Signatures {
  private record Signing(String relation, String label, String date, Status status, Span words) {}

  private final Iris iris;
  private final String language;
  private final Map<Signing, List<Set<String>>> pairs = new HashMap<>();

  Signatures(Iris iris, String language) {
    this.iris = iris;
    this.language = language;
  }

  void add(Fact fact) {
    List<Set<String>> signed = pairs.computeIfAbsent(signing(fact), first -> new ArrayList<>());
    Set<String> pair = pair(fact);
    if (!signed.contains(pair)) {
      signed.add(pair);
    }
  }

  /** The agreement that the fact's two parties signed. */
  String agreement(Fact fact) {
    List<Set<String>> signed = pairs.get(signing(fact));
    Set<String> all = new TreeSet<>();
    signed.forEach(all::addAll);
    boolean complete = signed.size() == all.size() * (all.size() - 1) / 2;
    return named(fact, complete ? all : pair(fact));
  }

  private String named(Fact fact, Set<String> parties) {
    Stream<String> words = Stream.of(fact.relation(), Claims.label(fact, language), fact.date());
    return iris.made("agreement", Stream.concat(words, parties.stream()).toList());
  }

  private Set<String> pair(Fact fact) {
    return new TreeSet<>(List.of(iris.argument(fact.subject()), iris.argument(fact.object())));
  }

  private static Signing signing(Fact fact) {
    return new Signing(
        fact.relation(), fact.label(), fact.date(), fact.status(), fact.best().span());
  }
}
