package org.kutniti.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The endings of nouns and names: every way in which a language's slots ({@code endings.yaml}) can
 * follow a stem, with the case that results.
 */
public final class Endings {
  /** The file's name in the folder of the language. */
  static final String FILE = "endings.yaml";

  /** In the data, the mark of endings that leave the case as it is. */
  private static final String UNCHANGED = "any";

  /**
   * The data.
   *
   * @param vowels letters that make a stem end in a vowel
   * @param either letters behind which a stem may be read both ways
   * @param afterthoughts letters that leave the case as it is and that no name has behind a
   *     consonant
   * @param several spellings that only what is several has: no name of one is cut there
   * @param slots in the order in which they follow the stem; each maps marks to spellings; the last
   *     mark counts, {@code any} keeps the one before. A spelling that starts with {@code V:} goes
   *     only with a stem that ends in a vowel, {@code C:} only with one that does not
   * @param loose spellings that may stand as a word of their own, by mark
   * @param hyphenated spellings that may stand behind a hyphen, by mark
   */
  public record Data(
      String vowels,
      String either,
      String afterthoughts,
      List<String> several,
      List<Map<String, List<String>>> slots,
      Map<String, List<String>> loose,
      Map<String, List<String>> hyphenated) {
    public Data {
      several = several == null ? List.of() : several;
      slots = slots == null ? List.of() : slots;
      loose = loose == null ? Map.of() : loose;
      hyphenated = hyphenated == null ? Map.of() : hyphenated;
    }

    /** The marks that its endings give. */
    Set<String> marks() {
      Set<String> marks = new TreeSet<>(loose.keySet());
      marks.addAll(hyphenated.keySet());
      slots.forEach(slot -> marks.addAll(slot.keySet()));
      marks.remove(UNCHANGED);
      return marks;
    }
  }

  private record Conditioned(Ending ending, char condition) {}

  private final Set<String> marks;
  private final String vowels;
  private final String afterthoughts;
  private final String either;
  private final Set<String> several = new HashSet<>();
  private final PhraseTrie<Conditioned> glued = new PhraseTrie<>();
  private final Map<String, Ending> loose = new HashMap<>();
  private final int longestLoose;
  private final Map<String, Ending> hyphenated = new HashMap<>();

  /** Unfolds the data; spellings are normalised. */
  public Endings(Data data, Normaliser normaliser) {
    marks = Set.copyOf(data.marks());
    vowels = data.vowels() == null ? "" : data.vowels();
    afterthoughts = data.afterthoughts() == null ? "" : data.afterthoughts();
    either = data.either() == null ? "" : data.either();
    data.several().forEach(s -> several.add(normaliser.normalise(s)));
    unfold(data.slots(), 0, new Conditioned(Ending.NONE, ' '), "", normaliser);
    read(data.loose(), loose, normaliser);
    longestLoose = loose.keySet().stream().mapToInt(String::length).max().orElse(0);
    read(data.hyphenated(), hyphenated, normaliser);
  }

  private static void read(
      Map<String, List<String>> given, Map<String, Ending> table, Normaliser normaliser) {
    given.forEach(
        (mark, list) -> list.forEach(s -> table.put(normaliser.normalise(s), new Ending(mark))));
  }

  private void unfold(
      List<Map<String, List<String>>> slots,
      int slot,
      Conditioned sofar,
      String spelled,
      Normaliser normaliser) {
    if (slot == slots.size()) {
      glued.add(spelled, sofar);
      return;
    }
    unfold(slots, slot + 1, sofar, spelled, normaliser);
    slots
        .get(slot)
        .forEach(
            (mark, list) -> {
              Ending ending = mark.equals(UNCHANGED) ? sofar.ending() : new Ending(mark);
              for (String spelling : list) {
                char condition = condition(spelling);
                String bare = condition == ' ' ? spelling : spelling.substring(2);
                if (spelled.isEmpty()) {
                  Conditioned next = new Conditioned(ending, condition);
                  unfold(slots, slot + 1, next, normaliser.normalise(bare), normaliser);
                } else if (fits(condition, spelled.charAt(spelled.length() - 1))) {
                  Conditioned next = new Conditioned(ending, sofar.condition());
                  unfold(slots, slot + 1, next, spelled + normaliser.normalise(bare), normaliser);
                }
              }
            });
  }

  private static char condition(String spelling) {
    return spelling.length() > 2 && spelling.charAt(1) == ':' ? spelling.charAt(0) : ' ';
  }

  private boolean fits(char condition, char last) {
    return condition == ' '
        || either.indexOf(last) >= 0
        || condition == last
        || (condition == 'V' && vowels.indexOf(last) >= 0)
        || (condition == 'C' && vowels.indexOf(last) < 0);
  }

  /** Whether an ending is only for what is several. */
  public boolean isOfSeveral(String spelled) {
    return several.contains(spelled);
  }

  /** Whether a word that nobody knows ends in a letter that is none of its own. */
  public boolean isAfterthought(String word) {
    int last = word.length() - 1;
    return last > 1
        && afterthoughts.indexOf(word.charAt(last)) >= 0
        && vowels.indexOf(word.charAt(last - 1)) < 0
        && either.indexOf(word.charAt(last - 1)) < 0;
  }

  /** The marks that endings give. */
  Set<String> marks() {
    return marks;
  }

  /**
   * The ending that stands behind a stem within its word.
   *
   * @param last the stem's last letter
   * @param rest what follows the stem, up to the end of the word
   */
  public Optional<Ending> glued(char last, String rest) {
    return Optional.ofNullable(after(last + rest, 1, 1 + rest.length()));
  }

  /**
   * The ending that stands behind a stem within its word, {@link Ending#NONE} where nothing does;
   * null when what stands there is no ending.
   *
   * @param stem index after the stem's last letter, at least 1
   * @param end index after the word
   */
  public Ending after(String text, int stem, int end) {
    if (stem == end) {
      return Ending.NONE;
    }
    int node = PhraseTrie.ROOT;
    for (int i = stem; i < end && node != PhraseTrie.NOWHERE; i++) {
      node = glued.step(node, text.charAt(i));
    }
    for (Conditioned candidate : glued.at(node)) {
      if (fits(candidate.condition(), text.charAt(stem - 1))) {
        return candidate.ending();
      }
    }
    return null;
  }

  /** The ending that a word of its own stands for. */
  public Optional<Ending> loose(String word) {
    return word.length() > longestLoose ? Optional.empty() : Optional.ofNullable(loose.get(word));
  }

  /** The ending that a word behind a hyphen stands for. */
  public Optional<Ending> hyphenated(String word) {
    return Optional.ofNullable(hyphenated.getOrDefault(word, loose.get(word)));
  }
}
