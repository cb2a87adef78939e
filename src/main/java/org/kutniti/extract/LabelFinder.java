package org.kutniti.extract;

import java.util.Optional;
import org.kutniti.language.Category;
import org.kutniti.language.LanguagePack;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.Entry;
import org.kutniti.mention.Mention;
import org.kutniti.mention.Reading;
import org.kutniti.text.Prose;
import org.kutniti.text.Span;
import org.kutniti.text.Token;

/** Finds what an agreement is called: the words that lead up to "agreement". */
final class LabelFinder {
  private static final int LONGEST = 12;

  private LabelFinder() {}

  /** The phrase that ends in the trigger's word of the category, or the empty string. */
  static String find(Prose prose, Scene scene, TriggerMatch match, String category) {
    Optional<Reading> head = match.words().stream().filter(r -> r.is(category)).reduce((a, b) -> b);
    if (category.isEmpty() || head.isEmpty()) {
      return "";
    }
    int from = head.get().from();
    int first = from;
    while (first > 0 && from - first < LONGEST && belongs(scene, first - 1)) {
      first--;
    }
    first = withoutSigns(scene, first, from);
    int start = prose.text().sourceStart(scene.token(first).start());
    int end = prose.text().sourceEnd(head.get().stemEnd());
    return prose.given().slice(new Span(start, end)).replaceAll("[\\s\"'“”‘’]+", " ").trim();
  }

  private static boolean belongs(Scene scene, int i) {
    Token token = scene.token(i);
    boolean sign =
        token.kind() == Token.Kind.SIGN
            && !token.isHyphen()
            && !token.isSign('\'')
            && !token.isSign('"');
    return !sign && !isStop(scene, i) && !isMention(scene, i) && !isDate(scene, i);
  }

  private static boolean isStop(Scene scene, int i) {
    for (int from = Math.max(0, i - 2); from <= i; from++) {
      if (scene.readings().at(from).stream().anyMatch(r -> r.to() == i + 1 && isStop(r))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isStop(Reading reading) {
    return reading.is(Category.LABEL_STOP)
        || LanguagePack.CLAUSE_FORMS.contains(reading.form())
        || reading.entry() instanceof Entry.Marker m
            && m.after()
            && !m.adposition().needs().isEmpty();
  }

  private static boolean isMention(Scene scene, int i) {
    return scene
        .mentions()
        .anyMatch(m -> !(m instanceof Mention.Unknown) && m.from() <= i && i < m.to());
  }

  private static boolean isDate(Scene scene, int i) {
    for (DateMention date : scene.dates()) {
      if (date.from() <= i && i < date.to()) {
        return true;
      }
    }
    return false;
  }

  private static int withoutSigns(Scene scene, int first, int to) {
    int i = first;
    while (i < to && scene.token(i).kind() == Token.Kind.SIGN) {
      i++;
    }
    return i;
  }
}
