package org.kutniti.wiki;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WikitextTest {
  private static final WikiSite SITE =
      new WikiSite(
          "bnwiki",
          "https://bn.wikipedia.org/wiki/",
          Optional.of("bn"),
          Map.of("চিত্র", 6, "বিষয়শ্রেণী", 14, "উইকিপিডিয়া", 4, "", 0));

  static Stream<Arguments> pages() {
    return Stream.of(
        Arguments.of("'''বেনিন''' হল ''আফ্রিকা''র দেশ।", "বেনিন হল আফ্রিকার দেশ।"),
        Arguments.of(
            "[[বেনিন]]ের রাজধানী [[পোর্তো নভো|রাজধানী শহর]]।", "বেনিনের রাজধানী রাজধানী শহর।"),
        Arguments.of("[[চিত্র:Map.svg|thumb|[[ঢাকা]]র মানচিত্র]]ঢাকা।", "ঢাকা।"),
        Arguments.of("ঢাকা।[[বিষয়শ্রেণী:শহর|ঢাকা]]", "ঢাকা।"),
        Arguments.of("ঢাকা।[[en:Dhaka]]", "ঢাকা।"),
        Arguments.of("[[:বিষয়শ্রেণী:শহর|শহরগুলো]] দেখুন।", "শহরগুলো দেখুন।"),
        Arguments.of("[[Terminator 2: Judgment Day]]", "Terminator 2: Judgment Day"),
        Arguments.of("ঢাকা ({{lang-en|Dhaka}}) শহর।", "ঢাকা শহর।"),
        Arguments.of("ঢাকা{{efn|{{lang|en|x}} [[y]]}} শহর।", "ঢাকা শহর।"),
        Arguments.of(
            "ঢাকা<ref name=\"a\">{{cite web|url=http://x/}}</ref> শহর।<ref name=a/>", "ঢাকা শহর।"),
        Arguments.of(
            "ঢাকা<!-- লুকানো --> শহর&nbsp;&ndash; ১ &amp; ২ &#2453;।", "ঢাকা শহর – ১ & ২ ক।"),
        Arguments.of("[https://example.org/ দূতাবাস] ও https://example.org/", "দূতাবাস ও"),
        Arguments.of("<nowiki>'''না'''</nowiki> <b>হ্যাঁ</b>", "'''না''' হ্যাঁ"),
        Arguments.of("__NOTOC__ঢাকা <math>x^2</math>শহর", "ঢাকা শহর"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void markupIsReadAsItsReaderSeesIt(String markup, String text) {
    assertThat(text(markup)).isEqualTo(text + "\n");
  }

  @Test
  void eachBlockIsALine() {
    assertThat(text("এক\nদুই\n\n== সম্পর্ক ==\n* তিন\n** চার\n; পাঁচ\n: ছয়\n\nসাত<br />আট"))
        .isEqualTo("এক দুই\nসম্পর্ক\nতিন\nচার\nপাঁচ\nছয়\nসাত\nআট\n");
  }

  @Test
  void tablesAndInfoboxesAreLeftOut() {
    assertThat(
            text(
                "{{তথ্যছক দেশ\n| নাম = {{PAGENAME}}\n| x = {{y|z=[[ঢাকা]]}}\n}}\nএক\n"
                    + "{| class=\"wikitable\"\n|-\n| কোষ || কোষ\n|}\nদুই"))
        .isEqualTo("এক\nদুই\n");
  }

  static Stream<Arguments> brackets() {
    return Stream.of(
        Arguments.of("[[", "]]"),
        Arguments.of("{{", "}}"),
        Arguments.of("{|\n|", "\n|}"),
        Arguments.of("<div>", "</div>"),
        Arguments.of("*", "\n"),
        Arguments.of("'''", "''"));
  }

  @ParameterizedTest
  @MethodSource("brackets")
  @Timeout(60)
  void brokenAndDeepMarkupEndsInATextOrInOneLine(String open, String close) {
    for (String markup :
        new String[] {"ঢাকা " + open.repeat(3000), open.repeat(300) + "ঢাকা" + close.repeat(300)}) {
      try {
        assertThat(text(markup)).isNotNull();
      } catch (WikitextException e) {
        assertThat(e).hasMessageStartingWith("\"পাতা\": its markup cannot be read: ");
      }
    }
  }

  private static String text(String markup) {
    return new Wikitext(SITE).text(markup, "পাতা");
  }
}
