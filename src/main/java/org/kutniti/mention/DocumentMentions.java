package org.kutniti.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kutniti.text.Prose;
import org.kutniti.text.Sentence;

/**
 * What is found in one document. Nothing is looked for before somebody asks for it, and nothing
 * twice: of most documents only few sentences matter. Used by one thread.
 */
public final class DocumentMentions {
  private final Prose prose;
  private final MentionFinder finder;
  private final NameWords names;
  private final List<LazySentence> sentences;
  private Repetitions repetitions;
  private People people;
  private NamedEntities named;

  DocumentMentions(Prose prose, MentionFinder finder) {
    this.prose = prose;
    this.finder = finder;
    names = finder.nameWords();
    sentences = prose.sentences().stream().map(s -> new LazySentence(finder, prose, s)).toList();
  }

  /** The document. */
  public Prose prose() {
    return prose;
  }

  /** How many sentences there are. */
  public int size() {
    return sentences.size();
  }

  /** What all sentences speak of, in order. */
  public List<SentenceMentions> sentences() {
    return IntStream.range(0, size()).mapToObj(this::sentence).toList();
  }

  /** What a sentence speaks of. */
  public SentenceMentions sentence(int i) {
    return sentences.get(i).completed(this::repetitions);
  }

  /** The bits of the words that a sentence holds, as the finder's {@link Spotter} tells them. */
  public BitSet words(int i) {
    return sentences.get(i).spotted().words();
  }

  /** Whether a sentence speaks of nothing that is known and of nobody, not even by an office. */
  public boolean isSilent(int i) {
    return !maySpeakOf(i, 1);
  }

  /**
   * Whether a sentence may have so many mentions that mean somebody or something: names that are
   * known, persons by their titles, words that point back, what the document names elsewhere. False
   * is certain.
   */
  public boolean maySpeakOf(int i, int mentions) {
    int opening = i < Newcomers.OPENING ? 1 : 0;
    return knows(i, mentions - opening) || mayName(i, mentions - opening - known(i));
  }

  private boolean mayName(int i, int more) {
    return sentences.get(i).mayName(more, this::repetitions);
  }

  /** The same, certain without a look at the rest of the document; where false it may still. */
  public boolean knows(int i, int mentions) {
    return known(i) >= mentions;
  }

  private int known(int i) {
    return sentences.get(i).spotted().known();
  }

  /** The dates of a sentence from left to right. */
  public List<DateMention> dates(int i) {
    return sentences.get(i).dates();
  }

  /** What the tokens of a sentence may stand for. */
  public Readings readings(int i) {
    return sentences.get(i).readings();
  }

  /** The dates of the lines that tell when the document was published. */
  public List<DateMention> datelines() {
    List<DateMention> dates = new ArrayList<>();
    for (Sentence line : prose.datelines()) {
      dates.addAll(finder.dates(line));
    }
    return dates;
  }

  /** A sentence as an item of a list of persons or places. */
  public SentenceMentions item(int i) {
    return finder.item(prose, sentence(i));
  }

  /** The persons of the document, each with all names used for it. */
  public People people() {
    if (people == null) {
      people = new People(names, persons(this::sentence, this::mayNamePerson));
    }
    return people;
  }

  private boolean mayNamePerson(int i) {
    return sentences.get(i).mayTellOfPerson() || mayName(i, 1);
  }

  /**
   * The sentences, in order, that may name an entity: all that do are among them.
   *
   * @param id of the entity
   */
  public List<Integer> mayName(String id) {
    if (named == null) {
      named = named();
    }
    return named.of(id);
  }

  private NamedEntities named() {
    NamedEntities all = new NamedEntities();
    for (int i = 0; i < size(); i++) {
      if (sentences.get(i).mayNameKnown()) {
        all.add(i, readings(i));
      }
    }
    return all;
  }

  private Repetitions repetitions() {
    if (repetitions == null) {
      List<People.Said> told =
          persons(i -> sentences.get(i).told(), i -> sentences.get(i).mayTellOfPerson());
      Namesakes namesakes = new Namesakes(finder, prose, new People(names, told));
      List<People.Said> others = namesakes.among(sentences);
      told.addAll(others);
      repetitions =
          others.isEmpty() ? namesakes.repetitions() : finder.repetitions(new People(names, told));
    }
    return repetitions;
  }

  private List<People.Said> persons(
      IntFunction<SentenceMentions> sentences, IntPredicate mayNameThem) {
    List<People.Said> persons = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (mayNameThem.test(i)) {
        addPersons(sentences.apply(i), persons);
      }
    }
    return persons;
  }

  private static void addPersons(SentenceMentions sentence, List<People.Said> persons) {
    for (Mention mention : sentence.mentions()) {
      if (mention instanceof Mention.Person person) {
        persons.add(new People.Said(sentence.sentence().index(), person));
      }
    }
  }
}
