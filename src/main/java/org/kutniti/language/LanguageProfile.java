package org.kutniti.language;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a language is written ({@code language.yaml}).
 *
 * @param script name of its Unicode script
 * @param sharedOffices categories of offices that one state gives to many at a time
 * @param impliedOffices by word, categories of offices whose holder it may mean: the leader may be
 *     a president
 * @param grammar what its shape tells of names
 * @param stemmer name of the Snowball stemmer that knows its forms, null for none
 * @param typical its most frequent words; what holds too few of them is in another language
 * @param foreignLetters letters of its script that it does not write; what is full of them is in
 *     another language
 */
record LanguageProfile(
    String script,
    Characters characters,
    SentenceEnds sentences,
    Set<String> sharedOffices,
    Map<String, Set<String>> impliedOffices,
    Grammar grammar,
    String stemmer,
    Set<String> typical,
    String foreignLetters) {
  static final String FILE = LanguageFolders.PROFILE;

  LanguageProfile {
    sharedOffices = sharedOffices == null ? Set.of() : Set.copyOf(sharedOffices);
    impliedOffices = impliedOffices == null ? Map.of() : told(impliedOffices);
    grammar = grammar == null ? Grammar.PLAIN : grammar;
    typical = typical == null ? Set.of() : Set.copyOf(typical);
    foreignLetters = foreignLetters == null ? "" : foreignLetters;
  }

  /** What the language is known by, once the profile is checked. */
  LanguageClues clues(Normaliser normaliser) {
    Set<String> words = typical.stream().map(normaliser::normalise).collect(Collectors.toSet());
    return new LanguageClues(
        UnicodeScript.forName(script),
        new TypicalWords(normaliser, words, Stream::of),
        foreignLetters);
  }

  /** Without words that name no office. */
  private static Map<String, Set<String>> told(Map<String, Set<String>> offices) {
    return offices.entrySet().stream()
        .filter(e -> e.getValue() != null)
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> Set.copyOf(e.getValue())));
  }

  /** The words that imply offices as the texts are read. */
  Map<String, Set<String>> impliedOffices(Normaliser normaliser) {
    return impliedOffices.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                e -> normaliser.normalise(e.getKey()), Map.Entry::getValue, (one, other) -> one));
  }

  /** Notes what is missing or cannot be. */
  void check(LanguageProblems problems) {
    problems.expect(script, FILE, "script", "the name of a Unicode script");
    problems.expect(characters, FILE, "characters", "'drop', 'replace' and 'fold'");
    problems.expect(sentences, FILE, "sentences", "'ends', 'abbreviations' and 'closing'");
    if (script != null && !isScript(script)) {
      problems.add(
          FILE,
          LanguageProblems.startsWith("script"),
          "'" + script + "' is no Unicode script, expected a name such as LATIN");
    }
    if (sentences != null) {
      problems.expect(sentences.ends(), FILE, "ends", "the signs that end a sentence");
    }
    if (characters != null) {
      checkReplacements(problems);
    }
  }

  private static boolean isScript(String name) {
    try {
      UnicodeScript.forName(name);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Normalising twice must change nothing. */
  private void checkReplacements(LanguageProblems problems) {
    if (characters.replace().containsKey("")) {
      problems.add(FILE, l -> l.contains("\"\""), "nothing is replaced, expected a character");
      return;
    }
    Normaliser normaliser = new Normaliser(characters);
    characters.replace().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .filter(e -> !normaliser.normalise(e.getValue()).equals(e.getValue()))
        .forEach(e -> addReplaced(e, normaliser.normalise(e.getValue()), problems));
  }

  private static void addReplaced(
      Map.Entry<String, String> replacement, String end, LanguageProblems problems) {
    String key = replacement.getKey();
    String value = replacement.getValue();
    Pattern pair =
        Pattern.compile(Pattern.quote(key) + "[\"']?\\s*:\\s*[\"']?" + Pattern.quote(value));
    problems.add(
        FILE,
        l -> pair.matcher(l).find(),
        String.format(
            "'%s' is replaced by '%s', which is itself read as '%s'; expected '%s'",
            key, value, end, end));
  }
}
