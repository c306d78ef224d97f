package views;

import static org.assertj.core.api.Assertions.assertThat;

import equipment.EquipmentEvent;
import equipment.EquipmentEvent.Reassessed;
import facility.FacilityEvent.ContributionsApplied;
import facility.FacilityResult;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import risk.Level;
import views.query.FacilityRecord;
import views.query.Grain;
import views.query.Histories.Span;
import views.query.Histories.Subject;
import views.query.ItemRecord;
import views.query.Tables;

/** Histories out of the tables equal a fold of the journal, also when old results were thinned. */
class HistoriesIT {
  private static final Span EVER =
      new Span(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), 10_000);

  private static EmbeddedPostgres server;
  private static Journal journal;
  private static Reading reading;
  private static Tables tables;
  private static RandomEvents events;

  @BeforeAll
  static void start() throws Exception {
    server = EmbeddedPostgres.start();
    journal = new Journal(server);
    reading = new Reading(journal.url(), "postgres", "");
    tables = new Tables(reading);
    Generations generations = new Generations(reading.pool());
    generations.migrate();
    events = new RandomEvents(99, 5, Duration.ofHours(4));
    journal.write(events.next(3_000));
    try (var writing = Projector.connections(journal.url(), "postgres", "");
        Projector projector = new Projector(writing, generations, new Projector.Pace(500, 0))) {
      for (int slice = 0; slice < 8; slice++) {
        boolean more = true;
        while (more) more = projector.step(slice).toCompletableFuture().join().more();
      }
    }
  }

  @AfterAll
  static void stop() throws Exception {
    reading.close();
    journal.close();
    server.close();
  }

  /** What was published of an item, as text; a score of -1 was not assessed. */
  private record Said(Instant at, long revision, int score, boolean byTime) {
    LocalDate day() {
      return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
  }

  private static List<Said> said(String id) {
    List<Said> out = new ArrayList<>();
    for (Journal.Entry entry : events.all())
      if (entry.event() instanceof EquipmentEvent e && e.equipmentId().value().equals(id))
        e.published()
            .ifPresent(
                r ->
                    out.add(
                        new Said(
                            e.at().truncatedTo(ChronoUnit.MICROS),
                            entry.revision(),
                            r.assessment().assessed() ? r.assessment().score() : -1,
                            e instanceof Reassessed)));
    return out;
  }

  private static List<ItemRecord> results(String id, Span span) {
    return tables.results(id, span).toCompletableFuture().join().orElseThrow();
  }

  private static List<ItemRecord> sampled(String id, Grain grain) {
    return tables.sampled(id, EVER, grain).toCompletableFuture().join().orElseThrow();
  }

  private static List<String> items() {
    return IntStream.range(0, 5).mapToObj(i -> "E-" + i).toList();
  }

  /** A line for each: period, last revision and score, lowest, highest, count. */
  private static List<String> lines(List<ItemRecord> records) {
    return records.stream()
        .map(
            r ->
                String.join(
                    " ",
                    r.grain().toString(),
                    r.day().toString(),
                    Long.toString(r.revision()),
                    Integer.toString(r.score().orElse(-1)),
                    r.lowest().map(Object::toString).orElse("-"),
                    r.highest().map(Object::toString).orElse("-"),
                    Long.toString(r.results())))
        .toList();
  }

  private static List<String> folded(List<Said> said, Grain grain) {
    Map<LocalDate, List<Said>> periods = new TreeMap<>();
    for (Said one : said)
      periods
          .computeIfAbsent(
              grain == Grain.MONTH ? one.day().withDayOfMonth(1) : one.day(),
              d -> new ArrayList<>())
          .add(one);
    List<String> out = new ArrayList<>();
    periods.forEach(
        (day, ones) -> {
          Said last = ones.getLast();
          List<Integer> scores =
              ones.stream().map(Said::score).filter(s -> s >= 0).sorted().toList();
          String span = scores.isEmpty() ? "- -" : scores.getFirst() + " " + scores.getLast();
          out.add(
              grain
                  + " "
                  + day
                  + " "
                  + last.revision()
                  + " "
                  + last.score()
                  + " "
                  + span
                  + " "
                  + ones.size());
        });
    return out;
  }

  private static void thin(Instant now) throws Exception {
    try (Connection connection = reading.pool().getConnection()) {
      new Retention(new Retention.Keep(Duration.ofDays(100), Duration.ofDays(170)))
          .run(connection, now);
    }
  }

  @Test
  void histories_equal_the_fold_before_and_after_old_results_are_thinned() throws Exception {
    for (String id : items()) assertRaw(id);
    Map<String, List<String>> days = new TreeMap<>();
    for (String id : items()) {
      assertThat(lines(sampled(id, Grain.DAY))).isEqualTo(folded(said(id), Grain.DAY));
      assertThat(lines(sampled(id, Grain.MONTH))).isEqualTo(folded(said(id), Grain.MONTH));
      days.put(id, lines(sampled(id, Grain.DAY)));
    }
    List<List<String>> before = facilities(monthEnds());
    assertFacilities(randomMoments());

    thin(last().plusSeconds(60));

    for (String id : items()) {
      assertThat(lines(sampled(id, Grain.MONTH))).isEqualTo(folded(said(id), Grain.MONTH));
      assertThinned(id, days.get(id));
    }
    assertThat(facilities(monthEnds())).isEqualTo(before);
  }

  private static Instant last() {
    Object event = events.all().getLast().event();
    return event instanceof EquipmentEvent e
        ? e.at()
        : event instanceof ContributionsApplied a
            ? a.at()
            : ((facility.FacilityEvent.Described) event).arrivedAt();
  }

  private static void assertRaw(String id) {
    List<Said> said = said(id);
    assertThat(said).hasSizeGreaterThan(100);
    List<ItemRecord> all = results(id, EVER);
    assertThat(
            all.stream().map(r -> new Said(r.at(), r.revision(), r.score().orElse(-1), r.byTime())))
        .containsExactlyElementsOf(said);
    assertThat(all).allMatch(r -> r.grain() == Grain.RAW && r.results() == 1);
    Said from = said.get(20);
    Said until = said.get(50);
    assertThat(
            results(id, new Span(from.at(), until.at(), 1_000)).stream().map(ItemRecord::revision))
        .containsExactlyElementsOf(
            said.stream()
                .filter(s -> !s.at().isBefore(from.at()) && s.at().isBefore(until.at()))
                .map(Said::revision)
                .toList());
    assertThat(
            results(id, new Span(Instant.EPOCH, EVER.until(), 7)).stream()
                .map(ItemRecord::revision))
        .containsExactlyElementsOf(
            said.subList(said.size() - 7, said.size()).stream().map(Said::revision).toList());
  }

  /** Months, then days, then every one; together they stand for every result there was. */
  private static void assertThinned(String id, List<String> days) {
    List<ItemRecord> kept = results(id, EVER);
    assertThat(kept.stream().map(ItemRecord::grain).distinct())
        .containsExactly(Grain.MONTH, Grain.DAY, Grain.RAW);
    assertThat(kept.stream().mapToLong(ItemRecord::results).sum()).isEqualTo(said(id).size());
    List<ItemRecord> byDay = sampled(id, Grain.DAY);
    List<String> stillDays = lines(byDay.stream().filter(r -> r.grain() == Grain.DAY).toList());
    assertThat(days).containsAll(stillDays);
    assertThat(days.subList(days.size() - stillDays.size(), days.size())).isEqualTo(stillDays);
    assertThat(byDay.stream().mapToLong(ItemRecord::results).sum()).isEqualTo(said(id).size());
  }

  private static List<Instant> monthEnds() {
    return IntStream.range(0, 14)
        .mapToObj(
            i -> LocalDate.of(2025, 1, 1).plusMonths(i).atStartOfDay().toInstant(ZoneOffset.UTC))
        .toList();
  }

  private static List<Instant> randomMoments() {
    Random random = new Random(4);
    long span = Duration.between(RandomEvents.BEGIN, last()).toSeconds();
    return IntStream.range(0, 60)
        .mapToObj(i -> RandomEvents.BEGIN.plusSeconds(random.nextLong(span)))
        .toList();
  }

  private static List<List<String>> facilities(List<Instant> moments) {
    List<List<String>> out = new ArrayList<>();
    for (int i = 0; i < 4; i++)
      tables
          .before(new Subject.Facility("F-" + i), moments)
          .toCompletableFuture()
          .join()
          .orElseThrow()
          .forEach(records -> out.add(records.stream().map(HistoriesIT::line).toList()));
    return out;
  }

  private static String line(FacilityRecord r) {
    return String.join(
        " ",
        r.facilityId(),
        r.at().toString(),
        Long.toString(r.revision()),
        Integer.toString(r.score().orElse(-1)),
        r.items() + "/" + r.assessed(),
        new TreeMap<>(r.levels()).toString());
  }

  private static void assertFacilities(List<Instant> moments) {
    for (int i = 0; i < 4; i++) {
      String id = "F-" + i;
      List<List<FacilityRecord>> found =
          tables
              .before(new Subject.Facility(id), moments)
              .toCompletableFuture()
              .join()
              .orElseThrow();
      for (int m = 0; m < moments.size(); m++)
        assertThat(found.get(m).stream().map(HistoriesIT::line))
            .containsExactlyElementsOf(folded(id, moments.get(m)).stream().toList());
    }
  }

  /** The last thing a facility said before a moment. */
  private static Optional<String> folded(String id, Instant moment) {
    return events.all().stream()
        .filter(
            e ->
                e.event() instanceof ContributionsApplied a
                    && a.facilityId().value().equals(id)
                    && a.at().truncatedTo(ChronoUnit.MICROS).isBefore(moment))
        .reduce((one, other) -> other)
        .map(HistoriesIT::line);
  }

  private static String line(Journal.Entry entry) {
    ContributionsApplied event = (ContributionsApplied) entry.event();
    FacilityResult result = event.result().orElseThrow();
    Map<Level, Integer> levels = new TreeMap<>();
    for (Level level : Level.values()) levels.put(level, result.byLevel().getOrDefault(level, 0));
    return String.join(
        " ",
        event.facilityId().value(),
        event.at().truncatedTo(ChronoUnit.MICROS).toString(),
        Long.toString(entry.revision()),
        Integer.toString(result.assessed() > 0 ? result.score() : -1),
        result.items() + "/" + result.assessed(),
        levels.toString());
  }

  @Test
  void a_region_is_the_facilities_that_are_in_it_now() throws Exception {
    List<String> regions =
        journal.lines("select distinct region from views_1.facility where region is not null");
    assertThat(regions).isNotEmpty();
    for (String region : regions) {
      List<String> sites =
          journal.lines(
              "select facility_id from views_1.facility where region = '%s' order by 1"
                  .formatted(region));
      List<List<FacilityRecord>> found =
          tables
              .before(new Subject.Region(region), List.of(EVER.until(), RandomEvents.BEGIN))
              .toCompletableFuture()
              .join()
              .orElseThrow();
      assertThat(found.get(0).stream().map(FacilityRecord::facilityId))
          .containsExactlyElementsOf(sites);
      assertThat(found.get(1)).isEmpty();
    }
  }

  @Test
  void who_was_never_heard_of_has_no_history() {
    assertThat(tables.results("nobody", EVER).toCompletableFuture().join()).isEmpty();
    assertThat(tables.sampled("nobody", EVER, Grain.DAY).toCompletableFuture().join()).isEmpty();
    assertThat(
            tables
                .before(new Subject.Region("nowhere"), List.of(Instant.EPOCH))
                .toCompletableFuture()
                .join())
        .isEmpty();
    assertThat(
            tables
                .before(new Subject.Facility("F-99"), List.of(Instant.EPOCH))
                .toCompletableFuture()
                .join())
        .isEmpty();
  }
}
