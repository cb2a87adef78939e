package org.kutniti.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /** Whether these are words that point back to what the category says. */
  default boolean isAnaphor(String category) {
    return this instanceof Anaphor anaphor && anaphor.kind().equals(category);
  }

  /**
   * A name of the gazetteer that is no person's.
   *
   * @param name as the document writes it, without ending
   * @param entities all that it may stand for
   * @param wording whether the name itself stands there
   * @param within a state named just before as the one it lies in
   */
  record Place(
      int from,
      int to,
      String mark,
      String name,
      List<Entity> entities,
      Wording wording,
      Optional<Place> within)
      implements Mention {
    /** By what words a text speaks of a place. */
    public enum Wording {
      /** Its name. */
      NAME,
      /** An adjective, or a word for the people. */
      DEMONYM,
      /** An adjective and a noun that stands for the place: "the Kenyan government". */
      GOVERNMENT,
      /** Its capital without a name: "the Kenyan capital", "the capital of Kenya". */
      CAPITAL
    }

    /** Whether nothing but an adjective or a word for the people tells of it. */
    public boolean demonym() {
      return wording == Wording.DEMONYM;
    }

    /** Whether the words hold its name. */
    public boolean named() {
      return wording == Wording.NAME;
    }

    /** The same place with what it lies in, named right before. */
    Place in(Place outer) {
      Place state = outer.within().orElse(outer);
      return new Place(outer.from(), to, mark, name, entities, Wording.NAME, Optional.of(state));
    }

    @Override
    public Place marked(String other) {
      return new Place(from, to, other, name, entities, wording, within);
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

    /** The same, with the state served. */
    Person of(Optional<Place> served) {
      return new Person(from, to, mark, name, entities, served, office);
    }
  }

  /**
   * The holder of an office, not named.
   *
   * @param office category of the office
   * @param state the state that the office belongs to, as the words say
   * @param meant categories of offices one of which somebody named before holds who may be meant;
   *     none where the words do not point back
   */
  record Office(
      int from, int to, String mark, String office, Optional<Place> state, Set<String> meant)
      implements Mention {
    @Override
    public Office marked(String other) {
      return new Office(from, to, other, office, state, meant);
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
