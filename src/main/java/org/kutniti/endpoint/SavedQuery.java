package org.kutniti.endpoint;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question that somebody has put into SPARQL.
 *
 * @param name the file's name without {@code .rq}
 * @param titles by language tag
 * @param descriptions by language tag
 * @param parameters what it leaves open
 * @param network whether it asks other servers
 * @param text the query with its head
 */
public record SavedQuery(
    String name,
    Map<String, String> titles,
    Map<String, String> descriptions,
    List<QueryParameter> parameters,
    boolean network,
    String text) {

  private static final String NETWORK = "# network: yes";

  private static final Pattern HEAD =
      Pattern.compile("^#\\s*(title|description)@([A-Za-z-]+):\\s*(.+?)\\s*$", Pattern.MULTILINE);

  /** Reads the head of a query: comment lines such as {@code # title@en: Who recognised whom}. */
  public static SavedQuery parse(String name, String text) {
    Map<String, String> titles = new TreeMap<>();
    Map<String, String> descriptions = new TreeMap<>();
    Matcher head = HEAD.matcher(text);
    while (head.find()) {
      (head.group(1).equals("title") ? titles : descriptions).put(head.group(2), head.group(3));
    }
    return new SavedQuery(
        name,
        titles,
        descriptions,
        QueryParameter.of(text),
        text.lines().anyMatch(NETWORK::equals),
        text);
  }
}
