package org.kutniti.mention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kutniti.entity.Entity;
import org.kutniti.language.Adposition;
import org.kutniti.language.PhraseTrie;
import org.kutniti.language.Word;

/** Reads phrases that a {@link PhraseWriter} has written. */
final class PhraseReader {
  private final ByteBuffer bytes;
  private final List<Adposition> adpositions;
  private final List<Entity> entities;

  /**
   * A reader of what was written with the same adpositions and entities.
   *
   * @param bytes from where phrases begin
   */
  PhraseReader(ByteBuffer bytes, List<Adposition> adpositions, List<Entity> entities) {
    this.bytes = bytes;
    this.adpositions = adpositions;
    this.entities = entities;
  }

  Phrases read() {
    List<List<Entry>> lists = lists();
    List<Phrases.StateName> states = states();
    PhraseTrie<Entry> all = new PhraseTrie<>(bytes, lists);
    List<List<Boolean>> part = List.of(List.of(), List.of(true));
    return new Phrases(all, states, new PhraseTrie<>(bytes, part));
  }

  /** Number zero is no phrase's. */
  private List<List<Entry>> lists() {
    int count = bytes.getInt();
    List<List<Entry>> lists = new ArrayList<>(count + 1);
    lists.add(List.of());
    for (int i = 0; i < count; i++) {
      lists.add(list(bytes.getShort()));
    }
    return lists;
  }

  private List<Entry> list(int size) {
    if (size == 1) {
      return List.of(entry());
    }
    Entry[] entries = new Entry[size];
    Arrays.setAll(entries, i -> entry());
    return List.of(entries);
  }

  private Entry entry() {
    return switch (bytes.get()) {
      case PhraseWriter.WORD -> new Entry.Lexical(new Word(text(), text(), isSet()));
      case PhraseWriter.MARKER -> new Entry.Marker(adpositions.get(bytes.getShort()), isSet());
      default -> name(entities.get(bytes.getInt()), bytes.get());
    };
  }

  private static Entry name(Entity entity, int bits) {
    boolean demonym = (bits & PhraseWriter.DEMONYM) != 0;
    return new Entry.Name(entity, demonym, (bits & PhraseWriter.ABBREVIATION) != 0);
  }

  private boolean isSet() {
    return bytes.get() != 0;
  }

  private String text() {
    int length = bytes.getShort();
    String text = new String(bytes.array(), bytes.position(), length, UTF_8);
    bytes.position(bytes.position() + length);
    return text;
  }

  private List<Phrases.StateName> states() {
    Phrases.StateName[] states = new Phrases.StateName[bytes.getInt()];
    Arrays.setAll(states, i -> new Phrases.StateName(text(), entities.get(bytes.getInt())));
    return List.of(states);
  }
}
