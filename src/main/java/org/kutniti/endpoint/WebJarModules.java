package org.kutniti.endpoint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The modules of WebJars as a browser can load them: a package is imported by its path on this
 * server and not by its name, for an import map would be a script inside the page, which the policy
 * forbids. Comments and indentation are left out; they are half of what would be sent.
 *
 * @param paths what stands before a module's name, such as {@code /assets/lib/}
 */
record WebJarModules(String paths) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:[_-]+[a-z0-9]+)*");
  private static final Pattern IMPORT =
      Pattern.compile(
          "^((?:import|export)\\b[^;]*?\\bfrom\\s*)(['\"])(@?[a-z][^'\"]*)\\2", Pattern.MULTILINE);
  private static final Pattern COMMENT =
      Pattern.compile(
          "^[ \\t]*+(?:/\\*[^*]*+\\*++(?:[^/*][^*]*+\\*++)*+/[ \\t]*+$|//[^\\n]*+$)\\n?",
          Pattern.MULTILINE);
  private static final Pattern INDENTATION = Pattern.compile("^[ \\t]+", Pattern.MULTILINE);

  /**
   * The module of a package.
   *
   * @param artifact the WebJar's name: {@code codemirror__view} for {@code @codemirror/view}
   * @return its text, or nothing when no such WebJar is there
   */
  Optional<String> find(String artifact) throws IOException {
    if (!NAME.matcher(artifact).matches()) {
      return Optional.empty();
    }
    Optional<byte[]> about = read("META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties");
    return about.isEmpty() ? Optional.empty() : module(artifact, version(about.get()));
  }

  private Optional<String> module(String artifact, String version) throws IOException {
    String folder = "META-INF/resources/webjars/" + artifact + "/" + version + "/";
    byte[] description = read(folder + "package.json").orElseThrow();
    return read(folder + entry(description).replaceFirst("^\\./", ""))
        .map(bytes -> fit(new String(bytes, StandardCharsets.UTF_8)));
  }

  /** Which file is the module, as package.json says in one of three ways. */
  private static String entry(byte[] description) throws IOException {
    JsonNode about = new JsonMapper().readTree(description);
    JsonNode asModule = about.at("/module");
    JsonNode exported = about.at("/exports/import");
    return asModule.asText(exported.asText(about.path("main").asText("index.js")));
  }

  private static String version(byte[] properties) throws IOException {
    Properties read = new Properties();
    read.load(new ByteArrayInputStream(properties));
    return read.getProperty("version");
  }

  private static Optional<byte[]> read(String resource) throws IOException {
    try (InputStream in = WebJarModules.class.getClassLoader().getResourceAsStream(resource)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }

  String fit(String module) {
    String code = COMMENT.matcher(module).replaceAll("");
    String plain = INDENTATION.matcher(code).replaceAll("");
    return IMPORT.matcher(plain).replaceAll(this::onThisServer);
  }

  private String onThisServer(MatchResult found) {
    String artifact = found.group(3).replaceFirst("^@", "").replace("/", "__");
    String quoted = found.group(2) + paths + artifact + ".js" + found.group(2);
    return Matcher.quoteReplacement(found.group(1) + quoted);
  }
}
