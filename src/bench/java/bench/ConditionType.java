package bench;

import static bench.ConditionSlots.INSULATION_MEDIUM;
import static bench.ConditionSlots.TYPE;

import risk.cel.Frame;

/** What is asked of an item of a type. */
record ConditionType(
    boolean transformer,
    boolean liquid,
    boolean machine,
    boolean wound,
    boolean battery,
    boolean protective) {
  static ConditionType of(Frame frame) {
    String type = frame.text(TYPE);
    boolean transformer = type.equals("TRANSFORMER");
    boolean machine = type.equals("MOTOR") || type.equals("GENERATOR");
    return new ConditionType(
        transformer,
        transformer && !frame.text(INSULATION_MEDIUM).equals("dry"),
        machine,
        transformer || machine,
        type.equals("BATTERY") || type.equals("UPS"),
        protects(type));
  }

  private static boolean protects(String type) {
    return switch (type) {
      case "BREAKER", "RELAY", "SWITCHGEAR", "SWITCHBOARD", "PANEL", "MOTOR_CONTROL_CENTER" -> true;
      default -> false;
    };
  }
}
