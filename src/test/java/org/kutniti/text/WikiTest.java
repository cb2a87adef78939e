package org.kutniti.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WikiTest {
  private static final String HEAD =
      """
      <mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="bn">
        <siteinfo>
          <sitename>উইকিপিডিয়া</sitename>
          <dbname>bnwiki</dbname>
          <base>https://bn.wikipedia.org/wiki/%E0%A6%AA%E0%A7%8D%E0%A6%B0</base>
          <namespaces>
            <namespace key="0" case="first-letter" />
            <namespace key="6" case="first-letter">চিত্র</namespace>
          </namespaces>
        </siteinfo>
      """;
  private static final String END = "</mediawiki>\n";

  @TempDir Path folder;

  @Test
  void anArticleIsADocument() throws IOException {
    Path file = dump(page("17", "পোর্তো নভো", "'''পোর্তো নভো''' [[বেনিন]]ের রাজধানী।"));

    assertThat(Readings.documents(Readings.of(file)))
        .containsExactly(
            new Document(
                "bnwiki-17",
                "পোর্তো নভো বেনিনের রাজধানী।\n",
                Optional.of("পোর্তো নভো"),
                Optional.of("https://bn.wikipedia.org/wiki/পোর্তো_নভো"),
                Optional.empty(),
                Optional.of("bn")));
  }

  @Test
  void onlyArticlesAreRead() throws IOException {
    Path file =
        dump(
            page("1", "এক", "এক।"),
            page("2", "আলাপ:এক", "দুই।").replace("<ns>0</ns>", "<ns>1</ns>"),
            page("3", "তিন", "#REDIRECT [[এক]]")
                .replace("<ns>0</ns>", "<ns>0</ns>\n    <redirect title=\"এক\" />"),
            page("4", "চার", "{}").replace("wikitext</model>", "json</model>"));

    List<Reading> readings = Readings.of(file);

    assertThat(Readings.ids(readings)).containsExactly("bnwiki-1");
    assertThat(Readings.rejected(readings)).isEmpty();
  }

  @Test
  void ofSeveralRevisionsTheLastCounts() throws IOException {
    String page = page("1", "এক", "নতুন।");
    String older = page.substring(page.indexOf("    <revision>"), page.indexOf("  </page>"));
    String both =
        page.replace("    <revision>", older.replace("নতুন", "পুরানো") + "    <revision>");

    assertThat(Readings.documents(Readings.of(dump(both))))
        .extracting(Document::text)
        .containsExactly("নতুন।\n");
  }

  @Test
  void aDumpIsReadHoweverItIsPacked() throws IOException {
    byte[] plain = Files.readAllBytes(dump(page("1", "এক", "এক।")));
    byte[] packed = bzip2(plain);
    Path bz2 = Files.write(folder.resolve("bnwiki-20260101-pages-articles.xml.bz2"), packed);

    assertThat(Readings.ids(Readings.of(bz2))).containsExactly("bnwiki-1");
    assertThat(Readings.ids(Readings.ofStandardInput(new ByteArrayInputStream(plain))))
        .containsExactly("bnwiki-1");
    Files.write(bz2, Arrays.copyOf(packed, packed.length / 2));
    assertThat(Readings.rejected(Readings.of(bz2)).get(0)).startsWith(bz2 + ": cannot be read: ");
  }

  @Test
  void aBadPageIsRejectedByItsLinesAndTheOthersGoOn() throws IOException {
    Path file =
        dump(
            page("1", "এক", "এক।"),
            page("2", "দুই", "দুই।").replace("</title>", "</titel>"),
            page("3", "তিন", "{{শুধু ছাঁচ}}"),
            page("4", "চার", "ক".repeat(Readings.LIMIT)),
            page("", "পাঁচ", "পাঁচ।"),
            page("6", "ছয়", "ছয়।"));

    List<Reading> readings = Readings.of(file);

    assertThat(Readings.ids(readings)).containsExactly("bnwiki-1", "bnwiki-6");
    assertThat(Readings.rejected(readings))
        .satisfiesExactly(
            line -> assertThat(line).startsWith(file + ":21-30: broken XML: "),
            line -> assertThat(line).isEqualTo(file + ":31-40: \"তিন\" holds no text"),
            line -> assertThat(line).startsWith(file + ":41-48: too large: more than 1000 bytes"),
            line -> assertThat(line).isEqualTo(file + ":51-60: a page without <id>"));
  }

  @Test
  void otherXmlIsToldInOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("feed.xml"), "<rss>\n<channel/>\n</rss>\n");

    assertThat(Readings.rejected(Readings.of(file)))
        .containsExactly(file + ": no page; expected an export of MediaWiki");
  }

  private Path dump(String... pages) throws IOException {
    return Files.writeString(
        folder.resolve("bnwiki.xml"), HEAD + String.join("", pages) + END, StandardCharsets.UTF_8);
  }

  private static String page(String id, String title, String source) {
    return """
          <page>
            <title>%s</title>
            <ns>0</ns>
            <id>%s</id>
            <revision>
              <id>99</id> <timestamp>2025-03-04T05:06:07Z</timestamp> <model>wikitext</model>
              <contributor> <username>কেউ</username> <id>5</id> </contributor>
              <text bytes="1" xml:space="preserve">%s</text>
            </revision>
          </page>
        """
        .formatted(title, id, source);
  }

  private byte[] bzip2(byte[] bytes) throws IOException {
    Path packed = folder.resolve("packed");
    try (OutputStream out = new BZip2CompressorOutputStream(Files.newOutputStream(packed))) {
      out.write(bytes);
    }
    return Files.readAllBytes(packed);
  }
}
