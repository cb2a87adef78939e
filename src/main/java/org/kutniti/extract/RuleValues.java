package org.kutniti.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Values of the rule files, with what holds where a file gives none. */
final class RuleValues {
  private RuleValues() {}

  /** The list, or none. */
  static <T> List<T> list(List<T> given) {
    return given == null ? List.of() : given;
  }

  /** The pairs in their order, or none. */
  static <T> Map<String, T> pairs(Map<String, T> given) {
    return given == null ? Map.of() : given;
  }

  /** Whether it is said to be so. */
  static boolean isSet(Boolean given) {
    return Boolean.TRUE.equals(given);
  }

  /**
   * The constant that a word stands for.
   *
   * @param usual what is meant where the file gives none
   * @throws IllegalArgumentException naming the words that are known, when it is none of them
   */
  static <E extends Enum<E>> E constant(String given, E usual) {
    if (given == null) {
      return usual;
    }
    E[] all = usual.getDeclaringClass().getEnumConstants();
    return Arrays.stream(all)
        .filter(c -> word(c).equals(given))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(unknown(given, all)));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String unknown(String given, Enum<?>[] all) {
    return "'" + given + "' is unknown, expected one of " + words(all);
  }

  /** The words for some constants. */
  static String words(Enum<?>... all) {
    return Arrays.stream(all).map(RuleValues::word).collect(Collectors.joining(", "));
  }
}
