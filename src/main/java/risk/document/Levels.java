package risk.document;

import electrical.health.matrix.SystemSafety;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import risk.Level;
import risk.catalogue.Version;

/** Levels of a version and the risk matrix, as blocks. */
final class Levels {
  /** A threshold beyond the highest score there is: never reached. */
  private static final int ABOVE = 101;

  private static final Map<String, String> PROBABILITIES =
      Map.of(
          "A", "A frequent, from 0.1",
          "B", "B probable, from 0.01",
          "C", "C occasional, from 0.001",
          "D", "D remote, from 0.000001",
          "E", "E improbable, below");

  private Levels() {}

  static Block.Scale scale(Version version) {
    List<Block.Scale.Span> spans = new ArrayList<>();
    int from = 0;
    Level level = Level.LOW;
    for (Level next : List.of(Level.MEDIUM, Level.HIGH, Level.CRITICAL)) {
      int least = version.thresholds().get(next);
      spans.add(new Block.Scale.Span(level.name(), from, Math.min(least, ABOVE - 1)));
      if (least >= ABOVE) return new Block.Scale(spans);
      from = least;
      level = next;
    }
    spans.add(new Block.Scale.Span(level.name(), from, ABOVE - 1));
    return new Block.Scale(spans);
  }

  static Block.Matrix matrix() {
    List<String> severities = List.of("1 catastrophic", "2 critical", "3 marginal", "4 negligible");
    List<Block.Matrix.Row> rows =
        PROBABILITIES.keySet().stream()
            .sorted()
            .map(letter -> new Block.Matrix.Row(PROBABILITIES.get(letter), cells(letter)))
            .toList();
    return new Block.Matrix(severities, rows);
  }

  private static List<String> cells(String probability) {
    return List.of(1, 2, 3, 4).stream().map(s -> SystemSafety.risk(s, probability)).toList();
  }
}
