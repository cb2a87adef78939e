package org.kutniti.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Everything known of one language: a folder of data, ready to use.
 *
 * @param tag BCP 47 tag, the folder's name
 * @param script name of its Unicode script, as {@link Character.UnicodeScript} spells it
 * @param folder where it was read from; the rules lie below it
 */
public record LanguagePack(
    String tag,
    String script,
    Path folder,
    Normaliser normaliser,
    SentenceEnds sentences,
    Endings endings,
    Lexicon lexicon,
    List<Adposition> adpositions,
    DateWords dates,
    StatusCues status,
    Furniture furniture,
    Map<String, String> settings) {

  /** Most tokens that one verb takes. */
  public static final int LONGEST_VERB = 4;

  /** Forms of verbs that can end a clause. */
  public static final Set<String> CLAUSE_FORMS =
      Set.of("finite", "progressive", "future", "negative");
}
