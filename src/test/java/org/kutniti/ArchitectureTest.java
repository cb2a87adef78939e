package org.kutniti;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The picture of docs/architecture.md, held true. */
class ArchitectureTest {
  private static final String ROOT = "org.kutniti";

  /** Each imports only from those before it. */
  private static final List<String> ORDER =
      List.of(
          "ontology",
          "language",
          "entity",
          "wiki",
          "text",
          "story",
          "mention",
          "extract",
          "link",
          "fact",
          "evaluate",
          "rdf",
          "store",
          "dump",
          "search",
          "refresh",
          "http",
          "reconcile",
          "endpoint",
          "release",
          "wikidata");

  /** What sees all. */
  private static final List<String> OUTSIDE = List.of(ROOT, ROOT + ".commands");

  private static final int CLASSES_AT_LEAST = 150;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  static Stream<String> order() {
    return ORDER.stream();
  }

  @Test
  void theClassesAreSeen() {
    assertThat(CLASSES.size()).isGreaterThanOrEqualTo(CLASSES_AT_LEAST);
    assertThat(CLASSES.stream().map(type -> type.getPackageName()).distinct())
        .containsAll(OUTSIDE)
        .allSatisfy(
            name ->
                assertThat(OUTSIDE.contains(name) || ORDER.contains(name.replace(ROOT + ".", "")))
                    .as("the package " + name + " has its place in the order")
                    .isTrue());
  }

  @ParameterizedTest
  @MethodSource("order")
  void aPackageImportsOnlyFromThoseBeforeIt(String name) {
    String[] later =
        Stream.concat(
                ORDER.stream().skip(ORDER.indexOf(name) + 1L).map(ArchitectureTest::inside),
                OUTSIDE.stream())
            .toArray(String[]::new);

    in(name).should().dependOnClassesThat().resideInAnyPackage(later).check(CLASSES);
  }

  @Test
  void jenaIsKnownOnlyWhereGraphsAre() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            inside("ontology"),
            inside("rdf"),
            inside("store"),
            inside("dump"),
            inside("search"),
            inside("refresh"),
            inside("endpoint"),
            inside("release"),
            inside("wikidata"),
            inside("commands"))
        .should()
        .dependOnClassesThat(resideInAPackage("org.apache.jena.."))
        .check(CLASSES);
  }

  @Test
  void theStoreKnowsQuadsAndNothingOfWhatTheySay() {
    String[] domain =
        ORDER.stream()
            .filter(n -> !n.equals("store"))
            .map(ArchitectureTest::inside)
            .toArray(String[]::new);

    in("store").should().dependOnClassesThat().resideInAnyPackage(domain).check(CLASSES);
  }

  @Test
  void noNameHidesWhatAClassIsFor() {
    noClasses()
        .should()
        .haveNameMatching(
            "(?i).*(Utils?|Helpers?|Common|Impl|Managers?|Services?|Core|Model)(\\$.*)?")
        .check(CLASSES);
  }

  private static GivenClassesConjunction in(String name) {
    return noClasses().that().resideInAPackage(inside(name));
  }

  private static String inside(String name) {
    return ROOT + "." + name + "..";
  }
}
