package org.kutniti.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Mark;
import org.kutniti.text.Prose;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;

/** Finds everything that a document speaks of: names, persons, offices, pronouns, dates. */
public final class MentionFinder {
  private static final List<String> ANAPHORS =
      List.of(Category.PAIR, Category.PERSON, Category.THERE, Category.THAT_STATE);

  private final LanguagePack language;
  private final Vocabulary vocabulary;
  private final NameFinder names;
  private final UnknownFinder unknown;
  private final PersonFinder persons;
  private final DateFinder dates;

  /**
   * A finder for one language.
   *
   * @param personTypes classes of the ontology that are persons
   */
  public MentionFinder(LanguagePack language, EntityCatalog catalog, Set<String> personTypes) {
    this.language = language;
    vocabulary = new Vocabulary(language, catalog, personTypes);
    names = new NameFinder(personTypes);
    unknown = new UnknownFinder(language.endings());
    persons = new PersonFinder(unknown);
    dates = new DateFinder(language);
  }

  /** All mentions of a document. */
  public DocumentMentions find(Prose prose) {
    List<SentenceMentions> first = prose.sentences().stream().map(s -> find(prose, s)).toList();
    People people = people(first);
    List<SentenceMentions> all = first.stream().map(s -> completed(prose, s, people)).toList();
    List<DateMention> datelines =
        prose.datelines().stream().flatMap(s -> dates.find(s).stream()).toList();
    return new DocumentMentions(prose, all, datelines, people(all));
  }

  private People people(List<SentenceMentions> sentences) {
    return new People(
        language.normaliser(),
        sentences.stream()
            .flatMap(s -> s.mentions().stream())
            .filter(m -> m instanceof Mention.Person)
            .map(m -> (Mention.Person) m)
            .toList());
  }

  private SentenceMentions find(Prose prose, Sentence sentence) {
    Readings readings = vocabulary.read(sentence);
    List<Mention> named = names.find(prose, sentence, readings);
    List<DateMention> dated = dates.find(sentence);
    List<Mention> mentions = persons.find(prose, sentence, readings, named, dated);
    return new SentenceMentions(sentence, readings, mentions, dated);
  }

  /** Adds what needs the whole document or what the names leave over. */
  private SentenceMentions completed(Prose prose, SentenceMentions found, People people) {
    List<Mention> mentions = new RepeatedNames(people, language).over(found);
    Readings readings = found.readings();
    for (int i = 0; i < readings.size(); i++) {
      if (isFree(mentions, found.dates(), i)) {
        int at = i;
        anaphor(readings, i).or(() -> shortForm(found, at, people)).ifPresent(mentions::add);
      }
    }
    addUnknown(prose, found, mentions);
    mentions.sort(Comparator.comparingInt(Mention::from));
    return new SentenceMentions(found.sentence(), readings, mentions, found.dates());
  }

  private static boolean isFree(List<Mention> mentions, List<DateMention> dates, int i) {
    return mentions.stream().noneMatch(m -> m.from() <= i && i < m.to())
        && dates.stream().noneMatch(d -> d.from() <= i && i < d.to());
  }

  private static Optional<Mention> anaphor(Readings readings, int i) {
    return ANAPHORS.stream()
        .flatMap(kind -> readings.word(i, kind).stream().map(r -> anaphor(readings, kind, r)))
        .max(Comparator.comparingInt(Mention::to));
  }

  private static Mention anaphor(Readings readings, String kind, Reading reading) {
    String mark = Marks.of(readings, reading.from(), reading.to(), reading.form());
    return new Mention.Anaphor(reading.from(), reading.to(), mark, kind);
  }

  /** Adds the names that nothing explains. */
  private void addUnknown(Prose prose, SentenceMentions found, List<Mention> mentions) {
    IntPredicate free = i -> isFree(mentions, found.dates(), i);
    for (int i = 0; i < found.readings().size(); i++) {
      if (free.test(i)) {
        unknown
            .at(prose, found.sentence(), found.readings(), i, free)
            .map(u -> named(found.sentence(), u))
            .ifPresent(mentions::add);
      }
    }
  }

  /** Two words or more name a person when one is known from persons' names, or when they open. */
  private Mention named(Sentence sentence, Mention.Unknown name) {
    long words =
        IntStream.range(name.from(), name.to())
            .filter(i -> sentence.token(i).kind() == Token.Kind.WORD)
            .count();
    boolean known =
        IntStream.range(name.from(), name.to())
            .anyMatch(i -> vocabulary.isNamePart(sentence.token(i).form()));
    boolean opens = sentence.index() == 0 && name.from() == 0 && isIntroduced(sentence, name.to());
    return words > 1 && (known || opens)
        ? new Mention.Person(
            name.from(),
            name.to(),
            name.mark(),
            name.name(),
            List.of(),
            Optional.empty(),
            Optional.empty())
        : name;
  }

  /** An encyclopedia puts dates in brackets, or a comma, behind the person whom it describes. */
  private static boolean isIntroduced(Sentence sentence, int to) {
    return to < sentence.size()
        && (sentence.token(to).isSign('(') || sentence.token(to).isSign(','));
  }

  /** A short form of a person named elsewhere in the document. */
  private Optional<Mention> shortForm(SentenceMentions found, int i, People people) {
    Token token = found.sentence().token(i);
    if (token.kind() != Token.Kind.WORD || found.readings().isKnownWord(i)) {
      return Optional.empty();
    }
    for (boolean slips : new boolean[] {false, true}) {
      for (int cut = token.form().length(); cut > 2; cut--) {
        String stem = token.form().substring(0, cut);
        Optional<String> mark = mark(token.form(), cut);
        Optional<People.Profile> profile = mark.flatMap(m -> people.named(stem, slips));
        if (profile.isPresent()) {
          return Optional.of(person(found, i, mark.get(), profile.get()));
        }
      }
    }
    return Optional.empty();
  }

  private Mention person(SentenceMentions found, int i, String ending, People.Profile profile) {
    Optional<DetachedEnding> detached =
        ending.equals(Mark.BARE)
            ? DetachedEnding.at(found.sentence(), i + 1, language.endings())
            : Optional.empty();
    String mark = detached.map(DetachedEnding::mark).orElse(ending);
    int to = detached.map(DetachedEnding::to).orElse(i + 1);
    return new Mention.Person(
        i,
        to,
        Marks.of(found.readings(), i, to, mark),
        profile.name(),
        profile.entities(),
        profile.state(),
        Optional.empty());
  }

  private Optional<String> mark(String form, int cut) {
    return language.endings().glued(form.charAt(cut - 1), form.substring(cut)).map(e -> e.mark());
  }
}
