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
  /** In place of a number that nobody has asked for. */
  private static final int UNKNOWN = -1;

  private final Prose prose;
  private final MentionFinder finder;
  private final NameWords names;
  private final List<Found> found = new ArrayList<>();
  private Repetitions repetitions;
  private People people;
  private NamedEntities named;

  DocumentMentions(Prose prose, MentionFinder finder) {
    this.prose = prose;
    this.finder = finder;
    names = finder.nameWords();
    prose.sentences().forEach(s -> found.add(new Found()));
  }

  /** What was found in one sentence so far; null what nobody asked for. */
  private static final class Found {
    private Spotted spotted;
    private int guesses = UNKNOWN;
    private List<DateMention> dates;
    private Readings readings;
    private SentenceMentions told;
    private SentenceMentions completed;
  }

  /** The document. */
  public Prose prose() {
    return prose;
  }

  /** How many sentences there are. */
  public int size() {
    return found.size();
  }

  /** What all sentences speak of, in order. */
  public List<SentenceMentions> sentences() {
    return IntStream.range(0, size()).mapToObj(this::sentence).toList();
  }

  /** What a sentence speaks of. */
  public SentenceMentions sentence(int i) {
    Found here = found.get(i);
    if (here.completed == null) {
      here.completed = finder.completed(prose, told(i), repetitions());
    }
    return here.completed;
  }

  /** The bits of the words that a sentence holds, as the finder's {@link Spotter} tells them. */
  public BitSet words(int i) {
    return spotted(i).words();
  }

  private Spotted spotted(int i) {
    Found here = found.get(i);
    if (here.spotted == null) {
      here.spotted = finder.spotter().spot(prose.sentences().get(i));
    }
    return here.spotted;
  }

  /** Whether a sentence speaks of nothing that is known and of nobody: its names, if any, are. */
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
    return knows(i, mentions - opening) || spotted(i).known() + opening + guesses(i) >= mentions;
  }

  /** The same, certain without a look at the rest of the document; where false it may still. */
  public boolean knows(int i, int mentions) {
    return spotted(i).known() >= mentions;
  }

  private int guesses(int i) {
    Found here = found.get(i);
    if (here.guesses == UNKNOWN) {
      here.guesses = finder.guesses(prose, prose.sentences().get(i), repetitions());
    }
    return here.guesses;
  }

  /** The dates of a sentence from left to right. */
  public List<DateMention> dates(int i) {
    Found here = found.get(i);
    if (here.dates == null) {
      here.dates = finder.dates(prose.sentences().get(i));
    }
    return here.dates;
  }

  /** What the tokens of a sentence may stand for. */
  public Readings readings(int i) {
    Found here = found.get(i);
    if (here.readings == null) {
      here.readings = finder.readings(prose.sentences().get(i), dates(i));
    }
    return here.readings;
  }

  /** The dates of the lines that tell when the document was published. */
  public List<DateMention> datelines() {
    List<DateMention> dates = new ArrayList<>();
    for (Sentence line : prose.datelines()) {
      dates.addAll(finder.dates(line));
    }
    return dates;
  }

  /** The persons of the document, each with all names used for it. */
  public People people() {
    if (people == null) {
      people = people(this::sentence, i -> !isSilent(i));
    }
    return people;
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
      if (words(i).get(Spotter.NAME) || finder.holdsMisspelt(prose.sentences().get(i))) {
        all.add(i, readings(i));
      }
    }
    return all;
  }

  private SentenceMentions told(int i) {
    Found here = found.get(i);
    if (here.told == null) {
      here.told = finder.told(prose, prose.sentences().get(i), readings(i), dates(i));
    }
    return here.told;
  }

  private Repetitions repetitions() {
    if (repetitions == null) {
      repetitions = finder.repetitions(people(this::told, i -> words(i).get(Spotter.PERSON)));
    }
    return repetitions;
  }

  private People people(IntFunction<SentenceMentions> sentences, IntPredicate mayNameThem) {
    List<Mention.Person> persons = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      if (mayNameThem.test(i)) {
        addPersons(sentences.apply(i), persons);
      }
    }
    return new People(names, persons);
  }

  private static void addPersons(SentenceMentions sentence, List<Mention.Person> persons) {
    for (Mention mention : sentence.mentions()) {
      if (mention instanceof Mention.Person person) {
        persons.add(person);
      }
    }
  }
}
