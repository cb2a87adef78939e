package org.kutniti.language;

import java.util.List;
import java.util.Map;

/**
 * How a language denies and plans ({@code status.yaml}).
 *
 * @param forms what a verb's form says by itself: form to status
 * @param cues words that change it, the first that is found decides
 * @param group categories of the words that make one group with the verb behind them: has, not, to
 */
public record StatusCues(Map<String, String> forms, List<Cue> cues, List<String> group) {
  public StatusCues {
    group = group == null ? List.of() : List.copyOf(group);
    forms = forms == null ? Map.of() : forms;
    cues = cues == null ? List.of() : cues;
  }

  /** The file's name in the folder of the language. */
  public static final String FILE = "status.yaml";

  /**
   * Words that tell how a trigger is meant.
   *
   * @param words elements as in a rule's trigger
   * @param where {@code after} or {@code before} the trigger, or {@code clause} for either, within
   *     its clause; {@code next} right after it; {@code group} among the auxiliaries right before
   *     its verb; {@code within} between its words; {@code sentence} for anywhere
   * @param forms the verb forms that it speaks to; empty for any
   * @param status what the fact becomes: asserted, planned, denied, or {@code none} for no fact
   */
  public record Cue(List<String> words, String where, List<String> forms, String status) {
    public Cue {
      words = words == null ? List.of() : List.copyOf(words);
      forms = forms == null ? List.of() : List.copyOf(forms);
    }
  }
}
