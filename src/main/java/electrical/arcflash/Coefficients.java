package electrical.arcflash;

import java.util.EnumMap;
import java.util.Map;

/** The tables' coefficients for one electrode configuration, read once into plain numbers. */
final class Coefficients {
  static final StandardTable CURRENT = StandardTable.named("arcing-current");
  static final StandardTable VARIATION = StandardTable.named("variation-factor");
  static final StandardTable ENERGY = StandardTable.named("incident-energy");

  private static final Map<Electrodes, Coefficients> ALL = new EnumMap<>(Electrodes.class);

  static {
    for (Electrodes electrodes : Electrodes.values())
      ALL.put(electrodes, new Coefficients(electrodes));
  }

  private final Node at600;
  private final Node at2700;
  private final Node at14300;
  private final double[] variation;

  private Coefficients(Electrodes electrodes) {
    at600 = node(electrodes, "0.6");
    at2700 = node(electrodes, "2.7");
    at14300 = node(electrodes, "14.3");
    variation = VARIATION.numbers(Map.of("electrodes", electrodes.name()), "k", 7);
  }

  static Coefficients of(Electrodes electrodes) {
    return ALL.get(electrodes);
  }

  Node at600() {
    return at600;
  }

  Node at2700() {
    return at2700;
  }

  Node at14300() {
    return at14300;
  }

  /**
   * Variation factor, without unit: {@code k1 V^6 + k2 V^5 + ... + k7}, V in kV. It is between 0.02
   * and 0.31 from 0.208 to 15 kV. The reduced arcing current is the full one times {@code 1 - 0.5
   * VarCF}.
   *
   * <p>Source: IEEE 1584-2018, Equation 2, Table 2.
   */
  double variationFactor(double voltageKilovolts) {
    return Polynomial.of(variation, 0, 6, voltageKilovolts);
  }

  private static Node node(Electrodes electrodes, String kilovolts) {
    Map<String, String> key = Map.of("electrodes", electrodes.name(), "node_kV", kilovolts);
    return new Node(CURRENT.numbers(key, "k", 10), ENERGY.numbers(key, "k", 13));
  }
}
