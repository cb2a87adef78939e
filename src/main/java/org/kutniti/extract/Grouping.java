package org.kutniti.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.kutniti.entity.Entity;
import org.kutniti.entity.Types;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Mark;
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
  private final BitSet enclosed;

  /** "His" of "Lee and his Peruvian counterpart": stands within a list and is no member of it. */
  private final BitSet owners;

  private Grouping(SentenceMentions found, ListMarks marks) {
    sentence = found.sentence();
    readings = found.readings();
    enclosed = enclosed(sentence);
    owners = owners(found.mentions());
    this.marks = marks;
  }

  /** The groups of a sentence from left to right. */
  static List<MentionGroup> of(SentenceMentions found, ListMarks marks) {
    Grouping grouping = new Grouping(found, marks);
    List<MentionGroup> groups = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>(found.mentions().size());
    for (Mention mention : found.mentions()) {
      if (grouping.enclosed.get(mention.from())) {
        groups.add(new MentionGroup(List.of(mention), mention.mark(), true));
      } else if (grouping.owners.get(mention.from())) {
        groups.add(grouping.group(List.of(mention)));
      } else {
        mentions.add(mention);
      }
    }
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
    return and
        ? certain
        : size >= SHORTEST_BARE_LIST || isHeadline(mentions, first, size) ? size : 1;
  }

  /** "Peru, Chile sign a treaty": two names that open a sentence, and then its verb. */
  private boolean isHeadline(List<Mention> mentions, int first, int size) {
    int end = mentions.get(first + size - 1).to();
    return size == 2
        && mentions.get(first).from() == 0
        && !(mentions.get(first + 1) instanceof Mention.Office)
        && (readings.hasForm(end, LanguagePack.ANY_VERB) || readings.has(end, Category.TO));
  }

  private static boolean sameKind(Mention left, Mention right) {
    if (left instanceof Mention.Place a && right instanceof Mention.Place b) {
      return holds(a, true) && holds(b, true) || holds(a, false) && holds(b, false);
    }
    return (isPersonal(left) && isPersonal(right))
        || (Pairs.arePointedTo(left) && right instanceof Mention.Place b && holds(b, false))
        || (Pairs.arePointedTo(right) && left instanceof Mention.Place a && holds(a, false));
  }

  /** Whether the name may be that of a city, or of another place. */
  private static boolean holds(Mention.Place place, boolean city) {
    for (Entity entity : place.entities()) {
      if (entity.type().equals(Types.CITY) == city) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPersonal(Mention mention) {
    return mention instanceof Mention.Person
        || mention instanceof Mention.Office
        || mention.isAnaphor(Category.PERSON);
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
      } else if (!isPassedOver(i)) {
        return Joint.NONE;
      }
    }
    return and ? Joint.AND : comma ? Joint.COMMA : Joint.NONE;
  }

  /** Articles and the like, and "Mr." before a name that was told in full elsewhere. */
  private boolean isPassedOver(int token) {
    boolean dot = sentence.token(token).isSign('.') && readings.has(token - 1, Category.HONORIFIC);
    return dot
        || owners.get(token)
        || readings.has(token, Category.HONORIFIC)
        || readings.has(token, Category.DETERMINER)
        || readings.has(token, Category.OFFICE_ADJECTIVE);
  }

  /** The words behind "and" that say whose the holder of an office is who is named next. */
  private BitSet owners(List<Mention> mentions) {
    BitSet owners = new BitSet();
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Mention owner = mentions.get(i);
      Mention owned = mentions.get(i + 1);
      boolean behindAnd = owner.from() > 0 && readings.has(owner.from() - 1, Category.AND);
      if (behindAnd
          && owner.isAnaphor(Category.PERSON)
          && owner.mark().equals(Mark.GENITIVE)
          && owner.to() == owned.from()
          && owned instanceof Mention.Person) {
        owners.set(owner.from(), owner.to());
      }
    }
    return owners;
  }

  /** The tokens behind an open bracket. */
  private static BitSet enclosed(Sentence sentence) {
    BitSet enclosed = new BitSet();
    int depth = 0;
    for (int i = 0; i < sentence.size(); i++) {
      enclosed.set(i, depth > 0);
      depth += bracket(sentence.token(i));
    }
    return enclosed;
  }

  private static int bracket(Token token) {
    return token.isSign('(') ? 1 : token.isSign(')') ? -1 : 0;
  }
}
