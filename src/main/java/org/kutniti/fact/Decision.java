package org.kutniti.fact;

/**
 * Who somebody is of whom documents give no more than a name, as a person has decided.
 *
 * @param id Wikidata's id, a local id of the entity files, or {@link #NOBODY}
 * @param local what is decided of: what follows {@link Iris#locals} in its name
 * @param document the id of the only document for which it holds, or the empty string for all
 * @param type local name of its class
 * @param language tag of the language that the name is written in
 * @param name as documents write it
 */
public record Decision(
    String id, String local, String document, String type, String language, String name) {
  /** In the place of an id: none of the candidates, and nobody else who is known. */
  public static final String NOBODY = "none";

  /** Whether it says that nobody known is meant. */
  public boolean isNobody() {
    return id.equals(NOBODY);
  }
}
