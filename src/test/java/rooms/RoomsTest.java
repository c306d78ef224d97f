package rooms;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;

/** Which room may use which: allow-lists, so that a new dependency is a decision. */
@AnalyzeClasses(
    packages = {
      "quantity",
      "identity",
      "electrical",
      "risk",
      "equipment",
      "compliance",
      "facility",
      "alerting",
      "replay",
      "wire",
      "actors",
      "amqp",
      "http",
      "journal",
      "settings",
      "sample",
      "repository",
      "views",
      "app"
    },
    importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  private static ArchRule room(String room, String... mayUse) {
    String[] allowed = Arrays.copyOf(mayUse, mayUse.length + 2);
    allowed[mayUse.length] = "java..";
    allowed[mayUse.length + 1] = room + "..";
    return classes()
        .that()
        .resideInAPackage(room + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }

  @ArchTest static final ArchRule quantity_knows_nobody = room("quantity");
  @ArchTest static final ArchRule identity_knows_nobody = room("identity");
  @ArchTest static final ArchRule electrical_knows_quantities = room("electrical", "quantity");

  @ArchTest
  static final ArchRule electrical_domains_know_only_what_a_method_is =
      slices()
          .matching("electrical.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(resideInAPackage("electrical.."), resideInAPackage("electrical.method"))
          .ignoreDependency(
              resideInAPackage("electrical.catalogue"), resideInAPackage("electrical.."));

  @ArchTest
  static final ArchRule risk_knows_formulas_and_yaml =
      room(
          "risk",
          "identity",
          "quantity",
          "electrical..",
          "dev.cel..",
          "org.objectweb.asm..",
          "org.yaml.snakeyaml..");

  @ArchTest
  static final ArchRule formulas_know_no_version_files =
      room("risk.cel", "risk.functions", "dev.cel..", "org.objectweb.asm..");

  @ArchTest
  static final ArchRule functions_of_formulas_know_methods = room("risk.functions", "electrical..");

  @ArchTest
  static final ArchRule original_recipes_know_only_what_an_algorithm_is =
      room("risk.original", "risk", "identity");

  @ArchTest
  static final ArchRule documents_run_versions_and_read_their_formulas =
      room(
          "risk.document",
          "risk",
          "risk.catalogue",
          "risk.cel",
          "identity",
          "electrical.method",
          "electrical.health.matrix",
          "dev.cel.common..",
          "dev.cel.parser..");

  @ArchTest
  static final ArchRule equipment_is_pure = room("equipment", "identity", "quantity", "risk");

  @ArchTest
  static final ArchRule compliance_is_pure =
      room(
          "compliance",
          "identity",
          "quantity",
          "electrical.maintenance",
          "electrical.safety",
          "electrical.method",
          "risk",
          "equipment");

  @ArchTest
  static final ArchRule facility_is_pure = room("facility", "identity", "quantity", "risk");

  @ArchTest static final ArchRule alerting_is_pure = room("alerting", "identity", "risk");

  @ArchTest static final ArchRule replay_is_pure = room("replay", "identity", "equipment");

  @ArchTest
  static final ArchRule wire_reads_json =
      room(
          "wire",
          "identity",
          "quantity",
          "equipment",
          "facility",
          "replay",
          "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule actors_translate =
      room(
          "actors",
          "identity",
          "quantity",
          "risk",
          "equipment..",
          "facility",
          "alerting",
          "replay",
          "wire",
          "org.apache.pekko..",
          "org.slf4j..",
          "scala..");

  @ArchTest
  static final ArchRule amqp_knows_the_broker_only =
      room("amqp", "com.rabbitmq..", "org.apache.qpid..", "org.slf4j..");

  @ArchTest
  static final ArchRule http_asks_the_directory =
      room(
          "http",
          "actors",
          "views",
          "views.query",
          "identity",
          "quantity",
          "risk",
          "risk.catalogue",
          "risk.cel",
          "risk.original",
          "risk.document",
          "equipment",
          "compliance",
          "wire",
          "electrical.method",
          "electrical.catalogue",
          "electrical.maintenance",
          "electrical.safety",
          "org.apache.pekko..",
          "com.fasterxml.jackson..",
          "io.micrometer..",
          "io.prometheus..",
          "com.typesafe.config..",
          "org.slf4j..",
          "scala..");

  @ArchTest
  static final ArchRule journal_writes_events =
      room(
          "journal",
          "actors",
          "identity",
          "quantity",
          "risk",
          "equipment",
          "facility",
          "alerting",
          "replay",
          "risk.catalogue",
          "com.fasterxml.jackson..",
          "com.zaxxer..",
          "javax.sql..",
          "org.apache.pekko..");

  @ArchTest
  static final ArchRule views_read_the_journal_into_tables =
      room(
          "views",
          "actors",
          "journal",
          "identity",
          "quantity",
          "risk",
          "equipment",
          "facility",
          "com.fasterxml.jackson..",
          "com.zaxxer..",
          "javax.sql..",
          "org.apache.pekko.persistence.typed..",
          "org.postgresql..",
          "org.slf4j..");

  @ArchTest
  static final ArchRule settings_read_configuration = room("settings", "com.typesafe.config..");

  @ArchTest
  static final ArchRule repository_knows_git_and_versions =
      room("repository", "identity", "risk.catalogue", "org.eclipse.jgit..", "org.slf4j..");

  @ArchTest
  static final ArchRule only_the_repository_knows_git =
      noClasses()
          .that()
          .resideOutsideOfPackage("repository..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.jgit..");

  @ArchTest
  static final ArchRule sample_invents_messages =
      room("sample", "identity", "equipment", "facility", "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule rooms_are_free_of_cycles =
      slices().matching("(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule only_the_embedded_broker_knows_qpid =
      classes()
          .that()
          .resideInAPackage("amqp")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "amqp", "com.rabbitmq..", "org.slf4j..");
}
