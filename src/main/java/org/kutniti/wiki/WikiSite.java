package org.kutniti.wiki;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The wiki that a dump is of.
 *
 * @param database its short name, which pages of all wikis are told apart by
 * @param base the address that titles are put behind; empty when the dump tells none
 * @param language its language tag, where the dump tells it
 * @param namespaces the numbers of its namespaces by their names in lower case, in every language
 *     that the dump has them
 */
public record WikiSite(
    String database, String base, Optional<String> language, Map<String, Integer> namespaces) {
  private static final int FILES = 6;
  private static final int CATEGORIES = 14;

  /** The same article in another wiki, as pages told before Wikidata did. */
  private static final Pattern OTHER_WIKI = Pattern.compile("[a-z]{2,3}(?:-[a-z]++)*+");

  /** Names that every wiki understands, beside those in its own language. */
  private static final Map<String, Integer> CANONICAL =
      Map.of("file", FILES, "image", FILES, "media", -2, "template", 10, "category", CATEGORIES);

  public WikiSite {
    Map<String, Integer> all = new HashMap<>(CANONICAL);
    namespaces.forEach((name, number) -> all.put(name.toLowerCase(Locale.ROOT), number));
    namespaces = Map.copyOf(all);
  }

  /** The number of the namespace of that name. */
  Optional<Integer> namespace(String name) {
    String plain = name.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(namespaces.get(plain));
  }

  /** Whether what stands there under a name is a picture or a recording. */
  static boolean isFile(int namespace) {
    return namespace == FILES;
  }

  /** Whether a link to that target is text, and does not just file the page somewhere. */
  boolean isShown(String target) {
    int colon = target.indexOf(':');
    if (colon <= 0) {
      return true;
    }
    String before = target.substring(0, colon);
    return namespace(before)
        .map(number -> number != CATEGORIES && number != FILES)
        .orElseGet(() -> !OTHER_WIKI.matcher(before).matches());
  }

  /** Where a page is to be found; empty when the dump does not tell. */
  public Optional<String> address(String title) {
    return base.isEmpty() ? Optional.empty() : Optional.of(base + title.replace(' ', '_'));
  }
}
