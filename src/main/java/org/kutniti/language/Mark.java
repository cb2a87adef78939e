package org.kutniti.language;

/** The marks that the engine itself knows; a language's data may name any other. */
public final class Mark {
  /** No case ending and no adposition. */
  public static final String BARE = Ending.BARE;

  /** Of: belongs to what follows or precedes. */
  public static final String GENITIVE = "genitive";

  /** An adjective made from a name; belongs to what follows. */
  public static final String DEMONYM = "demonym";

  /** The one to whom something is done. */
  public static final String ACCUSATIVE = "accusative";

  /** Where something is or happens. */
  public static final String LOCATIVE = "locative";

  /** Between: of those who do something with each other. */
  public static final String AMONG = "among";

  /** An unmarked name behind the verb, where the language tells roles by position. */
  public static final String DIRECT = "direct";

  private Mark() {}

  /** Whether a name so marked may own what stands beside it. */
  public static boolean owns(String mark) {
    return mark.equals(GENITIVE) || mark.equals(DEMONYM);
  }
}
