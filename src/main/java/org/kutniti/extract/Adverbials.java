package org.kutniti.extract;

import java.util.List;
import org.kutniti.language.Category;
import org.kutniti.language.Mark;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.Reading;

/**
 * What tells when, where and how, between a noun and the verb that it goes with. Only where verbs
 * end their clauses: there it may stand before either, and patterns need not name it.
 */
final class Adverbials {
  /** How many tokens it may be at most. */
  static final int LONGEST = 8;

  private final Scene scene;
  private final GroupFinder groups;
  private final boolean possible;

  Adverbials(Scene scene, GroupFinder groups) {
    this.scene = scene;
    this.groups = groups;
    possible = !scene.grammar().positions();
  }

  /** After all dates, adverbs and places where something happens that start at a token. */
  int past(int token) {
    int end = token;
    int next = possible ? after(end) : end;
    while (next > end && next - token <= LONGEST) {
      end = next;
      next = after(end);
    }
    return end;
  }

  /** Whether what stands before a part of a pattern and what follows may be a noun and its verb. */
  static boolean mayPart(List<Pattern.Part> parts, int p) {
    boolean behindWord =
        p > 0 && (isWord(parts.get(p - 1)) || parts.get(p - 1) instanceof Pattern.Slot);
    int verb = behindWord && parts.get(p) instanceof Pattern.Gap ? p + 1 : p;
    return behindWord && verb < parts.size() && isWord(parts.get(verb));
  }

  private static boolean isWord(Pattern.Part part) {
    return part instanceof Pattern.Lexical word
        && word.choices().stream().noneMatch(c -> c.category().equals(Category.AND));
  }

  private int after(int token) {
    DateMention date = scene.dateFrom(token);
    if (date != null) {
      return scene.readings().endOfPostposition(date.to());
    }
    MentionGroup group = groups.at(token);
    if (group != null && group.from() == token) {
      boolean place = group.mark().equals(Mark.LOCATIVE) && !group.enclosed();
      return place ? groups.endWithMark(group) : token;
    }
    return afterAdverb(token);
  }

  private int afterAdverb(int token) {
    if (scene.tokens(Category.ADVERB).get(token)) {
      for (Reading reading : scene.readings().at(token)) {
        if (reading.is(Category.ADVERB)) {
          return reading.to();
        }
      }
    }
    return token;
  }
}
