package org.kutniti.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.Entry;
import org.kutniti.mention.Mention;
import org.kutniti.mention.Reading;
import org.kutniti.text.Token;

/** Finds the single parts of a pattern in one sentence. */
final class PartFinder {
  /** Signs that may stand between two parts without being named. */
  private static final String TRANSPARENT = ",'\"";

  private final Scene scene;
  private final GroupFinder groups;

  PartFinder(Scene scene) {
    this.scene = scene;
    groups = new GroupFinder(scene);
  }

  /** After which tokens a part may end that starts at a token, the longest first; no gap. */
  List<Integer> ends(Pattern.Part part, int at) {
    if (part instanceof Pattern.Lexical lexical) {
      return readings(lexical, at).stream()
          .map(Reading::to)
          .distinct()
          .sorted(Comparator.reverseOrder())
          .toList();
    }
    if (part instanceof Pattern.Slot slot) {
      Optional<Integer> end =
          slot.isDate()
              ? dateAt(at).map(DateMention::to)
              : group(slot, at).map(groups::endWithMark);
      return end.stream().toList();
    }
    Pattern.Literal literal = (Pattern.Literal) part;
    return scene.token(at).form().equals(literal.word()) ? List.of(at + 1) : List.of();
  }

  /** The readings of a token that are words the pattern asks for. */
  List<Reading> readings(Pattern.Lexical lexical, int at) {
    return scene.readings().at(at).stream()
        .filter(r -> lexical.choices().stream().anyMatch(c -> isChoice(r, c)))
        .filter(r -> !LanguagePack.ANY_VERB.contains(r.form()) || scene.mayBeVerb(at))
        .toList();
  }

  private static boolean isChoice(Reading reading, Pattern.Choice choice) {
    return reading.entry() instanceof Entry.Lexical lexical
        && (choice.category().equals(Pattern.ANY)
            || lexical.word().category().equals(choice.category()))
        && (choice.forms().isEmpty() || choice.forms().contains(reading.form()));
  }

  /** The group that starts at a token and may fill a slot. */
  Optional<MentionGroup> group(Pattern.Slot slot, int at) {
    return groups
        .at(at)
        .filter(g -> slot.marks().isEmpty() || slot.marks().contains(g.mark()))
        .filter(g -> slot.office().isEmpty() || holds(g, slot.office()));
  }

  private static boolean holds(MentionGroup group, String office) {
    return group.members().stream().allMatch(m -> holds(m, office));
  }

  private static boolean holds(Mention mention, String office) {
    return mention instanceof Mention.Person person
        ? person.office().filter(office::equals).isPresent()
        : mention instanceof Mention.Office unnamed && unnamed.office().equals(office);
  }

  /** The date that starts at a token. */
  Optional<DateMention> dateAt(int token) {
    return scene.dates().stream().filter(d -> d.from() == token).findFirst();
  }

  /** After the comma, quotation mark or bracketed words at a token; the token itself otherwise. */
  int pastTransparent(int token) {
    if (token >= scene.size() || scene.token(token).kind() != Token.Kind.SIGN) {
      return token;
    }
    if (scene.token(token).isSign('(')) {
      return pastBracket(token);
    }
    return TRANSPARENT.indexOf(scene.token(token).form().charAt(0)) >= 0 ? token + 1 : token;
  }

  private int pastBracket(int open) {
    int close = open;
    while (close < scene.size() && !scene.token(close).isSign(')')) {
      close++;
    }
    return close < scene.size() ? close + 1 : open;
  }
}
