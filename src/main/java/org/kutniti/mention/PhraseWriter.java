package org.kutniti.mention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kutniti.entity.Entity;
import org.kutniti.entity.EntityCatalog;
import org.kutniti.language.Adposition;
import org.kutniti.language.PhraseTrie;

/**
 * Writes phrases as {@link PhraseReader} reads them: what phrases stand for, each list of it once;
 * the states' names; then both automata. Numbers are big-endian, texts UTF-8 behind their length.
 */
final class PhraseWriter {
  /** What an entry is, a byte before it. */
  static final int WORD = 0;

  static final int MARKER = 1;
  static final int NAME = 2;

  /** Bits of a name. */
  static final int DEMONYM = 1;

  static final int ABBREVIATION = 2;

  private final List<Adposition> adpositions;
  private final Map<Entity, Integer> entities = new HashMap<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);

  PhraseWriter(List<Adposition> adpositions, EntityCatalog catalog) {
    this.adpositions = adpositions;
    catalog.all().forEach(entity -> entities.put(entity, entities.size()));
  }

  byte[] bytes(Phrases phrases) throws IOException {
    Map<List<Entry>, Integer> numbers = phrases.all().numbered();
    writeLists(numbers.keySet());
    writeStates(phrases.states());
    writeTrie(phrases.all(), numbers);
    writeTrie(phrases.nameParts(), phrases.nameParts().numbered());
    return bytes.toByteArray();
  }

  private void writeLists(Collection<List<Entry>> lists) throws IOException {
    out.writeInt(lists.size());
    for (List<Entry> list : lists) {
      out.writeShort(list.size());
      for (Entry entry : list) {
        write(entry);
      }
    }
  }

  private void write(Entry entry) throws IOException {
    if (entry instanceof Entry.Lexical lexical) {
      out.writeByte(WORD);
      write(lexical.word().category());
      write(lexical.word().form());
      out.writeBoolean(lexical.word().inflected());
    } else if (entry instanceof Entry.Marker marker) {
      out.writeByte(MARKER);
      out.writeShort(adpositions.indexOf(marker.adposition()));
      out.writeBoolean(marker.after());
    } else if (entry instanceof Entry.Name name) {
      out.writeByte(NAME);
      out.writeInt(entities.get(name.entity()));
      out.writeByte((name.demonym() ? DEMONYM : 0) | (name.abbreviation() ? ABBREVIATION : 0));
    }
  }

  private void write(String text) throws IOException {
    byte[] letters = text.getBytes(UTF_8);
    out.writeShort(letters.length);
    out.write(letters);
  }

  private void writeStates(List<Phrases.StateName> states) throws IOException {
    out.writeInt(states.size());
    for (Phrases.StateName each : states) {
      write(each.name());
      out.writeInt(entities.get(each.state()));
    }
  }

  private <T> void writeTrie(PhraseTrie<T> trie, Map<List<T>, Integer> numbers) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(trie.length());
    trie.write(buffer, numbers::get);
    out.write(buffer.array());
  }
}
