package org.kutniti.text;

import java.util.ArrayList;
import java.util.List;
import org.kutniti.language.Furniture;
import org.kutniti.language.NormalText;
import org.kutniti.language.Normaliser;
import org.kutniti.language.PhraseTrie;
import org.kutniti.language.SentenceEnds;

/** Finds the sentences of a document and leaves its furniture out. */
public final class ProseReader {
  private static final int LONGEST_WRAPPED_LINE = 120;

  private final Normaliser normaliser;
  private final SentenceEnds ends;
  private final Furniture furniture;
  private final PhraseTrie<Boolean> stop = new PhraseTrie<>();
  private final PhraseTrie<Boolean> skip = new PhraseTrie<>();
  private final PhraseTrie<Boolean> dated = new PhraseTrie<>();

  /** A reader that follows one language's data. */
  public ProseReader(Normaliser normaliser, SentenceEnds ends, Furniture furniture) {
    this.normaliser = normaliser;
    this.ends = ends;
    this.furniture = furniture;
    furniture.stop().forEach(beginning -> stop.add(beginning, true));
    furniture.skip().forEach(beginning -> skip.add(beginning, true));
    furniture.datelines().forEach(beginning -> skip.add(beginning, true));
    furniture.datelines().forEach(beginning -> dated.add(beginning, true));
  }

  /** The document's sentences and datelines. */
  public Prose read(Document document) {
    NormalText text = normaliser.read(document.text());
    List<Line> lines = Line.of(text.text());
    SentenceSplitter splitter = new SentenceSplitter(text, ends, furniture.stopHeadings());
    List<Sentence> datelines = datelines(text, lines);
    for (Line block : blocks(text.text(), lines)) {
      if (!splitter.split(block)) {
        break;
      }
    }
    return new Prose(
        document, new CodePoints(document.text()), text, splitter.sentences(), datelines);
  }

  private List<Sentence> datelines(NormalText text, List<Line> lines) {
    List<Line> any =
        lines.stream().filter(l -> dated.beginsWithAny(text.text(), l.start(), l.end())).toList();
    List<Sentence> found = new ArrayList<>();
    for (String beginning : any.isEmpty() ? List.<String>of() : furniture.datelines()) {
      for (Line line : any) {
        if (startsWith(text.text(), line, beginning)) {
          found.add(SentenceSplitter.whole(text, line, found.size()));
        }
      }
    }
    return found;
  }

  /**
   * Runs of lines that belong together: a line each, or whole paragraphs where lines are wrapped.
   */
  private List<Line> blocks(String text, List<Line> lines) {
    List<Line> content = content(text, lines);
    return isWrapped(text, content) ? joined(content) : content;
  }

  private List<Line> content(String text, List<Line> lines) {
    List<Line> content = new ArrayList<>();
    for (Line line : lines) {
      if (stop.beginsWithAny(text, line.start(), line.end())) {
        break;
      }
      if (!skip.beginsWithAny(text, line.start(), line.end())) {
        content.add(line);
      }
    }
    return content;
  }

  /** Wrapped text breaks in the middle of sentences: most lines before another end openly. */
  private boolean isWrapped(String text, List<Line> lines) {
    int open = 0;
    int all = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.length() > LONGEST_WRAPPED_LINE) {
        return false;
      }
      if (!line.isBlank() && !lines.get(i + 1).isBlank()) {
        all++;
        open += line.length() > LONGEST_WRAPPED_LINE / 3 && !endsSentence(text, line) ? 1 : 0;
      }
    }
    return all >= 3 && open * 10 >= all * 6;
  }

  private boolean endsSentence(String text, Line line) {
    return ends.ends().indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  private static List<Line> joined(List<Line> lines) {
    List<Line> blocks = new ArrayList<>();
    Line open = null;
    for (Line line : lines) {
      if (line.isBlank()) {
        open = null;
      } else if (open == null) {
        open = line;
        blocks.add(line);
      } else {
        open = new Line(open.start(), line.end());
        blocks.set(blocks.size() - 1, open);
      }
    }
    return blocks;
  }

  private static boolean startsWith(String text, Line line, String beginning) {
    return line.length() >= beginning.length() && text.startsWith(beginning, line.start());
  }
}
