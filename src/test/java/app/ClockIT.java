package app;

import static org.assertj.core.api.Assertions.assertThat;

import actors.EquipmentView;
import actors.FacilityView;
import actors.Receipt;
import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import equipment.Attribute;
import equipment.Fact;
import equipment.FactKind;
import equipment.Timeline;
import identity.EquipmentId;
import identity.FacilityId;
import identity.FactId;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import quantity.Value;
import wire.Command;

/** A whole node whose clock is moved by hand. */
class ClockIT {
  private static final Instant START = Instant.parse("2026-10-01T12:00:00Z");
  private static final EquipmentId OLD = new EquipmentId("SG-1");
  private static final EquipmentId NEW = new EquipmentId("SG-2");
  private static final FacilityId SITE = new FacilityId("F-1");

  private final AtomicReference<Instant> now = new AtomicReference<>(START);

  private static Config config(Path data) {
    return ConfigFactory.parseMap(
            Map.of(
                "voltmetrics.data",
                data.toString(),
                "voltmetrics.http.port",
                0,
                "voltmetrics.broker.embedded-port",
                0,
                "voltmetrics.clock.look",
                "300 ms"))
        .withFallback(ConfigFactory.load())
        .resolve();
  }

  private static <T> T got(CompletionStage<T> stage) throws Exception {
    return stage.toCompletableFuture().get(20, TimeUnit.SECONDS);
  }

  private void register(Engine engine, EquipmentId id, int installed) throws Exception {
    Fact fact =
        new Fact(
            new FactId("reg-" + id),
            FactKind.SPECIFICATION,
            START,
            Map.of(
                Attribute.TYPE, new Value.Text("SWITCHGEAR"),
                Attribute.FACILITY_ID, new Value.Text(SITE.value()),
                Attribute.INSTALLATION_DATE, new Value.Day(LocalDate.of(installed, 5, 1))),
            Optional.empty());
    Receipt receipt = got(engine.directory().record(new Command.RecordFact(id, fact), now.get()));
    assertThat(receipt).isInstanceOf(Receipt.Recorded.class);
  }

  private static EquipmentView item(Engine engine, EquipmentId id) throws Exception {
    return got(engine.directory().equipment(id)).orElseThrow();
  }

  private static LocalDate turn(EquipmentView view) {
    return view.outlook().orElseThrow().validUntil().orElseThrow();
  }

  private static void await(String what, BooleanSupplier come) throws Exception {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!come.getAsBoolean()) {
      assertThat(System.nanoTime()).as(what).isLessThan(end);
      Thread.sleep(50);
    }
  }

  private static double counted(Engine engine, String name) {
    return engine.metrics().counter(name).count();
  }

  @Test
  void an_item_is_published_anew_on_its_day_its_site_follows_and_nobody_else_is_asked()
      throws Exception {
    Path data = Files.createTempDirectory("voltmetrics-clock");
    try (Engine engine = Engine.start(config(data), now::get)) {
      register(engine, OLD, 2006);
      register(engine, NEW, 2020);
      LocalDate first = turn(item(engine, OLD));
      EquipmentView other = item(engine, NEW);
      assertThat(turn(other)).isAfter(first);
      Timeline before = got(engine.directory().timeline(OLD)).orElseThrow();
      await("both are in the index", () -> listed(engine).contains("\"total\":2,"));
      now.set(first.minusDays(1).atTime(12, 0).toInstant(ZoneOffset.UTC));
      Thread.sleep(1_500);
      assertThat(counted(engine, "voltmetrics.clock.reassessed")).isZero();

      Instant then = first.atTime(0, 0, 1).toInstant(ZoneOffset.UTC);
      now.set(then);

      await("its day", () -> counted(engine, "voltmetrics.clock.reassessed") == 1);
      EquipmentView after = item(engine, OLD);
      assertThat(after.assessment().asOf()).isEqualTo(first);
      assertThat(after.revision()).isEqualTo(2);
      assertThat(item(engine, NEW)).isEqualTo(other);
      double mean = (after.assessment().exact() + other.assessment().exact()) / 2;
      await("the site", () -> Math.abs(site(engine).exact() - mean) < 1e-5);
      Timeline timeline = got(engine.directory().timeline(OLD)).orElseThrow();
      assertThat(timeline.saidAt(START)).isEqualTo(before.saidAt(START));
      assertThat(timeline.saidAt(then).orElseThrow().revision()).isEqualTo(2);
      await("nothing is due any more", () -> overdue(engine) == 0);
      Thread.sleep(1_500);
      assertThat(counted(engine, "voltmetrics.clock.unchanged")).isZero();
      assertThat(counted(engine, "voltmetrics.equipment.woken")).as("both, once").isEqualTo(2);
    }
  }

  private static String listed(Engine engine) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI list = URI.create(engine.http() + "/api/v1/equipment?fields=equipment_id");
      return client.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString()).body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double overdue(Engine engine) {
    return engine.metrics().find("voltmetrics.clock.overdue").gauges().stream()
        .mapToDouble(gauge -> gauge.value())
        .sum();
  }

  private static FacilityView site(Engine engine) {
    try {
      return got(engine.directory().facility(SITE)).orElseThrow();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
