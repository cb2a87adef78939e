package org.kutniti.wiki;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.sweble.wikitext.parser.WikitextWarning.WarningSeverity;
import org.sweble.wikitext.parser.parser.LinkBuilder.LinkType;
import org.sweble.wikitext.parser.parser.LinkTargetException;
import org.sweble.wikitext.parser.parser.LinkTargetParser;
import org.sweble.wikitext.parser.utils.SimpleParserConfig;

/** What the parser must know of a wiki to tell links, pictures and tags apart. */
final class WikiSyntax extends SimpleParserConfig {
  /** Tags whose content is not markup; which there are is a matter of the wiki's extensions. */
  private static final Set<String> EXTENSIONS =
      Set.of(
          "categorytree",
          "ce",
          "charinsert",
          "chem",
          "dynamicpagelist",
          "gallery",
          "graph",
          "hiero",
          "imagemap",
          "includeonly",
          "indicator",
          "inputbox",
          "listing",
          "mapframe",
          "maplink",
          "math",
          "nowiki",
          "onlyinclude",
          "poem",
          "pre",
          "quiz",
          "ref",
          "references",
          "score",
          "section",
          "source",
          "syntaxhighlight",
          "templatedata",
          "templatestyles",
          "timeline");

  private final WikiSite site;

  WikiSyntax(WikiSite site) {
    super(true, false, false, false, false);
    this.site = site;
  }

  @Override
  public boolean isWarningsEnabled() {
    return false;
  }

  @Override
  public boolean isWarningLevelEnabled(WarningSeverity severity) {
    return false;
  }

  /** What is glued to a link is text like what follows. */
  @Override
  public String getInternalLinkPrefixPattern() {
    return "";
  }

  @Override
  public String getInternalLinkPostfixPattern() {
    return "";
  }

  @Override
  public boolean isUrlProtocol(String protocol) {
    return protocol.endsWith("://") || protocol.equals("//") || protocol.equals("mailto:");
  }

  @Override
  public LinkType classifyTarget(String target) {
    LinkTargetParser parsed = new LinkTargetParser();
    try {
      parsed.parse(this, target);
    } catch (LinkTargetException e) {
      return LinkType.INVALID;
    }
    boolean file =
        parsed.getNamespace() != null
            && !parsed.isInitialColon()
            && site.namespace(parsed.getNamespace()).filter(WikiSite::isFile).isPresent();
    return file ? LinkType.IMAGE : LinkType.PAGE;
  }

  @Override
  public boolean isNamespace(String name) {
    return site.namespace(name).isPresent();
  }

  @Override
  public boolean isTalkNamespace(String name) {
    return site.namespace(name).filter(number -> number > 0 && number % 2 == 1).isPresent();
  }

  @Override
  public boolean isInterwikiName(String name) {
    return false;
  }

  @Override
  public boolean isValidPageSwitchName(String word) {
    return true;
  }

  @Override
  public boolean isValidExtensionTagName(String name) {
    return EXTENSIONS.contains(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public String resolveXmlEntity(String name) {
    String resolved = Parser.unescapeEntities("&" + name + ";", false);
    return resolved.startsWith("&") && resolved.length() > 1 ? null : resolved;
  }

  @Override
  public Map<String, String> getXmlEntities() {
    return Map.of();
  }
}
