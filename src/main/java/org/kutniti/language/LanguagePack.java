package org.kutniti.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Everything known of one language: folders of data, ready to use.
 *
 * @param tag BCP 47 tag, the folder's name
 * @param script name of its Unicode script, as {@link Character.UnicodeScript} spells it
 * @param folders where it was read from; the rules lie below them
 * @param sharedOffices categories of offices that one state gives to many at a time
 * @param impliedOffices by word, normalised, categories of offices whose holder it may mean
 * @param stemmer name of the Snowball stemmer by which searches find forms that no ending explains
 * @param clues what it is known by in a text
 * @param proven whether the build has read all its files before, so that nothing is wrong with them
 */
public record LanguagePack(
    String tag,
    String script,
    LanguageFolders folders,
    Normaliser normaliser,
    SentenceEnds sentences,
    Endings endings,
    Lexicon lexicon,
    List<Adposition> adpositions,
    DateWords dates,
    StatusCues status,
    Furniture furniture,
    Set<String> sharedOffices,
    Map<String, Set<String>> impliedOffices,
    Grammar grammar,
    Optional<String> stemmer,
    LanguageClues clues,
    boolean proven) {

  /** Every mark that a name or word can have. */
  public Set<String> marks() {
    Set<String> marks = new TreeSet<>(Set.of(Mark.BARE, Mark.DEMONYM));
    marks.addAll(endings.marks());
    marks.addAll(lexicon.marks());
    adpositions.forEach(a -> marks.add(a.mark()));
    if (grammar.positions()) {
      marks.add(Mark.DIRECT);
    }
    return marks;
  }

  /** Most tokens that one verb takes. */
  public static final int LONGEST_VERB = 4;

  /** Forms of verbs that stand behind another verb: auxiliaries of any kind. */
  public static final Set<String> VERB_FORMS =
      Set.of(
          "finite", "progressive", "imminent", "future", "negative", "conjunctive", "infinitive");

  /** All forms of verbs. */
  public static final Set<String> ANY_VERB =
      Set.of(
          "finite",
          "progressive",
          "imminent",
          "future",
          "negative",
          "conjunctive",
          "infinitive",
          "conditional",
          "concessive",
          "noun");

  /** Forms of verbs whose clause another one goes on from: "when he came", "although he came". */
  public static final Set<String> OPENING_FORMS = Set.of("conditional", "concessive");

  /** Forms of verbs that can end a clause. */
  public static final Set<String> CLAUSE_FORMS =
      Set.of("finite", "progressive", "imminent", "future", "negative");
}
