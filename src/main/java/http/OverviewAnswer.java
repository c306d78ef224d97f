package http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import risk.Level;
import views.query.Overview;
import views.query.Tally;

/** Counts and averages of items. */
final class OverviewAnswer {
  private OverviewAnswer() {}

  static JsonObject of(Overview overview) {
    JsonObject factors = new JsonObject();
    JsonObject known = new JsonObject();
    overview.factors().forEach((name, average) -> factors.with(name + "_factor", average.value()));
    overview.factors().forEach((name, average) -> known.with(name + "_factor", average.items()));
    return tally(new JsonObject(2048), overview.all())
        .with("details", factors)
        .with("known_by", known)
        .objects("by_type", groups("equipment_type", overview.byType()))
        .objects("by_region", groups("region", overview.byRegion()));
  }

  /** A region without a name is left out of its object: those items' facility told none. */
  private static List<JsonObject> groups(String name, Map<String, Tally> groups) {
    List<JsonObject> out = new ArrayList<>();
    groups.forEach(
        (value, tally) -> {
          JsonObject group = new JsonObject();
          if (!value.isEmpty()) group.with(name, value);
          out.add(tally(group, tally));
        });
    return out;
  }

  private static JsonObject tally(JsonObject out, Tally tally) {
    out.with("equipment_count", tally.items()).with("assessed_count", tally.assessed());
    tally.score().ifPresent(score -> out.with("average_equipment_risk", score));
    JsonObject levels = new JsonObject();
    for (Level level : Level.values())
      levels.with(Words.lower(level), tally.levels().getOrDefault(level, 0L));
    out.with("risk_distribution", levels);
    tally.nfpa70b().ifPresent(score -> out.with("nfpa70b_score", score));
    tally.nfpa70e().ifPresent(score -> out.with("nfpa70e_score", score));
    return out;
  }
}
