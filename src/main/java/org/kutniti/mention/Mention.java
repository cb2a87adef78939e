package org.kutniti.mention;

import java.util.List;
import java.util.Optional;
import org.kutniti.entity.Entity;

/** Something that a sentence speaks of and that may take a role in a relation. */
public sealed interface Mention {
  /** The first token. */
  int from();

  /** After the last token, its ending included. */
  int to();

  /** The case ending or adposition that marks it. */
  String mark();

  /** The same mention with another mark. */
  Mention marked(String mark);

  /**
   * A name of the gazetteer that is no person's.
   *
   * @param name as the document writes it, without ending
   * @param entities all that it may stand for
   * @param demonym whether it is an adjective or a word for the people
   * @param within a state named just before as the one it lies in
   */
  record Place(
      int from,
      int to,
      String mark,
      String name,
      List<Entity> entities,
      boolean demonym,
      Optional<Place> within)
      implements Mention {
    @Override
    public Place marked(String other) {
      return new Place(from, to, other, name, entities, demonym, within);
    }
  }

  /**
   * A person, named in full or in short.
   *
   * @param name as the document writes it here, without office, honorific or ending
   * @param entities all that it may stand for; empty for a person the gazetteer does not know
   * @param state the state that the person serves, as the words say
   * @param office category of the office that the words give
   */
  record Person(
      int from,
      int to,
      String mark,
      String name,
      List<Entity> entities,
      Optional<Place> state,
      Optional<String> office)
      implements Mention {
    @Override
    public Person marked(String other) {
      return new Person(from, to, other, name, entities, state, office);
    }
  }

  /**
   * The holder of an office, not named.
   *
   * @param office category of the office
   * @param state the state that the office belongs to, as the words say
   */
  record Office(int from, int to, String mark, String office, Optional<Place> state)
      implements Mention {
    @Override
    public Office marked(String other) {
      return new Office(from, to, other, office, state);
    }
  }

  /**
   * Words that point back.
   *
   * @param kind category of the lexicon: what they point to
   */
  record Anaphor(int from, int to, String mark, String kind) implements Mention {
    @Override
    public Anaphor marked(String other) {
      return new Anaphor(from, to, other, kind);
    }
  }

  /**
   * Words that nothing else explains and that may be a name.
   *
   * @param name as the document writes it, without ending
   */
  record Unknown(int from, int to, String mark, String name) implements Mention {
    @Override
    public Unknown marked(String other) {
      return new Unknown(from, to, other, name);
    }
  }
}
