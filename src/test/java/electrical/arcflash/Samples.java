package electrical.arcflash;

import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Sheet;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/** Installations and inputs the tests of this room start from. */
final class Samples {
  /** IEEE 1584-2018 Annex D.2. */
  static final Installation LOW =
      new Installation(Electrodes.VCB, 0.48, 32, 609.6, new Box(610, 610, 254));

  private Samples() {}

  static Method method(String id) {
    return ArcflashMethods.ALL.stream()
        .filter(m -> m.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no method " + id));
  }

  static Sheet sheet(String id, Map<String, ?> input) {
    return switch (method(id).calculate(input)) {
      case Outcome.Calculated calculated -> calculated.sheet();
      case Outcome.Refused refused -> throw new AssertionError(refused.refusals());
    };
  }

  /** Annex D.2 as inputs, with one changed; null takes it away. */
  static Map<String, Object> lowVoltage(String name, Object value) {
    Map<String, Object> input = new HashMap<>();
    input.put("V_oc_kV", 0.48);
    input.put("electrode_config", "VCB");
    input.put("I_bf_kA", 45);
    input.put("gap_mm", 32);
    input.put("working_distance_mm", 609.6);
    input.put("enclosure_height_mm", 610);
    input.put("enclosure_width_mm", 610);
    input.put("enclosure_depth_mm", 254);
    input.put("T_arc_full_ms", 61.3);
    input.put("T_arc_reduced_ms", 319);
    input.put(name, value);
    return input;
  }

  /** Any installation the model allows, at a voltage. */
  static Installation any(SplittableRandom random, double kilovolts) {
    Electrodes[] all = Electrodes.values();
    double gap = kilovolts <= 0.6 ? random.nextDouble(6.35, 76.2) : random.nextDouble(19.05, 254);
    double width = random.nextDouble(Math.max(4 * gap, 250), 1500);
    return new Installation(
        all[random.nextInt(all.length)],
        kilovolts,
        gap,
        random.nextDouble(305, 2000),
        new Box(random.nextDouble(250, 1500), width, random.nextDouble(100, 900)));
  }

  static double anyVoltage(SplittableRandom random) {
    return random.nextBoolean() ? random.nextDouble(0.208, 0.6) : random.nextDouble(0.6001, 15);
  }

  static Fault anyFault(SplittableRandom random) {
    return new Fault(
        random.nextDouble(0.5, 65), random.nextDouble(1, 2000), random.nextDouble(1, 2000));
  }
}
