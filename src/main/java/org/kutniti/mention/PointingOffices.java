package org.kutniti.mention;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.kutniti.language.Category;
import org.kutniti.language.Endings;
import org.kutniti.language.LanguagePack;
import org.kutniti.language.Mark;
import org.kutniti.text.Sentence;

/** Tells which offices point back to a holder who was named before: "the minister". */
final class PointingOffices {
  private static final int SHORTEST_STEM = 2;

  private final Endings endings;
  private final boolean articles;
  private final Map<String, Set<String>> implied;

  PointingOffices(LanguagePack language) {
    endings = language.endings();
    articles = language.grammar().positions();
    implied = language.impliedOffices();
  }

  /**
   * The categories of offices one of which somebody holds whom an office means; none where the
   * words do not point back.
   *
   * @param office the word
   * @param title what it is part of
   */
  Set<String> of(Passage passage, Reading office, Title title) {
    boolean whole = title.state().isPresent() || title.to() == office.to();
    return whole && isDefinite(passage, title.from()) && isPlain(passage, title)
        ? meant(passage.sentence(), office)
        : Set.of();
  }

  private Set<String> meant(Sentence sentence, Reading office) {
    String category = ((Entry.Lexical) office.entry()).word().category();
    String word = sentence.text().substring(sentence.start(office.from()), office.stemEnd());
    return implied.getOrDefault(word, Set.of(category));
  }

  private boolean isDefinite(Passage passage, int from) {
    return articles
        ? passage.readings().has(from - 1, Category.DEFINITE)
        : from == 0 || !mayOwn(passage, from - 1);
  }

  /** Whether a word ends like the owner of what follows, whatever else it may be. */
  private boolean mayOwn(Passage passage, int token) {
    String form = passage.token(token).form();
    return passage.isWord(token)
        && IntStream.range(Math.min(SHORTEST_STEM, form.length()), form.length())
            .mapToObj(cut -> endings.after(form, cut, form.length()))
            .anyMatch(ending -> ending != null && ending.mark().equals(Mark.GENITIVE));
  }

  /** Neither a former holder nor one of whom more words tell whose minister it is. */
  private static boolean isPlain(Passage passage, Title title) {
    return IntStream.range(title.from() - 1, title.to())
            .noneMatch(i -> passage.readings().has(i, Category.OFFICE_ADJECTIVE))
        && passage.readings().at(title.to()).stream().noneMatch(r -> mayTellWhose(passage, r));
  }

  private static boolean mayTellWhose(Passage passage, Reading behind) {
    return behind.entry() instanceof Entry.Marker marker
        && !marker.after()
        && !marker.adposition().mark().equals(Mark.LOCATIVE)
        && !passage.isDate(behind.to());
  }
}
