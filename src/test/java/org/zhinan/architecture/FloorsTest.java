package org.zhinan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The house: who lives on which floor, and which library is kept in which room. */
class FloorsTest {

  private static final String ROOT = "org.zhinan.";

  private static final List<List<String>> FLOORS =
      List.of(
          List.of("base"),
          List.of("fact", "guideline", "lexicon"),
          List.of("rule"),
          List.of("pack", "retrieval", "model", "conversation"),
          List.of("understanding"),
          List.of("dialogue"),
          List.of("evaluation"),
          List.of("helpdesk", "review"),
          List.of("web", "cli", "store"),
          List.of("app"));

  /** Inside a floor: the lexicon reads words into values of facts. Nothing else is let through. */
  private static final Map<String, String> DOORS = Map.of("lexicon", "fact");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.zhinan");

  @Test
  void every_package_has_a_floor() {
    assertThat(CLASSES.stream().map(FloorsTest::house).filter(h -> !h.isEmpty()))
        .isNotEmpty()
        .allSatisfy(house -> assertThat(FLOORS).anyMatch(floor -> floor.contains(house)));
  }

  @Test
  void a_package_uses_only_packages_on_floors_below_it() {
    assertThat(
            CLASSES.stream()
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(FloorsTest::goesUpOrAcross)
                .map(Dependency::getDescription))
        .isEmpty();
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("org.zhinan.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest(name = "{0} is used in {1} only")
  @CsvSource({
    "org.apache.lucene, retrieval.lucene",
    "dev.cel, rule.cel",
    "io.javalin, web app",
    "org.jdbi, store",
    "org.apache.tika, guideline.reader",
    "org.yaml.snakeyaml, pack.yaml",
    "dev.langchain4j, model.langchain4j retrieval.vector",
    "picocli, cli app",
    "io.nayuki, web",
    "io.github.bucket4j, web",
    "io.micrometer, web"
  })
  void a_library_is_kept_in_its_package(String library, String homes) {
    String[] allowed = Stream.of(homes.split(" ")).map(h -> ROOT + h + "..").toArray(String[]::new);
    noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..")
        .check(CLASSES);
  }

  @Test
  void every_package_is_null_marked_in_its_package_info() {
    TreeSet<String> unmarked = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      boolean marked =
          each.getPackage()
              .tryGetPackageInfo()
              .filter(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
              .isPresent();
      if (!marked) {
        unmarked.add(each.getPackageName());
      }
    }
    assertThat(unmarked).isEmpty();
  }

  private static boolean goesUpOrAcross(Dependency dependency) {
    String from = house(dependency.getOriginClass());
    String to = house(dependency.getTargetClass().getBaseComponentType());
    return !to.isEmpty()
        && !from.equals(to)
        && !to.equals(DOORS.get(from))
        && floor(from) <= floor(to);
  }

  private static int floor(String house) {
    return Stream.iterate(0, n -> n < FLOORS.size(), n -> n + 1)
        .filter(n -> FLOORS.get(n).contains(house))
        .findFirst()
        .orElse(FLOORS.size());
  }

  /** The package right under the root; empty for the root itself and for other people's classes. */
  private static String house(JavaClass each) {
    String name = each.getPackageName() + ".";
    return name.startsWith(ROOT) && name.length() > ROOT.length()
        ? name.substring(ROOT.length(), name.indexOf('.', ROOT.length()))
        : "";
  }
}
