package electrical.arcflash;

import java.util.Map;

/**
 * IEEE 1584-2018 written down a second time, from the printed equations: powers in place of
 * logarithms, sums of powers in place of Horner's scheme, weights of the nodes in place of two
 * lines, and Table 6 as cases. Only the numbers of the tables are shared.
 *
 * @param bolted kA
 */
record PrintedEquations(Installation at, double bolted) {
  private static final String[] NODES = {"0.6", "2.7", "14.3"};

  /** Current in kA, energy in J/cm2, boundary in mm. */
  record Result(double current, double energy, double boundary) {}

  /** The arc whose current is m times the full one. */
  Result arc(double m, double milliseconds) {
    double[] energies = new double[3];
    double[] boundaries = new double[3];
    for (int n = 0; n < 3; n++) {
      double arcing = low() ? m * lowCurrent() : m * nodeCurrent(n);
      double shape = low() ? nodeCurrent(0) : arcing;
      energies[n] = energy(n, shape, arcing, milliseconds);
      boundaries[n] = boundary(n, energies[n]);
    }
    double[] currents = {nodeCurrent(0), nodeCurrent(1), nodeCurrent(2)};
    return low()
        ? new Result(m * lowCurrent(), energies[0], boundaries[0])
        : new Result(m * between(currents), between(energies), between(boundaries));
  }

  /** What the full current is multiplied by to get the reduced one. */
  double reduction() {
    return 1 - variation() / 2;
  }

  private boolean low() {
    return at.voltageKilovolts() <= 0.6;
  }

  private double variation() {
    double[] k = Coefficients.VARIATION.numbers(Map.of("electrodes", electrodes()), "k", 7);
    double sum = 0;
    for (int i = 0; i < 7; i++) sum += k[i] * Math.pow(at.voltageKilovolts(), 6 - i);
    return sum;
  }

  private String electrodes() {
    return at.electrodes().name();
  }

  private double[] k(StandardTable table, int node, int count) {
    return table.numbers(Map.of("electrodes", electrodes(), "node_kV", NODES[node]), "k", count);
  }

  private double nodeCurrent(int node) {
    double[] k = k(Coefficients.CURRENT, node, 10);
    double sum = k[9];
    for (int i = 3; i < 9; i++) sum += k[i] * Math.pow(bolted, 9 - i);
    return Math.pow(10, k[0]) * Math.pow(bolted, k[1]) * Math.pow(at.gapMillimetres(), k[2]) * sum;
  }

  /** Equation 25: {@code 1/I^2 = (0.6/V)^2 / I_600^2 - ((0.6/V)^2 - 1) / I_bf^2}. */
  private double lowCurrent() {
    double ratio = Math.pow(0.6 / at.voltageKilovolts(), 2);
    double inverse = ratio / Math.pow(nodeCurrent(0), 2) - (ratio - 1) / Math.pow(bolted, 2);
    return Math.pow(inverse, -0.5);
  }

  private double energy(int node, double shape, double arcing, double milliseconds) {
    double[] k = k(Coefficients.ENERGY, node, 13);
    double p = 0;
    for (int i = 3; i < 10; i++) p += k[i] * Math.pow(bolted, 10 - i);
    return 0.25104
        * milliseconds
        / correction()
        * Math.exp(Math.log(10) * (k[0] + k[2] * shape / p))
        * Math.pow(at.gapMillimetres(), k[1])
        * Math.pow(bolted, k[10])
        * Math.pow(at.distanceMillimetres(), k[11])
        * Math.pow(arcing, k[12]);
  }

  private double boundary(int node, double energy) {
    double exponent = -1 / k(Coefficients.ENERGY, node, 13)[11];
    return at.distanceMillimetres() * Math.pow(energy / (1.2 * 4.184), exponent);
  }

  /** The two lines of Equations 16 to 24 as weights of the three nodes. */
  private double between(double[] x) {
    double v = at.voltageKilovolts();
    double beyond = (v - 2.7) / 11.6;
    double upper = v > 2.7 ? 1 : (v - 0.6) / 2.1;
    double lower = 1 - upper;
    double towards = (v - 0.6) / 2.1;
    return x[0] * lower * (1 - towards)
        + x[1] * (lower * towards + upper * (1 - beyond))
        + x[2] * upper * beyond;
  }

  /** Tables 6 and 7. */
  private double correction() {
    if (electrodes().endsWith("OA")) return 1;
    Box box = at.box();
    boolean small = box.heightMillimetres() < 508 && box.widthMillimetres() < 508;
    boolean shallow = at.voltageKilovolts() < 0.6 && small && box.depthMillimetres() <= 203.2;
    double width = side(box.widthMillimetres(), shallow, false);
    double height = side(box.heightMillimetres(), shallow, electrodes().equals("VCB"));
    double size = (width + height) / 2;
    double[] b =
        EnclosureShape.CORRECTION.numbers(
            Map.of("box_type", shallow ? "Shallow" : "Typical", "electrodes", electrodes()),
            "b",
            3);
    double polynomial = b[0] * size * size + b[1] * size + b[2];
    return shallow ? 1 / polynomial : polynomial;
  }

  private double side(double millimetres, boolean shallow, boolean height) {
    if (millimetres < 508) return shallow ? 0.03937 * millimetres : 20;
    if (millimetres <= 660.4) return 0.03937 * millimetres;
    if (height) return millimetres <= 1244.6 ? 0.03937 * millimetres : 49;
    double a = electrodes().equals("VCB") ? 4 : 10;
    double b = electrodes().equals("VCB") ? 20 : electrodes().equals("VCBB") ? 24 : 22;
    double counted = Math.min(millimetres, 1244.6);
    return (660.4 + (counted - 660.4) * (at.voltageKilovolts() + a) / b) / 25.4;
  }
}
