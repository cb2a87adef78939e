package org.kutniti.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kutniti.Pipeline;
import org.kutniti.language.LanguagePack;
import org.kutniti.reconcile.Attributes;
import org.kutniti.reconcile.Candidate;
import org.kutniti.reconcile.Candidates;
import org.kutniti.reconcile.Labels;
import org.kutniti.reconcile.Reconciler;
import org.kutniti.reconcile.Scope;
import org.kutniti.reconcile.ServiceException;
import org.kutniti.reconcile.Wanted;
import org.kutniti.search.NameIndex;

/** Gathers for each name whom it may mean: the linker's candidates, the catalogue's, others'. */
final class LinkCandidates {
  private static final String SAME_FACT = "told of in the same fact";

  private final Pipeline known;
  private final int limit;
  private final Candidates catalogue;
  private final Labels labels;

  /** Takes how many candidates of each source a name gets at most. */
  LinkCandidates(Pipeline known, int limit) {
    this.known = known;
    this.limit = limit;
    this.labels = new Labels(known.languages().stream().map(LanguagePack::tag).toList());
    this.catalogue =
        new Reconciler(
            known.entities(),
            new NameIndex(known.entities(), known.languages()),
            known.ontology(),
            Attributes.builtIn(),
            Scope.ALL,
            labels);
  }

  /** Those of the linker, then those of the catalogue; by local name. */
  Map<String, List<Candidate>> known(List<Unlinked> names) {
    Map<String, List<Candidate>> all = new LinkedHashMap<>();
    Map<String, Unlinked> met =
        names.stream().collect(Collectors.toMap(Unlinked::local, who -> who, (one, other) -> one));
    List<List<Candidate>> found = catalogue.of(names.stream().map(this::wanted).toList());
    for (int i = 0; i < names.size(); i++) {
      Unlinked who = names.get(i);
      List<Candidate> candidates = new ArrayList<>();
      who.candidates()
          .forEach(
              id -> add(candidates, met.containsKey(id) ? same(met.get(id)) : linked(id, who)));
      found.get(i).stream()
          .filter(c -> !c.id().equals(who.local()))
          .forEach(c -> add(candidates, c));
      all.put(who.local(), candidates);
    }
    return all;
  }

  /** Another name that may be the same one's. */
  private static Candidate same(Unlinked other) {
    return new Candidate(
        other.local(), other.name(), other.language(), SAME_FACT, List.of(), 0, false);
  }

  private Candidate linked(String id, Unlinked who) {
    Optional<Labels.Label> label = known.entities().byId(id).map(labels.first(who.language())::of);
    String name = label.map(Labels.Label::text).orElse("");
    return new Candidate(id, name, who.language(), "", List.of(), 0, false);
  }

  private static void add(List<Candidate> all, Candidate more) {
    if (all.stream().noneMatch(c -> c.id().equals(more.id()))) {
      all.add(more);
    }
  }

  private Wanted wanted(Unlinked who) {
    List<String> types = List.of(known.ontology().kind(who.type()));
    return Wanted.named(who.name(), who.language(), types, limit);
  }

  /**
   * Adds what a service knows of names of one language each.
   *
   * @throws ServiceException when it does not answer
   */
  void addFrom(Candidates service, List<Unlinked> names, Map<String, List<Candidate>> all) {
    List<List<Candidate>> found = service.of(names.stream().map(this::wantedOfOthers).toList());
    for (int i = 0; i < names.size(); i++) {
      List<Candidate> candidates = all.get(names.get(i).local());
      found.get(i).stream().limit(limit).forEach(c -> add(candidates, c));
    }
  }

  /** Others call our classes as the ontology says that Wikidata does. */
  private Wanted wantedOfOthers(Unlinked who) {
    List<String> types = known.ontology().wikidataClass(who.type()).stream().toList();
    return Wanted.named(who.name(), who.language(), types, limit);
  }

  /** The names by the tag of their language. */
  static Map<String, List<Unlinked>> byLanguage(List<Unlinked> names) {
    return names.stream()
        .collect(
            Collectors.groupingBy(Unlinked::language, LinkedHashMap::new, Collectors.toList()));
  }
}
