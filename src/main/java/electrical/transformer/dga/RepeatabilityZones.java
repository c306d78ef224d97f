package electrical.transformer.dga;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Zones a triangle could have given, had the laboratory found each gas 15 % less or more. */
final class RepeatabilityZones {
  private static final double[] FACTORS = {0.85, 1, 1.15};

  private RepeatabilityZones() {}

  /** The three gases are not all 0; zones in the order of their names. */
  static List<String> of(Triangle triangle, GasSample sample) {
    Set<String> zones = new TreeSet<>();
    for (double first : FACTORS)
      for (double second : FACTORS)
        for (double third : FACTORS)
          zones.add(triangle.zone(scaled(triangle, sample, first, second, third)));
    return List.copyOf(zones);
  }

  private static GasSample scaled(Triangle triangle, GasSample sample, double... factors) {
    Map<Gas, Double> ppm = new EnumMap<>(Gas.class);
    for (int i = 0; i < factors.length; i++) {
      Gas gas = triangle.gases().get(i);
      ppm.put(gas, factors[i] * sample.level(gas));
    }
    return new GasSample(ppm);
  }
}
