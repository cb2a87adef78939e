package org.kutniti.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
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
  private final NameWords words;
  private final List<Found> found = new ArrayList<>();
  private Repetitions repetitions;
  private People people;

  DocumentMentions(Prose prose, MentionFinder finder) {
    this.prose = prose;
    this.finder = finder;
    words = finder.nameWords();
    prose.sentences().forEach(s -> found.add(new Found()));
  }

  /** What was found in one sentence so far; null what nobody asked for. */
  private static final class Found {
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
      people = people(this::sentence);
    }
    return people;
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
      repetitions = finder.repetitions(people(this::told));
    }
    return repetitions;
  }

  private People people(IntFunction<SentenceMentions> sentences) {
    List<Mention.Person> persons = new ArrayList<>();
    for (int i = 0; i < size(); i++) {
      for (Mention mention : sentences.apply(i).mentions()) {
        if (mention instanceof Mention.Person person) {
          persons.add(person);
        }
      }
    }
    return new People(words, persons);
  }
}
