package http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import risk.Level;
import risk.document.MeasuredDifference;
import risk.document.MeasuredDifference.Movement;
import risk.document.VersionDifference;
import risk.document.VersionDifference.Change;

/** What two algorithm versions differ in, as JSON. */
final class DifferenceAnswer {
  private DifferenceAnswer() {}

  static JsonObject of(VersionDifference difference) {
    return new JsonObject(16_384)
        .with("from", difference.from().value())
        .with("to", difference.to().value())
        .objects("changes", difference.changes().stream().map(DifferenceAnswer::change).toList())
        .with("measured", measured(difference.measured()));
  }

  private static JsonObject change(Change change) {
    return new JsonObject()
        .with("part", change.part().word())
        .with("name", change.name())
        .with("change", change.kind().name().toLowerCase(Locale.ROOT))
        .with("before", change.before())
        .with("after", change.after());
  }

  private static JsonObject measured(MeasuredDifference measured) {
    List<JsonObject> types = new ArrayList<>();
    measured
        .types()
        .forEach(
            (type, movement) ->
                types.add(movement(new JsonObject().with("equipment_type", type), movement)));
    return new JsonObject(8192)
        .with("sample", MeasuredDifference.SAMPLE)
        .with("items_per_type", measured.perType())
        .with("all", movement(new JsonObject(), measured.all()))
        .objects("types", types);
  }

  private static JsonObject movement(JsonObject into, Movement movement) {
    return into.with("items", movement.items())
        .with("assessed_by_both", movement.assessedByBoth())
        .with("mean", movement.mean())
        .with("p5", movement.p5())
        .with("p50", movement.p50())
        .with("p95", movement.p95())
        .objects("levels", levels(movement));
  }

  private static List<JsonObject> levels(Movement movement) {
    List<JsonObject> levels = new ArrayList<>();
    movement
        .levels()
        .forEach((from, to) -> to.forEach((level, n) -> levels.add(moved(from, level, n))));
    return levels;
  }

  private static JsonObject moved(Level from, Level to, int items) {
    return new JsonObject()
        .with("from", Words.upper(from))
        .with("to", Words.upper(to))
        .with("items", items);
  }
}
