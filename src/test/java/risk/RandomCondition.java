package risk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import risk.catalogue.Version;
import risk.cel.Kind;

/**
 * Random evidence for a version with extremes, of every type: usual values, those at which a
 * standard's limits lie, and the ends of what an attribute may be.
 */
final class RandomCondition {
  static final List<String> TYPES =
      Stream.of(equipment.EquipmentType.values()).map(Enum::name).toList();

  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("manufacturer", List.of("Acme", "Federal Pacific", "Square D", "ITE", "GE")),
          Map.entry("model", List.of("X1", "Stab-Lok", "QO plug-on neutral", "K-1600", "AK-2")),
          Map.entry("condition", List.of("excellent", "good", "fair", "poor", "critical")),
          Map.entry("corrosion_level", List.of("none", "minimal", "moderate", "severe")),
          Map.entry("rust_level", List.of("none", "minimal", "moderate", "severe")),
          Map.entry("conductor_material", List.of("copper", "aluminum")),
          Map.entry("connection_type", List.of("bolted", "crimped", "welded", "plug_in")),
          Map.entry("insulation_medium", List.of("liquid", "dry")),
          Map.entry("load_criticality", List.of("general", "essential", "critical", "life_safety")),
          Map.entry("redundancy", List.of("none", "partial", "full")),
          Map.entry("occupancy", List.of("none", "occasional", "frequent", "continuous")));

  /** Values that are common, and limits with what is just beside them. */
  private static final Map<String, double[]> USUAL =
      Map.ofEntries(
          Map.entry("age_years", new double[] {-1000, -1, 0, 3, 9.5, 10, 17, 30, 60, 1000}),
          Map.entry("installation_year", new double[] {1900, 1950, 1971, 1972, 1985, 2021, 2025}),
          Map.entry("years_since_maintenance", new double[] {-1000, 0, 0.5, 1, 3, 6, 6.1, 50}),
          Map.entry("years_since_trip_test", new double[] {-1, 0, 3, 4, 6, 6.1, 50}),
          Map.entry("voltage_rating", new double[] {0, 24, 50, 150, 151, 480, 600, 4160, 13_800}),
          Map.entry("incident_energy", new double[] {0, 0.5, 1.2, 1.3, 8, 8.1, 25, 40, 40.1}),
          Map.entry("criticality", new double[] {1, 2, 3}),
          Map.entry("temperature_rise", new double[] {0, 0.9, 1, 3, 3.1, 15, 15.1, 45, 70}),
          Map.entry("insulation_resistance", new double[] {0, 1e4, 1e6, 5e6, 1e8, 5e9, 5.1e9}),
          Map.entry("polarization_index", new double[] {0, 0.9, 1, 1.2, 1.25, 1.5, 2, 4}),
          Map.entry("insulation_power_factor", new double[] {0, 0.4, 0.5, 0.6, 1, 1.1, 5, 11}),
          Map.entry("capacity", new double[] {0, 60, 79.9, 80, 89.9, 90, 100}),
          Map.entry("loading", new double[] {0, 50, 70, 80, 81, 100, 101, 130, 500}),
          Map.entry("winding_temperature", new double[] {-60, 60, 95, 110, 130, 155, 180, 400}),
          Map.entry("harmonics", new double[] {0, 4, 5, 8, 15, 40}),
          Map.entry("humidity", new double[] {0, 50, 65, 80, 90, 100}),
          Map.entry("ambient_temperature", new double[] {-60, 20, 25, 30, 33, 40, 55, 150}),
          Map.entry("documented_issues", new double[] {0, 1, 4, 5, 10_000}),
          Map.entry("moisture", new double[] {0, 12, 20, 21, 25, 35, 36, 70}),
          Map.entry("dielectric_breakdown", new double[] {0, 20e3, 25.9e3, 26e3, 30e3, 60e3}),
          Map.entry("hydrogen", new double[] {0, 40, 41, 90, 91, 360, 361, 2000}),
          Map.entry("acetylene", new double[] {0, 1, 2, 2.1, 8, 8.1, 300}));

  private static final double[] GAS = {0, 10, 15, 40, 50, 51, 100, 500, 1000};

  private final Version file;
  private final SplittableRandom random;

  RandomCondition(Version file, long seed) {
    this.file = file;
    this.random = new SplittableRandom(seed);
  }

  /** Evidence of a random type in which inputs are known with a random probability. */
  Map<String, Object> evidence() {
    Map<String, Object> out = new HashMap<>();
    out.put("type", pick(TYPES));
    double share = random.nextInt(4) == 0 ? 0.05 : random.nextDouble();
    for (String input : file.extremes().keySet())
      if (random.nextDouble() < share) out.put(input, value(input));
    return out;
  }

  /** Every input at its best, or at its worst, by turns, one type after the other. */
  Map<String, Object> extreme(int turn) {
    Map<String, Object> out = new HashMap<>();
    out.put("type", TYPES.get(turn / 2));
    file.extremes()
        .forEach((input, ends) -> out.put(input, turn % 2 == 0 ? ends.best() : ends.worst()));
    return out;
  }

  /** A value an input may have; bad news is rare where good news would otherwise never show. */
  Object value(String input) {
    return switch (file.inputs().get(input)) {
      case FLAG -> random.nextInt(3) == 0;
      case TEXT -> pick(WORDS.get(input));
      case NUMBER -> number(input);
    };
  }

  private double number(String input) {
    double[] usual = USUAL.getOrDefault(input, GAS);
    if (input.equals("installation_year") || random.nextInt(3) > 0)
      return usual[random.nextInt(usual.length)];
    double best = (Double) file.extremes().get(input).best();
    double worst = (Double) file.extremes().get(input).worst();
    return switch (random.nextInt(4)) {
      case 0 -> best;
      case 1 -> worst;
      case 2 -> best + (worst - best) * random.nextDouble();
      default -> best + (worst - best) * Math.pow(random.nextDouble(), 12);
    };
  }

  boolean coin() {
    return random.nextBoolean();
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** Two values of an input, the worse first when it grows the score. */
  Object[] pair(String input) {
    if (file.inputs().get(input) == Kind.FLAG) return new Object[] {false, true};
    double a = number(input);
    double b = random.nextBoolean() ? number(input) : a * 1.001;
    return new Object[] {Math.min(a, b), Math.max(a, b)};
  }
}
