package org.kutniti.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.Entry;
import org.kutniti.mention.Mention;
import org.kutniti.mention.Reading;

/** Finds the single parts of a pattern in one sentence. */
final class PartFinder {
  private static final int[] NONE = {};

  private final Scene scene;
  private final GroupFinder groups;
  private final Adverbials adverbials;
  private final BitSet anywhere;

  PartFinder(Scene scene) {
    this.scene = scene;
    groups = new GroupFinder(scene);
    adverbials = new Adverbials(scene, groups);
    anywhere = new BitSet(scene.size());
    anywhere.set(0, scene.size());
  }

  /** The tokens at which a pattern may start; not to be changed. */
  BitSet starts(Pattern pattern) {
    Pattern.Part first = pattern.parts().get(0);
    if (first instanceof Pattern.Lexical lexical && lexical.isLimited()) {
      return starts(lexical);
    }
    return first instanceof Pattern.Slot slot && !slot.optional() && !slot.isDate()
        ? groups.starts()
        : anywhere;
  }

  private BitSet starts(Pattern.Lexical lexical) {
    List<Pattern.Choice> choices = lexical.choices();
    if (choices.size() == 1) {
      return scene.tokens(choices.get(0).category());
    }
    BitSet all = new BitSet(scene.size());
    choices.forEach(choice -> all.or(scene.tokens(choice.category())));
    return all;
  }

  /** Whether a part that is no gap may start at a token; true of few. */
  boolean mayStart(Pattern.Part part, int at) {
    if (part instanceof Pattern.Lexical lexical) {
      return holdsChoice(lexical, at);
    }
    if (part instanceof Pattern.Slot slot) {
      return slot.isDate() ? dateAt(at) != null : groups.at(at) != null;
    }
    return scene.token(at).form().equals(((Pattern.Literal) part).word());
  }

  /** After which tokens a part may end that starts at a token, the longest first; no gap. */
  int[] ends(Pattern.Part part, int at) {
    if (part instanceof Pattern.Lexical lexical) {
      return holdsChoice(lexical, at) ? ends(readings(lexical, at)) : NONE;
    }
    if (part instanceof Pattern.Slot slot) {
      int end = slot.isDate() ? endOfDate(at) : endOfGroup(slot, at);
      return end < 0 ? NONE : new int[] {end};
    }
    Pattern.Literal literal = (Pattern.Literal) part;
    return scene.token(at).form().equals(literal.word()) ? new int[] {at + 1} : NONE;
  }

  private static int[] ends(List<Reading> readings) {
    return readings.size() == 1
        ? new int[] {readings.get(0).to()}
        : readings.stream().mapToInt(r -> -r.to()).distinct().sorted().map(end -> -end).toArray();
  }

  private int endOfDate(int at) {
    DateMention date = dateAt(at);
    return date == null ? -1 : date.to();
  }

  private int endOfGroup(Pattern.Slot slot, int at) {
    MentionGroup group = group(slot, at);
    return group == null ? -1 : groups.endWithMark(group);
  }

  private boolean holdsChoice(Pattern.Lexical lexical, int at) {
    for (Reading reading : scene.readings().at(at)) {
      if (isAnyChoice(reading, lexical)) {
        return true;
      }
    }
    return false;
  }

  /** The readings of a token that are words the pattern asks for. */
  List<Reading> readings(Pattern.Lexical lexical, int at) {
    List<Reading> found = new ArrayList<>(2);
    for (Reading reading : scene.readings().at(at)) {
      if (isAnyChoice(reading, lexical)
          && (!LanguagePack.ANY_VERB.contains(reading.form()) || scene.mayBeVerb(at))) {
        found.add(reading);
      }
    }
    return found;
  }

  /** Whether a reading is a word that a part asks for. */
  static boolean isAnyChoice(Reading reading, Pattern.Lexical lexical) {
    for (Pattern.Choice choice : lexical.choices()) {
      if (isChoice(reading, choice)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isChoice(Reading reading, Pattern.Choice choice) {
    return reading.entry() instanceof Entry.Lexical lexical
        && (choice.category().equals(Pattern.ANY)
            || lexical.word().category().equals(choice.category()))
        && (choice.forms().isEmpty() || choice.forms().contains(reading.form()));
  }

  /** The group that starts at a token and may fill a slot; null for none. */
  MentionGroup group(Pattern.Slot slot, int at) {
    MentionGroup group = groups.at(at);
    boolean fits =
        group != null
            && (slot.marks().isEmpty() || slot.marks().contains(group.mark()))
            && (slot.office().isEmpty() || holds(group, slot.office()));
    return fits ? group : null;
  }

  private static boolean holds(MentionGroup group, String office) {
    return group.members().stream().allMatch(m -> holds(m, office));
  }

  private static boolean holds(Mention mention, String office) {
    return mention instanceof Mention.Person person
        ? person.office().filter(office::equals).isPresent()
        : mention instanceof Mention.Office unnamed && unnamed.office().equals(office);
  }

  /** The date that starts at a token; null for none. */
  DateMention dateAt(int token) {
    return scene.dateFrom(token);
  }

  /** After what tells when, where and how at a token; the token itself otherwise. */
  int pastAdverbials(int token) {
    return adverbials.past(token);
  }

  /** After the comma, quotation mark or bracketed words at a token; the token itself otherwise. */
  int pastTransparent(int token) {
    return Transparent.past(scene.sentence(), token);
  }
}
