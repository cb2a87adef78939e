package org.kutniti.search;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kutniti.language.Endings;
import org.kutniti.language.KnowledgeException;
import org.kutniti.language.LanguagePack;
import org.tartarus.snowball.SnowballStemmer;

/**
 * The forms under which a word is found: as the language writes it evened out, and without each
 * ending that may stand behind a noun or a name. Which of the stems is the right one a word alone
 * does not tell, so all are kept.
 */
final class Stems {
  private static final int LETTERS_AT_LEAST = 2;

  private static final String STEMMERS = "org.tartarus.snowball.ext.";

  /** Few words make most of all texts. */
  private static final int REMEMBERED = 50_000;

  private final Map<UnicodeScript, LanguagePack> languages = new EnumMap<>(UnicodeScript.class);
  private final Map<String, List<String>> known = new ConcurrentHashMap<>();

  /** Of two languages of one script the first counts. */
  Stems(List<LanguagePack> packs) {
    packs.forEach(p -> languages.putIfAbsent(UnicodeScript.forName(p.script()), p));
  }

  /** The word as its language evens it out. */
  String normal(String word) {
    LanguagePack language = language(word);
    return language == null ? word : language.normaliser().normalise(word);
  }

  /** The evened word, and the stems that it may have; never empty. */
  List<String> forms(String word) {
    if (known.size() > REMEMBERED) {
      known.clear();
    }
    return known.computeIfAbsent(word, this::worked);
  }

  private List<String> worked(String word) {
    LanguagePack language = language(word);
    if (language == null) {
      return List.of(word);
    }
    String normal = language.normaliser().normalise(word);
    List<String> forms = new ArrayList<>(List.of(normal));
    language.stemmer().map(name -> stemmed(name, normal)).ifPresent(forms::add);
    for (int cut = normal.length() - 1; cut > 0; cut--) {
      String stem = normal.substring(0, cut);
      if (isEnding(language.endings(), stem, normal.substring(cut)) && isWord(stem)) {
        forms.add(stem);
      }
    }
    return forms;
  }

  /**
   * The stem by Snowball's rules.
   *
   * @throws KnowledgeException when there is no stemmer of that name
   */
  private static String stemmed(String name, String word) {
    try {
      Object made =
          Class.forName(STEMMERS + name + "Stemmer").getDeclaredConstructor().newInstance();
      SnowballStemmer stemmer = (SnowballStemmer) made;
      stemmer.setCurrent(word);
      stemmer.stem();
      return stemmer.getCurrent();
    } catch (ReflectiveOperationException e) {
      throw new KnowledgeException(
          "'" + name + "' is no stemmer of Snowball, expected a name such as those in " + STEMMERS);
    }
  }

  private static boolean isEnding(Endings endings, String stem, String rest) {
    return endings.glued(stem.charAt(stem.length() - 1), rest).isPresent();
  }

  private static boolean isWord(String stem) {
    return stem.codePoints().filter(Character::isLetter).count() >= LETTERS_AT_LEAST;
  }

  private LanguagePack language(String word) {
    return word.isEmpty() ? null : languages.get(UnicodeScript.of(word.codePointAt(0)));
  }
}
