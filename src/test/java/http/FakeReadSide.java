package http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import risk.Level;
import views.query.Condition;
import views.query.Export;
import views.query.FacilityRecord;
import views.query.Field;
import views.query.Grain;
import views.query.Histories;
import views.query.ItemRecord;
import views.query.ListQuestion;
import views.query.Lists;
import views.query.Overview;
import views.query.Page;
import views.query.Place;
import views.query.RegionStanding;
import views.query.Row;
import views.query.Tally;
import views.query.Tree;

/** A read side of one item in one facility; it holds every revision but those of LATE. */
final class FakeReadSide implements Lists, Histories {
  private static final LocalDate DAY = LocalDate.parse("2026-11-24");
  private static final Map<String, Object> VALUES =
      Map.ofEntries(
          Map.entry("equipment_id", "T-1"),
          Map.entry("facility_id", "F-1"),
          Map.entry("region", "EU"),
          Map.entry("equipment_type", "TRANSFORMER"),
          Map.entry("name", "=Main, \"old\""),
          Map.entry("in_service", true),
          Map.entry("risk_level", Level.MEDIUM),
          Map.entry("risk_category", Level.MEDIUM),
          Map.entry("risk_rating", Level.MEDIUM),
          Map.entry("overall_risk", Level.MEDIUM),
          Map.entry("worst_level", Level.CRITICAL),
          Map.entry("risk_score", 52L),
          Map.entry("risk_score_exact", 52.0),
          Map.entry("status", "assessed"),
          Map.entry("assessed", true),
          Map.entry("top_factor", "age"),
          Map.entry("factors", new Tree("{\"age\": 60.0}")),
          Map.entry("nfpa70b_score", 82L),
          Map.entry("nfpa70b_status", "warning"),
          Map.entry("nfpa70e_status", "unknown"),
          Map.entry("due_on", DAY),
          Map.entry("due_requirement", "thermography"),
          Map.entry("due_standard", "nfpa70b"),
          Map.entry("due_status", "due_soon"),
          Map.entry("valid_until", DAY),
          Map.entry("algorithm_version", "2.0.0"),
          Map.entry("facility_count", 1L),
          Map.entry("equipment_count", 2L),
          Map.entry("assessed_count", 1L),
          Map.entry(
              "risk_distribution",
              new Tree("{\"unknown\":1,\"low\":0,\"medium\":1,\"high\":0,\"critical\":0}")),
          Map.entry("calculated_at", Samples.NOON),
          Map.entry("revision", 3L));

  private static Row row(List<Field> fields) {
    List<Object> values = new ArrayList<>();
    fields.forEach(field -> values.add(VALUES.get(field.name())));
    return new Row(Collections.unmodifiableList(values));
  }

  @Override
  public CompletionStage<Page> page(ListQuestion asked) {
    boolean more = asked.window().after().isEmpty();
    Optional<Place> next =
        more ? Optional.of(new Place(Optional.empty(), "T-1")) : Optional.empty();
    OptionalLong total = asked.window().counted() ? OptionalLong.of(2) : OptionalLong.empty();
    return CompletableFuture.completedStage(new Page(List.of(row(asked.fields())), next, total));
  }

  @Override
  public CompletionStage<Export> export(ListQuestion asked) {
    return CompletableFuture.completedStage(
        new Export() {
          private int left = 2;

          @Override
          public CompletionStage<List<Row>> next() {
            return CompletableFuture.completedStage(
                left-- > 0 ? List.of(row(asked.fields())) : List.of());
          }

          @Override
          public CompletionStage<Void> close() {
            return CompletableFuture.completedStage(null);
          }
        });
  }

  @Override
  public CompletionStage<Overview> overview(List<Condition> conditions) {
    Map<Level, Long> levels = new EnumMap<>(Map.of(Level.MEDIUM, 1L, Level.UNKNOWN, 1L));
    Tally tally = new Tally(2, 1, Optional.of(52.0), levels, Optional.of(82.0), Optional.empty());
    return CompletableFuture.completedStage(
        new Overview(
            tally,
            Map.of("TRANSFORMER", tally),
            Map.of("EU", tally),
            Map.of("age", new Overview.Average(60, 1))));
  }

  @Override
  public CompletionStage<Optional<RegionStanding>> region(String region) {
    if (!region.equals("EU")) return CompletableFuture.completedStage(Optional.empty());
    RegionStanding.Site site = new RegionStanding.Site("F-1", Optional.of("North plant"), 82);
    RegionStanding.Judged judged =
        new RegionStanding.Judged(1, 82, Map.of("met", 4, "overdue", 1), List.of(site));
    return CompletableFuture.completedStage(
        Optional.of(new RegionStanding(1, Map.of("nfpa70b", judged))));
  }

  @Override
  public CompletionStage<Boolean> holds(String id, long revision) {
    return CompletableFuture.completedStage(!id.equals("LATE"));
  }

  private static ItemRecord result(Grain grain, Instant at, boolean byTime) {
    LocalDate day = LocalDate.ofInstant(at, java.time.ZoneOffset.UTC);
    return new ItemRecord(
        grain,
        grain == Grain.MONTH ? day.withDayOfMonth(1) : day,
        at,
        7,
        byTime,
        "2.0.0",
        1,
        Optional.of(52),
        Optional.of(52.0),
        Level.MEDIUM,
        Optional.of("age"),
        new Tree("{\"age\": 60.0}"),
        Optional.of(82),
        Optional.empty(),
        "F-1",
        true,
        Optional.of(50),
        Optional.of(52),
        3);
  }

  @Override
  public CompletionStage<Optional<List<ItemRecord>>> results(String equipmentId, Span span) {
    return CompletableFuture.completedStage(
        equipmentId.equals("T-1")
            ? Optional.of(List.of(result(Grain.RAW, Samples.NOON, true)))
            : Optional.empty());
  }

  @Override
  public CompletionStage<Optional<List<ItemRecord>>> sampled(
      String equipmentId, Span span, Grain grain) {
    return CompletableFuture.completedStage(
        equipmentId.equals("T-1")
            ? Optional.of(List.of(result(grain, span.from().plusSeconds(60), false)))
            : Optional.empty());
  }

  /** The same at every moment, said an hour before it. */
  @Override
  public CompletionStage<Optional<List<List<FacilityRecord>>>> before(
      Subject subject, List<Instant> moments) {
    boolean known =
        switch (subject) {
          case Subject.Facility one -> one.id().equals("F-1");
          case Subject.Region one -> one.name().equals("EU");
        };
    return CompletableFuture.completedStage(
        known
            ? Optional.of(
                moments.stream().map(m -> List.of(facility(m.minusSeconds(3600)))).toList())
            : Optional.empty());
  }

  private static FacilityRecord facility(Instant at) {
    Map<Level, Integer> levels = new EnumMap<>(Level.class);
    for (Level level : Level.values()) levels.put(level, level == Level.MEDIUM ? 2 : 0);
    return new FacilityRecord(
        "F-1",
        at,
        9,
        Optional.of(52),
        Optional.of(52.0),
        Level.MEDIUM,
        2,
        2,
        levels,
        Optional.of(82),
        Optional.empty(),
        Optional.of("2.0.0"));
  }
}
