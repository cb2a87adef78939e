package org.kutniti.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Types;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Mark;
import org.kutniti.mention.DocumentMentions;
import org.kutniti.mention.Mention;
import org.kutniti.mention.SentenceMentions;
import org.kutniti.ontology.Ontology;
import org.kutniti.ontology.Status;
import org.kutniti.text.Prose;

/** Applies the rules of a language to a document, sentence after sentence. */
final class FrameExtractor {
  /** What is left of the confidence for each role that another sentence fills. */
  private static final double INFERRED = 0.92;

  /** The most parties of whom each pair has a row of its own. */
  private static final int MOST_PAIRED = 4;

  private final LanguagePack language;
  private final Ontology ontology;
  private final EntityCatalog catalog;
  private final List<Rule> rules;
  private final StatusReader statuses;
  private final Capitals capitals;
  private final SharedNames shared;

  FrameExtractor(
      LanguagePack language, Ontology ontology, EntityCatalog catalog, List<Rule> rules) {
    this.language = language;
    this.ontology = ontology;
    this.catalog = catalog;
    this.rules = List.copyOf(rules);
    statuses = new StatusReader(language);
    capitals = new Capitals(catalog);
    shared = new SharedNames(catalog, language.tag(), language.normaliser());
  }

  /** All relations of a document in the order of its sentences. */
  List<RelationMention> extract(DocumentMentions document, DateResolver dates) {
    ReferenceResolver resolver =
        new ReferenceResolver(
            ontology,
            catalog,
            language.tag(),
            document.people(),
            new DocumentNames(document, shared),
            language.sharedOffices());
    Reading reading = new Reading(document.prose(), resolver, new DateChooser(dates));
    document.sentences().forEach(reading::sentence);
    return reading.found;
  }

  /** One document while it is read. */
  private final class Reading {
    private final Prose prose;
    private final ReferenceResolver resolver;
    private final DateChooser dates;
    private final Discourse discourse = new Discourse();
    private final List<RelationMention> found = new ArrayList<>();

    Reading(Prose prose, ReferenceResolver resolver, DateChooser dates) {
      this.prose = prose;
      this.resolver = resolver;
      this.dates = dates;
    }

    void sentence(SentenceMentions mentions) {
      Scene scene = new Scene(mentions);
      List<RelationMention> here = mentions.sentence().heading() ? List.of() : relations(scene);
      here.forEach(discourse::add);
      found.addAll(here);
      remember(scene, here);
    }

    private List<RelationMention> relations(Scene scene) {
      List<RelationMention> here = new ArrayList<>();
      Map<String, BitSet> claimed = new HashMap<>();
      PatternMatcher matcher = new PatternMatcher(scene);
      for (Rule rule : rules) {
        BitSet taken = claimed.computeIfAbsent(rule.relation(), r -> new BitSet());
        for (Pattern trigger : rule.triggers()) {
          for (TriggerMatch match : matcher.find(trigger)) {
            if (rule.beside() || taken.get(match.headFrom(), match.headTo()).isEmpty()) {
              List<RelationMention> more = apply(rule, scene, match, matcher);
              if (!more.isEmpty()) {
                taken.set(match.headFrom(), match.headTo());
                here.addAll(more);
              }
            }
          }
        }
      }
      return here;
    }

    private List<RelationMention> apply(
        Rule rule, Scene scene, TriggerMatch match, PatternMatcher matcher) {
      if (isGuarded(rule, scene, match, matcher)) {
        return List.of();
      }
      Optional<Status> status = statuses.read(scene, match, rule.status());
      if (status.isEmpty()) {
        return List.of();
      }
      for (Map<String, Role> frame : rule.frames()) {
        Optional<Frame> filled =
            new FrameFiller(scene, match, resolver, discourse).fill(rule.relation(), frame);
        if (filled.isPresent()) {
          return mentions(rule, scene, match, filled.get(), status.get(), frame);
        }
      }
      return List.of();
    }

    private boolean isGuarded(Rule rule, Scene scene, TriggerMatch match, PatternMatcher matcher) {
      int start = scene.clauses().start(match.headFrom());
      int end = scene.clauses().end(match.headTo() - 1);
      for (Pattern guard : rule.guards()) {
        for (int i = start; i < end; i++) {
          if (matcher.at(guard, i).filter(m -> m.to() <= end).isPresent()) {
            return true;
          }
        }
      }
      return false;
    }

    private List<RelationMention> mentions(
        Rule rule,
        Scene scene,
        TriggerMatch match,
        Frame frame,
        Status status,
        Map<String, Role> roles) {
      When when = when(rule, scene, match);
      List<RelationMention> all = new ArrayList<>(pairs(rule, scene, match, frame, status, when));
      if (!rule.gapping().isEmpty()) {
        Gapping.before(scene, frame, rule, roles, resolver, discourse)
            .ifPresent(
                gapped ->
                    all.addAll(
                        pairs(
                            rule,
                            scene,
                            match,
                            gapped,
                            status,
                            dates.before(
                                scene, gapped.from(), scene.clauses().start(gapped.from())))));
      }
      return all;
    }

    private When when(Rule rule, Scene scene, TriggerMatch match) {
      When said = dates.choose(scene, match, rule.dating());
      if (said.isKnown() || rule.during().isEmpty()) {
        return said;
      }
      for (Map.Entry<String, String> event : rule.during().entrySet()) {
        if (scene.categories().contains(event.getKey())) {
          return discourse.last(event.getValue()).map(RelationMention::when).orElse(said);
        }
      }
      return said;
    }

    private List<RelationMention> pairs(
        Rule rule, Scene scene, TriggerMatch match, Frame frame, Status status, When when) {
      List<RelationMention> all = new ArrayList<>();
      List<Referent> parties = frame.of(Role.PARTIES);
      String label = LabelFinder.find(prose, scene, match, rule.label());
      if (isLarge(rule, frame)) {
        return signatories(rule, scene, frame, status, when, label);
      }
      for (int i = 0; i < parties.size(); i++) {
        for (int j = i + 1; j < parties.size(); j++) {
          all.add(mention(rule, scene, frame, status, when, label, parties.get(i), parties.get(j)));
        }
      }
      for (Referent subject : frame.of(Role.SUBJECT)) {
        for (Referent object : frame.of(Role.OBJECT)) {
          if (!subject.isSame(object) && mayMeet(rule, subject, object)) {
            boolean swap = frame.isReversed() && isMutual(rule);
            Referent first = swap ? object : subject;
            Referent second = swap ? subject : object;
            all.add(mention(rule, scene, frame, status, when, label, first, second));
          }
        }
      }
      return all;
    }

    private boolean isLarge(Rule rule, Frame frame) {
      return ontology.relation(rule.relation()).orElseThrow().joint()
          && signatories(frame).size() > MOST_PAIRED;
    }

    private static List<Referent> signatories(Frame frame) {
      return Stream.of(Role.PARTIES, Role.SUBJECT, Role.OBJECT)
          .flatMap(r -> frame.of(r).stream())
          .toList();
    }

    /** A treaty of many: a row for each who signed it. */
    private List<RelationMention> signatories(
        Rule rule, Scene scene, Frame frame, Status status, When when, String label) {
      Referent treaty = Referent.of(Types.AGREEMENT, label, List.of());
      return signatories(frame).stream()
          .map(s -> mention(rule, scene, frame, status, when, label, s, treaty))
          .toList();
    }

    private boolean isMutual(Rule rule) {
      return ontology.relation(rule.relation()).orElseThrow().mutual();
    }

    /** Who serves a state does not go abroad by being there. */
    private boolean mayMeet(Rule rule, Referent subject, Referent object) {
      boolean person = ontology.isA(subject.type(), Types.PERSON);
      if (rule.servingKnown() && person && subject.state().isEmpty()) {
        return false;
      }
      return !rule.abroad() || subject.state().filter(object::isSame).isEmpty();
    }

    private RelationMention mention(
        Rule rule,
        Scene scene,
        Frame frame,
        Status status,
        When when,
        String label,
        Referent subject,
        Referent object) {
      Optional<Referent> place = frame.of(Role.PLACE).stream().findFirst().or(object::place);
      return new RelationMention(
          rule.id(),
          rule.relation(),
          then(rule, subject, when),
          then(rule, object, when),
          when,
          status,
          place,
          frame.of(Role.SENDER).stream().findFirst(),
          label,
          rule.begins(),
          prose.span(scene.sentence(), frame.from(), frame.to()),
          rule.confidence() * Math.pow(INFERRED, frame.inferred()));
    }

    /** A city that stands for its state in an event of the past stands for the state of then. */
    private Referent then(Rule rule, Referent given, When when) {
      Optional<Entity> city = given.place().flatMap(Referent::certain);
      if (rule.dating() != Rule.Dating.EVENT || city.isEmpty() || when.exactYear().isEmpty()) {
        return given;
      }
      return capitals
          .formerState(city.get(), when.exactYear().getAsInt())
          .map(resolver::asReferent)
          .map(s -> new Referent(s.type(), s.name(), s.entities(), given.place(), Optional.empty()))
          .orElse(given);
    }

    private void remember(Scene scene, List<RelationMention> here) {
      relatedPair(here).or(() -> Pairs.of(scene, resolver, discourse)).ifPresent(discourse::pair);
      focus(scene).ifPresent(discourse::state);
      subject(scene).ifPresent(discourse::person);
      place(scene, here).ifPresent(discourse::place);
    }

    private Optional<Discourse.Pair> relatedPair(List<RelationMention> here) {
      return here.stream().flatMap(r -> pair(r).stream()).reduce((a, b) -> b);
    }

    /** The polities that a relation brings together, the one that a person serves included. */
    private Optional<Discourse.Pair> pair(RelationMention relation) {
      Optional<Referent> first = polity(relation.subject());
      Optional<Referent> second = polity(relation.object());
      return first.isPresent() && second.isPresent() && !first.get().isSame(second.get())
          ? Optional.of(new Discourse.Pair(first.get(), second.get()))
          : Optional.empty();
    }

    private Optional<Referent> polity(Referent referent) {
      return isPolity(referent) ? Optional.of(referent) : referent.state();
    }

    private boolean isPolity(Referent referent) {
      return ontology.isA(referent.type(), Types.POLITY);
    }

    /** The polity that a sentence is about: its unmarked subject, else the first that it names. */
    private Optional<Referent> focus(Scene scene) {
      List<Mention> places =
          scene.groups().stream()
              .filter(g -> !g.enclosed())
              .flatMap(g -> g.members().stream())
              .filter(m -> m instanceof Mention.Place p && !p.demonym())
              .toList();
      Optional<Mention> bare = places.stream().filter(m -> m.mark().equals(Mark.BARE)).findFirst();
      return bare.or(() -> places.stream().findFirst())
          .flatMap(m -> resolver.resolve(m, Set.of(Types.POLITY), Set.of(), discourse));
    }

    /** Who a later "he" is: the first person without a mark, else the first at all. */
    private Optional<Referent> subject(Scene scene) {
      List<Mention> persons =
          scene.groups().stream()
              .flatMap(g -> g.members().stream())
              .filter(m -> m instanceof Mention.Person || isPronoun(m))
              .toList();
      Optional<Mention> bare = persons.stream().filter(m -> m.mark().equals(Mark.BARE)).findFirst();
      return bare.or(() -> persons.stream().findFirst())
          .flatMap(m -> resolver.resolve(m, Set.of(Types.PERSON), Set.of(), discourse));
    }

    private boolean isPronoun(Mention mention) {
      return mention instanceof Mention.Anaphor anaphor && anaphor.kind().equals(Category.PERSON);
    }

    private Optional<Referent> place(Scene scene, List<RelationMention> here) {
      Optional<Referent> located =
          scene.groups().stream()
              .filter(g -> g.mark().equals(Mark.LOCATIVE) && !g.enclosed())
              .flatMap(g -> g.members().stream())
              .filter(m -> m instanceof Mention.Place)
              .flatMap(
                  m ->
                      resolver
                          .resolve(
                              m, Set.of(Types.POLITY), Set.of(ReferenceResolver.CITY), discourse)
                          .stream())
              .reduce((a, b) -> b);
      return here.stream()
          .map(RelationMention::object)
          .filter(this::isPolity)
          .reduce((a, b) -> b)
          .or(() -> located);
    }
  }
}
