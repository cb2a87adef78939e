package org.kutniti.mention;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.LanguagePack;
import org.kutniti.text.Prose;
import org.kutniti.text.Sentence;

/** Finds everything that a document speaks of: names, persons, offices, pronouns, dates. */
public final class MentionFinder {
  private final LanguagePack language;
  private final Vocabulary vocabulary;
  private final NameFinder names;
  private final PersonFinder persons;
  private final Newcomers newcomers;
  private final Nationality nationality;
  private final DateFinder dates;
  private final Spotter spotter;
  private final Guesses guesses;

  /**
   * A finder for one language.
   *
   * @param personTypes classes of the ontology that are persons
   */
  public MentionFinder(LanguagePack language, EntityCatalog catalog, Set<String> personTypes) {
    this(
        language,
        new Vocabulary(language, catalog, personTypes),
        personTypes,
        List.of(),
        List.of());
  }

  /**
   * A finder that also tells which sentences hold certain words.
   *
   * @param vocabulary of the language, and of the same types of persons
   * @param personTypes classes of the ontology that are persons
   * @param categories of such words
   * @param words spelled out, normalised
   */
  public MentionFinder(
      LanguagePack language,
      Vocabulary vocabulary,
      Set<String> personTypes,
      Collection<String> categories,
      Collection<String> words) {
    this.language = language;
    UnknownFinder unknown = new UnknownFinder(language.endings());
    this.vocabulary = vocabulary;
    names = new NameFinder(personTypes, language.grammar());
    persons = new PersonFinder(unknown, language);
    newcomers = new Newcomers(vocabulary, unknown);
    nationality = new Nationality(language.grammar().positions(), language.sentences().ends());
    dates = new DateFinder(language);
    guesses = new Guesses(language.grammar().capitals());
    spotter = vocabulary.spotter(language, personTypes, categories, words);
  }

  /** Tells which words the sentences hold. */
  public Spotter spotter() {
    return spotter;
  }

  Guesses guesses() {
    return guesses;
  }

  Newcomers newcomers() {
    return newcomers;
  }

  /** The mentions of a document, each sentence's to be found when somebody asks for them. */
  public DocumentMentions find(Prose prose) {
    return new DocumentMentions(prose, this);
  }

  List<DateMention> dates(Sentence sentence) {
    return dates.find(sentence);
  }

  /** What the tokens may stand for; "may" in a date is the month. */
  Readings readings(Sentence sentence, Spotted spotted, List<DateMention> dated) {
    Readings all = vocabulary.read(sentence, spotted);
    return dated.isEmpty() ? all : all.without(i -> dates.isMonth(sentence, i, dated));
  }

  NameWords nameWords() {
    return new NameWords(language.normaliser());
  }

  Repetitions repetitions(People people) {
    return new Repetitions(people, language.endings());
  }

  /** What the words of a sentence themselves tell of names and persons. */
  SentenceMentions told(
      Prose prose, Sentence sentence, Readings readings, List<DateMention> dated) {
    Passage passage = passage(prose, sentence, readings, dated);
    List<Mention> mentions = persons.find(passage, names.find(passage), dated);
    return new SentenceMentions(
        sentence,
        readings,
        nationality.in(passage, newcomers.withSubject(passage, mentions, dated)),
        dated);
  }

  private Passage passage(
      Prose prose, Sentence sentence, Readings readings, List<DateMention> dated) {
    Casing casing = Casing.of(prose, sentence, readings, language.grammar().capitals());
    return new Passage(prose, sentence, readings, casing, dated);
  }

  /** Adds what needs the whole document or what the names leave over. */
  SentenceMentions completed(Prose prose, SentenceMentions found, Repetitions repetitions) {
    Readings readings = found.readings();
    Passage passage = passage(prose, found.sentence(), readings, found.dates());
    MentionRow row =
        new MentionRow(repetitions.fullNames().over(found, passage.casing()), found.dates());
    ShortNames shortNames = repetitions.shortNames();
    GivenNames given = new GivenNames(passage, vocabulary, row::isFree);
    Anaphors anaphors = new Anaphors(found, language.endings());
    addWhereFree(row, passage, i -> pointingBack(found, i, anaphors, shortNames, given));
    addWhereFree(
        row,
        passage,
        i ->
            newcomers
                .at(passage, i, row::isFree)
                .map(n -> namesake(n, passage, shortNames, given)));
    new SharedOffices(readings, row).join();
    List<Mention> all = Nationality.inBrackets(passage, row.mentions());
    return new SentenceMentions(found.sentence(), readings, all, found.dates());
  }

  private Mention namesake(Mention name, Passage passage, ShortNames shortNames, GivenNames given) {
    return name instanceof Mention.Unknown unknown
        ? newcomers.namesake(unknown, passage, shortNames, given)
        : name;
  }

  /** With the first name of two words or more, in an item of a list, that nothing explains. */
  SentenceMentions item(Prose prose, SentenceMentions found) {
    Passage passage = passage(prose, found.sentence(), found.readings(), found.dates()).ofItem();
    MentionRow row = new MentionRow(found.mentions(), found.dates());
    for (int i = 0; i < passage.size(); i++) {
      Optional<Mention> person =
          row.isFree(i) ? newcomers.listed(passage, i, row::isFree) : Optional.empty();
      if (person.filter(row::isFree).isPresent()) {
        row.add(person.get());
        break;
      }
    }
    return new SentenceMentions(found.sentence(), found.readings(), row.mentions(), found.dates());
  }

  private static Optional<Mention> pointingBack(
      SentenceMentions found, int i, Anaphors anaphors, ShortNames shortNames, GivenNames given) {
    Optional<Mention> anaphor = anaphors.at(i);
    return anaphor.isPresent() || !given.passage().casing().allowsName(i)
        ? anaphor
        : Optional.ofNullable(shortNames.at(found, i, given));
  }

  private static void addWhereFree(
      MentionRow row, Passage passage, IntFunction<Optional<Mention>> finder) {
    for (int i = 0; i < passage.size(); i++) {
      if (row.isFree(i)) {
        finder.apply(i).filter(row::isFree).ifPresent(row::add);
      }
    }
  }
}
