package org.kutniti.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kutniti.mention.DateMention;
import org.kutniti.mention.Entry;
import org.kutniti.mention.Mention;
import org.kutniti.mention.Reading;
import org.kutniti.text.Token;

/** Finds patterns in one sentence. */
final class PatternMatcher {
  /** Signs that may stand between two parts without being named. */
  private static final String TRANSPARENT = ",'\"";

  private final Scene scene;

  PatternMatcher(Scene scene) {
    this.scene = scene;
  }

  /** All places where the pattern matches, one for each start. */
  List<TriggerMatch> find(Pattern pattern) {
    if (!scene.categories().containsAll(required(pattern))) {
      return List.of();
    }
    List<TriggerMatch> found = new ArrayList<>();
    for (int i = 0; i < scene.size(); i++) {
      at(pattern, i).ifPresent(found::add);
    }
    return found;
  }

  /** Categories without which the pattern cannot match. */
  private static List<String> required(Pattern pattern) {
    List<String> required = new ArrayList<>();
    for (Pattern.Part part : pattern.parts()) {
      if (part instanceof Pattern.Lexical l && l.isRequired()) {
        required.add(l.choices().get(0).category());
      }
    }
    return required;
  }

  /** Whether the pattern matches somewhere between two tokens. */
  boolean occurs(Pattern pattern, int from, int to) {
    for (int i = from; i < to; i++) {
      if (at(pattern, i).filter(m -> m.to() <= to).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The match that starts at a token. */
  Optional<TriggerMatch> at(Pattern pattern, int from) {
    Attempt attempt = new Attempt(pattern.parts());
    int to = attempt.match(0, from);
    return to > from
        ? Optional.of(new TriggerMatch(from, to, attempt.words, attempt.slots, attempt.date))
        : Optional.empty();
  }

  /** One try, with what has been found so far. */
  private final class Attempt {
    private final List<Pattern.Part> parts;
    private List<Reading> words = new ArrayList<>();
    private Map<String, MentionGroup> slots = new HashMap<>();
    private Optional<DateMention> date = Optional.empty();

    Attempt(List<Pattern.Part> parts) {
      this.parts = parts;
    }

    /** Where the match of the parts from {@code p} on ends, or -1. */
    int match(int p, int at) {
      if (p == parts.size()) {
        return at;
      }
      Pattern.Part part = parts.get(p);
      if (part instanceof Pattern.Gap gap) {
        return gap(gap, p, at);
      }
      int end = step(part, p, at);
      if (end < 0 && p > 0 && isTransparent(at)) {
        end = step(part, p, at + 1);
      }
      return end < 0 && part.optional() ? match(p + 1, at) : end;
    }

    private int gap(Pattern.Gap gap, int p, int at) {
      for (int skip = 0; skip <= gap.most() && at + skip <= scene.size(); skip++) {
        int end = match(p + 1, at + skip);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }

    private int step(Pattern.Part part, int p, int at) {
      if (at >= scene.size()) {
        return -1;
      }
      List<Reading> wordsBefore = List.copyOf(words);
      Map<String, MentionGroup> slotsBefore = Map.copyOf(slots);
      for (int next : ends(part, at)) {
        note(part, at, next);
        int end = match(p + 1, next);
        if (end >= 0) {
          return end;
        }
        words = new ArrayList<>(wordsBefore);
        slots = new HashMap<>(slotsBefore);
      }
      return -1;
    }

    private List<Integer> ends(Pattern.Part part, int at) {
      if (part instanceof Pattern.Lexical lexical) {
        return readings(lexical, at).stream()
            .map(Reading::to)
            .distinct()
            .sorted(Comparator.reverseOrder())
            .toList();
      }
      if (part instanceof Pattern.Slot slot && slot.isDate()) {
        return dateAt(at).map(d -> List.of(d.to())).orElse(List.of());
      }
      if (part instanceof Pattern.Slot slot) {
        return group(slot, at).map(g -> List.of(scene.endWithMark(g))).orElse(List.of());
      }
      Pattern.Literal literal = (Pattern.Literal) part;
      return scene.token(at).form().equals(literal.word()) ? List.of(at + 1) : List.of();
    }

    private void note(Pattern.Part part, int at, int to) {
      if (part instanceof Pattern.Lexical lexical) {
        readings(lexical, at).stream().filter(r -> r.to() == to).forEach(words::add);
      } else if (part instanceof Pattern.Slot slot && slot.isDate()) {
        date = dateAt(at);
      } else if (part instanceof Pattern.Slot slot) {
        group(slot, at).ifPresent(g -> slots.put(slot.role(), g));
      } else {
        words.add(new Reading(Scene.PLAIN, at, to, "", 0));
      }
    }
  }

  private List<Reading> readings(Pattern.Lexical lexical, int at) {
    return scene.readings().at(at).stream()
        .filter(r -> lexical.choices().stream().anyMatch(c -> isChoice(r, c)))
        .toList();
  }

  private static boolean isChoice(Reading reading, Pattern.Choice choice) {
    return reading.entry() instanceof Entry.Lexical lexical
        && (choice.category().equals(Pattern.ANY)
            || lexical.word().category().equals(choice.category()))
        && (choice.forms().isEmpty() || choice.forms().contains(reading.form()));
  }

  private Optional<MentionGroup> group(Pattern.Slot slot, int at) {
    return scene
        .groupAt(at)
        .filter(g -> slot.marks().isEmpty() || slot.marks().contains(g.mark()))
        .filter(g -> slot.office().isEmpty() || holds(g, slot.office()));
  }

  private Optional<DateMention> dateAt(int token) {
    return scene.dates().stream().filter(d -> d.from() == token).findFirst();
  }

  private static boolean holds(MentionGroup group, String office) {
    return group.members().stream().allMatch(m -> holds(m, office));
  }

  private static boolean holds(Mention mention, String office) {
    return mention instanceof Mention.Person person
        ? person.office().filter(office::equals).isPresent()
        : mention instanceof Mention.Office unnamed && unnamed.office().equals(office);
  }

  private boolean isTransparent(int at) {
    if (at >= scene.size()) {
      return false;
    }
    Token token = scene.token(at);
    return token.kind() == Token.Kind.SIGN && TRANSPARENT.indexOf(token.form().charAt(0)) >= 0;
  }
}
