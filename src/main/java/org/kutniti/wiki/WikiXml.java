package org.kutniti.wiki;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads pieces of a dump: its head, and a page at a time. */
public final class WikiXml {
  private static final XMLInputFactory FACTORY = factory();

  private WikiXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // what a page may hold is limited before it comes here
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    return factory;
  }

  /**
   * The wiki that a dump says it is of.
   *
   * @param head all that stands before the first page
   * @throws WikitextException when that is no XML
   */
  public static WikiSite site(String head) {
    Map<String, String> fields = new HashMap<>();
    Map<String, Integer> namespaces = new HashMap<>();
    read(head + "</mediawiki>", (xml, path) -> site(xml, path, fields, namespaces));
    String base = fields.getOrDefault("base", "");
    return new WikiSite(
        fields.getOrDefault("dbname", "wiki"),
        base.substring(0, base.lastIndexOf('/') + 1),
        Optional.ofNullable(fields.get("lang")),
        namespaces);
  }

  private static void site(
      XMLStreamReader xml, String path, Map<String, String> fields, Map<String, Integer> spaces)
      throws XMLStreamException {
    switch (path) {
      case "/mediawiki" -> {
        String language = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
        if (language != null) {
          fields.put("lang", language);
        }
      }
      case "/mediawiki/siteinfo/dbname" -> fields.put("dbname", xml.getElementText());
      case "/mediawiki/siteinfo/base" -> fields.put("base", xml.getElementText());
      case "/mediawiki/siteinfo/namespaces/namespace" -> {
        int key = Integer.parseInt(xml.getAttributeValue(null, "key"));
        spaces.put(xml.getElementText(), key);
      }
      default -> {
        // says nothing of names or addresses
      }
    }
  }

  /**
   * A page.
   *
   * @param element from its opening to its closing tag
   * @throws WikitextException when it is no XML, or has no id or title
   */
  public static WikiPage page(String element) {
    Map<String, String> fields = new HashMap<>();
    read(element, (xml, path) -> page(xml, path, fields));
    return new WikiPage(
        required(fields, "id"),
        required(fields, "title"),
        namespace(fields.getOrDefault("ns", "0").strip()),
        fields.containsKey("redirect"),
        fields.getOrDefault("model", ""),
        fields.getOrDefault("text", ""));
  }

  private static int namespace(String number) {
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      throw new WikitextException("<ns> is \"%s\"; expected a number".formatted(number), e);
    }
  }

  private static void page(XMLStreamReader xml, String path, Map<String, String> fields)
      throws XMLStreamException {
    switch (path) {
      case "/page/redirect" -> fields.put("redirect", "");
      case "/page/id", "/page/title", "/page/ns" ->
          fields.put(path.substring("/page/".length()), xml.getElementText());
      // the last of several revisions counts
      case "/page/revision/text", "/page/revision/model" ->
          fields.put(path.substring("/page/revision/".length()), xml.getElementText());
      default -> {
        // who wrote it and when
      }
    }
  }

  private static String required(Map<String, String> fields, String name) {
    String value = fields.getOrDefault(name, "").strip();
    if (value.isEmpty()) {
      throw new WikitextException("a page without <%s>".formatted(name), null);
    }
    return value;
  }

  /** Sees each element as it opens; may read on to its end if it holds but text. */
  @FunctionalInterface
  private interface Visitor {
    void open(XMLStreamReader xml, String path) throws XMLStreamException;
  }

  private static void read(String text, Visitor visitor) {
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(text));
      StringBuilder path = new StringBuilder();
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          path.append('/').append(xml.getLocalName());
          visitor.open(xml, path.toString());
        }
        if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
          path.setLength(path.lastIndexOf("/"));
        }
      }
    } catch (XMLStreamException | RuntimeException e) {
      // the JDK's parser lacks the words for some mistakes, and fails over that
      throw new WikitextException("broken XML: " + firstLine(e), e);
    }
  }

  private static String firstLine(Exception failure) {
    String[] lines = String.valueOf(failure.getMessage()).split("\\R");
    return lines[lines.length - 1].replaceFirst("^Message: ", "");
  }
}
