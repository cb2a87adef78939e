package org.kutniti.wiki;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sweble.wikitext.parser.nodes.WtDefinitionListDef;
import org.sweble.wikitext.parser.nodes.WtDefinitionListTerm;
import org.sweble.wikitext.parser.nodes.WtExternalLink;
import org.sweble.wikitext.parser.nodes.WtHeading;
import org.sweble.wikitext.parser.nodes.WtHorizontalRule;
import org.sweble.wikitext.parser.nodes.WtIllegalCodePoint;
import org.sweble.wikitext.parser.nodes.WtImageLink;
import org.sweble.wikitext.parser.nodes.WtInternalLink;
import org.sweble.wikitext.parser.nodes.WtListItem;
import org.sweble.wikitext.parser.nodes.WtNewline;
import org.sweble.wikitext.parser.nodes.WtNode;
import org.sweble.wikitext.parser.nodes.WtPageSwitch;
import org.sweble.wikitext.parser.nodes.WtParagraph;
import org.sweble.wikitext.parser.nodes.WtRedirect;
import org.sweble.wikitext.parser.nodes.WtSemiPreLine;
import org.sweble.wikitext.parser.nodes.WtStringNode;
import org.sweble.wikitext.parser.nodes.WtTable;
import org.sweble.wikitext.parser.nodes.WtTagExtension;
import org.sweble.wikitext.parser.nodes.WtTemplate;
import org.sweble.wikitext.parser.nodes.WtTemplateArgument;
import org.sweble.wikitext.parser.nodes.WtTemplateParameter;
import org.sweble.wikitext.parser.nodes.WtText;
import org.sweble.wikitext.parser.nodes.WtUrl;
import org.sweble.wikitext.parser.nodes.WtXmlAttributes;
import org.sweble.wikitext.parser.nodes.WtXmlCharRef;
import org.sweble.wikitext.parser.nodes.WtXmlComment;
import org.sweble.wikitext.parser.nodes.WtXmlElement;
import org.sweble.wikitext.parser.nodes.WtXmlEntityRef;

/** Collects the text of a parsed page. */
final class PlainText {
  /** What a template that said something in brackets leaves behind. */
  private static final Pattern EMPTY_BRACKETS =
      Pattern.compile("(?:(?<!\\s)\\s++)?\\([\\s,;:/–-]*+\\)");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");

  /** Tags that end a line. */
  private static final Set<String> BLOCKS =
      Set.of(
          "blockquote",
          "br",
          "center",
          "dd",
          "div",
          "dl",
          "dt",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "li",
          "ol",
          "p",
          "ul");

  /** Tags that hold no running text. */
  private static final Set<String> HIDDEN = Set.of("table", "style", "script", "s", "del");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder line = new StringBuilder();

  private final WikiSite site;

  private PlainText(WikiSite site) {
    this.site = site;
  }

  /** The text of a page, each block on a line of its own. */
  static String of(WtNode page, WikiSite site) {
    PlainText found = new PlainText(site);
    found.add(page);
    found.endLine();
    return found.text.toString();
  }

  private void add(WtNode node) {
    if (isHidden(node)) {
      return;
    }
    if (node instanceof WtText words) {
      line.append(words.getContent());
    } else if (node instanceof WtStringNode other) {
      line.append(other.getContent());
    } else if (node instanceof WtNewline) {
      line.append(' ');
    } else if (node instanceof WtXmlCharRef reference) {
      line.appendCodePoint(reference.getCodePoint());
    } else if (node instanceof WtXmlEntityRef reference) {
      line.append(reference.getResolved() == null ? "" : reference.getResolved());
    } else if (node instanceof WtTagExtension extension) {
      add(extension);
    } else if (node instanceof WtInternalLink link) {
      add(link);
    } else if (node instanceof WtExternalLink link) {
      add(link.getTitle());
    } else if (node instanceof WtXmlElement element) {
      add(element);
    } else {
      addBlock(node);
    }
  }

  private static boolean isHidden(WtNode node) {
    return node instanceof WtTemplate
        || node instanceof WtTemplateArgument
        || node instanceof WtTemplateParameter
        || node instanceof WtImageLink
        || node instanceof WtTable
        || node instanceof WtXmlComment
        || node instanceof WtXmlAttributes
        || node instanceof WtPageSwitch
        || node instanceof WtRedirect
        || node instanceof WtUrl
        || node instanceof WtIllegalCodePoint;
  }

  private void addBlock(WtNode node) {
    boolean block =
        node instanceof WtParagraph
            || node instanceof WtHeading
            || node instanceof WtListItem
            || node instanceof WtDefinitionListDef
            || node instanceof WtDefinitionListTerm
            || node instanceof WtSemiPreLine
            || node instanceof WtHorizontalRule;
    if (block) {
      endLine();
    }
    node.forEach(this::add);
    if (block) {
      endLine();
    }
  }

  private void add(WtTagExtension extension) {
    if (extension.getName().equalsIgnoreCase("nowiki")) {
      line.append(extension.getBody().getContent());
    } else if (extension.getName().equalsIgnoreCase("poem")) {
      endLine();
    }
  }

  private void add(WtInternalLink link) {
    String target = link.getTarget().isResolved() ? link.getTarget().getAsString() : "";
    if (site.isShown(target)) {
      if (link.hasTitle()) {
        add(link.getTitle());
      } else {
        line.append(target.startsWith(":") ? target.substring(1) : target);
      }
    }
  }

  private void add(WtXmlElement element) {
    String name = element.getName().toLowerCase(Locale.ROOT);
    if (HIDDEN.contains(name)) {
      return;
    }
    boolean block = BLOCKS.contains(name);
    if (block) {
      endLine();
    }
    if (element.hasBody()) {
      element.getBody().forEach(this::add);
    }
    if (block) {
      endLine();
    }
  }

  private void endLine() {
    String block = EMPTY_BRACKETS.matcher(line).replaceAll("");
    block = SPACES.matcher(block).replaceAll(" ").strip();
    if (!block.isEmpty()) {
      text.append(block).append('\n');
    }
    line.setLength(0);
  }
}
