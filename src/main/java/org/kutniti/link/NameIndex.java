package org.kutniti.link;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kutniti.entity.Ambiguity;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.entity.Names;
import org.kutniti.language.PhraseTrie;
import org.kutniti.text.Words;

/** Every entity by each of its names, of whichever language. */
final class NameIndex {
  /** The general categories of what a name is made of, a bit each. */
  private static final int TOLD =
      bits(
          Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER);

  /**
   * What is known of a name.
   *
   * @param entities who bear it, however it is spaced, dotted, or written in capitals
   * @param usual the ids that it usually means, the likeliest first; empty unless it is shared
   */
  record Named(List<Entity> entities, List<String> usual) {}

  private final PhraseTrie<Entity> bearers;
  private final Map<String, List<String>> usual = new HashMap<>();

  private static int bits(byte... categories) {
    int bits = 0;
    for (byte category : categories) {
      bits |= 1 << category;
    }
    return bits;
  }

  NameIndex(EntityCatalog catalog) {
    bearers = NameGist.of(catalog).orElseGet(() -> bearers(catalog));
    shared(catalog).forEach(a -> usual.put(key(a.surface()), a.ids()));
  }

  /** All entities under each of their names; not to be changed. */
  static PhraseTrie<Entity> bearers(EntityCatalog catalog) {
    PhraseTrie<Entity> bearers = new PhraseTrie<>();
    catalog.all().forEach(entity -> add(entity, bearers));
    shared(catalog)
        .forEach(
            name ->
                name.ids().stream()
                    .flatMap(id -> catalog.byId(id).stream())
                    .forEach(entity -> add(name.surface(), entity, bearers)));
    return bearers;
  }

  private static Stream<Ambiguity> shared(EntityCatalog catalog) {
    return catalog.ambiguities().stream()
        .filter(a -> a.kind() == Ambiguity.Kind.SHARED && a.ids().size() > 1);
  }

  private static void add(Entity entity, PhraseTrie<Entity> bearers) {
    // in one order, so that each build comes to the same
    for (Names names : new TreeMap<>(entity.names()).values()) {
      add(names.label(), entity, bearers);
      names.others().forEach(name -> add(name, entity, bearers));
    }
  }

  private static void add(String name, Entity entity, PhraseTrie<Entity> bearers) {
    String key = key(name);
    if (!key.isEmpty() && !bearers.at(key).contains(entity)) {
      bearers.add(key, entity);
    }
  }

  /** What is known of a name. */
  Named of(String name) {
    String key = key(name);
    return new Named(bearers.at(key), usual.getOrDefault(key, List.of()));
  }

  /** The form in which names are compared: letters, their signs and numbers, in words. */
  static String key(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    // most names are words alone when they are folded
    return Words.areSpaced(folded, NameIndex::isTold) ? folded : spelled(folded);
  }

  private static boolean isTold(int point) {
    return (TOLD >> Character.getType(point) & 1) != 0;
  }

  private static String spelled(String folded) {
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
      add(folded.codePointAt(i), key);
    }
    int last = key.length() - 1;
    return last >= 0 && key.charAt(last) == ' ' ? key.substring(0, last) : key.toString();
  }

  private static void add(int point, StringBuilder key) {
    if (isTold(point)) {
      key.appendCodePoint(point);
    } else if (key.length() > 0 && key.charAt(key.length() - 1) != ' ') {
      key.append(' ');
    }
  }
}
