package org.kutniti.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kutniti.entity.Types;
import org.kutniti.language.Category;
import org.kutniti.mention.Mention;
import org.kutniti.mention.Readings;
import org.kutniti.mention.SentenceMentions;
import org.kutniti.text.Sentence;
import org.kutniti.text.Token;

/** Puts the members of lists together: "Iran, North Korea and China". */
final class Grouping {
  /** A list without "and" has at least so many members. */
  private static final int SHORTEST_BARE_LIST = 3;

  private enum Joint {
    NONE,
    COMMA,
    AND
  }

  private final Sentence sentence;
  private final Readings readings;
  private final ListMarks marks;

  private Grouping(SentenceMentions found, ListMarks marks) {
    sentence = found.sentence();
    readings = found.readings();
    this.marks = marks;
  }

  /** The groups of a sentence from left to right. */
  static List<MentionGroup> of(SentenceMentions found, ListMarks marks) {
    Grouping grouping = new Grouping(found, marks);
    List<MentionGroup> groups = new ArrayList<>();
    List<Mention> mentions =
        found.mentions().stream().filter(m -> !grouping.isEnclosed(m)).toList();
    found.mentions().stream()
        .filter(grouping::isEnclosed)
        .forEach(m -> groups.add(new MentionGroup(List.of(m), m.mark(), true)));
    int i = 0;
    while (i < mentions.size()) {
      int size = grouping.listLength(mentions, i);
      groups.add(grouping.group(mentions.subList(i, i + size)));
      i += size;
    }
    groups.sort(Comparator.comparingInt(MentionGroup::from));
    return groups;
  }

  private MentionGroup group(List<Mention> members) {
    return new MentionGroup(members, marks.ofList(members), false);
  }

  /** How many mentions from the one at {@code first} on make a list. */
  private int listLength(List<Mention> mentions, int first) {
    int size = 1;
    boolean and = false;
    int certain = 1;
    while (first + size < mentions.size()) {
      Mention left = mentions.get(first + size - 1);
      Mention right = mentions.get(first + size);
      Joint joint = joint(left, right);
      if (joint == Joint.NONE || !sameKind(left, right) || !marks.join(left, right)) {
        break;
      }
      and |= joint == Joint.AND;
      size++;
      certain = and ? size : certain;
      if (joint == Joint.AND && marks.endsList(left, right)) {
        break;
      }
    }
    return and ? certain : size >= SHORTEST_BARE_LIST ? size : 1;
  }

  private static boolean sameKind(Mention left, Mention right) {
    if (left instanceof Mention.Place a && right instanceof Mention.Place b) {
      return a.entities().stream()
          .anyMatch(x -> b.entities().stream().anyMatch(y -> isCity(x.type()) == isCity(y.type())));
    }
    return isPersonal(left) && isPersonal(right);
  }

  private static boolean isCity(String type) {
    return type.equals(Types.CITY);
  }

  private static boolean isPersonal(Mention mention) {
    return mention instanceof Mention.Person
        || mention instanceof Mention.Office
        || (mention instanceof Mention.Anaphor a && a.kind().equals(Category.PERSON));
  }

  private Joint joint(Mention left, Mention right) {
    boolean comma = false;
    boolean and = false;
    int depth = 0;
    for (int i = left.to(); i < right.from(); i++) {
      Token token = sentence.token(i);
      depth += bracket(token);
      if (depth > 0 || token.isSign(')')) {
        continue;
      }
      if (readings.has(i, Category.AND)) {
        and = true;
      } else if (token.isSign(',')) {
        comma = true;
      } else if (token.isHyphen() && !token.spaced()) {
        and = true;
      } else if (!readings.has(i, Category.DETERMINER)
          && !readings.has(i, Category.OFFICE_ADJECTIVE)) {
        return Joint.NONE;
      }
    }
    return and ? Joint.AND : comma ? Joint.COMMA : Joint.NONE;
  }

  private boolean isEnclosed(Mention mention) {
    int depth = 0;
    for (int i = 0; i < mention.from(); i++) {
      depth += bracket(sentence.token(i));
    }
    return depth > 0;
  }

  private static int bracket(Token token) {
    return token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
  }
}
