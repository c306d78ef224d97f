package electrical.arcflash;

import static electrical.method.Input.word;

import electrical.method.Input;
import electrical.method.Inputs;
import java.util.List;
import java.util.Optional;
import quantity.Unit;

/**
 * How the inputs of the IEEE 1584-2018 methods are called on the wire. They say what is required
 * and in which range, but the method itself checks it: every range that is missed has a code of its
 * own, and a missing number misses its range.
 *
 * @param prefix JSON Pointer to the object the fault's inputs are in, "" for the whole
 */
record InputNames(
    String prefix,
    String voltage,
    String electrodes,
    String bolted,
    String gap,
    String distance,
    String height,
    String width,
    String depth,
    String full,
    String reduced) {
  private static final double ANY = Double.POSITIVE_INFINITY;
  private static final String BOXED =
      " for VCB, VCBB and HCB, above 0 mm; without meaning in open air";

  static final InputNames STANDARD =
      new InputNames(
          "",
          "V_oc_kV",
          "electrode_config",
          "I_bf_kA",
          "gap_mm",
          "working_distance_mm",
          "enclosure_height_mm",
          "enclosure_width_mm",
          "enclosure_depth_mm",
          "T_arc_full_ms",
          "T_arc_reduced_ms");

  static final InputNames SHORT =
      new InputNames(
          "",
          "Voc_kV",
          "electrode",
          "Ibf_kA",
          "gap_mm",
          "working_distance_mm",
          "box_h_mm",
          "box_w_mm",
          "box_d_mm",
          "T_full_ms",
          "T_reduced_ms");

  /** The same names, where those of the fault are in a row of a list. */
  InputNames inRow(String list, int index) {
    return new InputNames(
        "/" + list + "/" + index,
        voltage,
        electrodes,
        bolted,
        gap,
        distance,
        height,
        width,
        depth,
        full,
        reduced);
  }

  /** Inputs the arcing current depends on, without the fault. */
  List<Input> conductorInputs() {
    return List.of(
        number(voltage, Unit.KILOVOLT, Validity.VOLTAGE, "line-to-line voltage before the fault"),
        word(electrodes, Electrodes.names(), "electrode configuration").checked(Input.Check.FORM),
        number(
            gap,
            Unit.MILLIMETRE,
            Validity.GAP.widest(),
            "gap between conductors, " + Validity.GAP));
  }

  /** Where the worker and the walls are. */
  List<Input> surroundingInputs() {
    return List.of(
        number(distance, Unit.MILLIMETRE, Validity.DISTANCE, "working distance"),
        side(height, "height of the box,"),
        side(width, "width of the box, at least 4 gaps,"),
        side(depth, "depth of the box,"));
  }

  Input boltedInput() {
    return number(
        bolted,
        Unit.KILOAMPERE,
        Validity.BOLTED.widest(),
        "bolted three-phase fault current, rms symmetrical, " + Validity.BOLTED);
  }

  List<Input> timeInputs() {
    return List.of(
        time(full, "clearing time at the full arcing current, above 0 ms"),
        time(reduced, "clearing time at the reduced arcing current, above 0 ms"));
  }

  private static Input number(String name, Unit unit, Range range, String description) {
    double most = range.max() == Double.MAX_VALUE ? ANY : range.max();
    return Input.number(name, unit, range.min(), most, description).checked(Input.Check.FORM);
  }

  private static Input time(String name, String description) {
    return Input.number(name, Unit.MILLISECOND, 0, Validity.MOST, description)
        .checked(Input.Check.FORM);
  }

  private static Input side(String name, String description) {
    return Input.number(name, Unit.MILLIMETRE, 0, Validity.MOST, description + BOXED)
        .optional()
        .checked(Input.Check.FORM);
  }

  /** Open air stands in for a configuration that is not known. */
  Installation installation(Inputs in) {
    return new Installation(
        electrodes(in).flatMap(Electrodes::named).orElse(Electrodes.VOA),
        orNaN(in, voltage),
        orNaN(in, gap),
        orNaN(in, distance),
        new Box(orNaN(in, height), orNaN(in, width), orNaN(in, depth)));
  }

  Fault fault(Inputs in) {
    return new Fault(orNaN(in, bolted), orNaN(in, full), orNaN(in, reduced));
  }

  /** The configuration as it was given; empty also when it was no text. */
  Optional<String> electrodes(Inputs in) {
    return in.lenient().maybeWord(electrodes);
  }

  /** NaN misses every range, which is not told again of a number that was refused before. */
  private static double orNaN(Inputs in, String name) {
    return in.lenient().maybeNumber(name).orElse(Double.NaN);
  }
}
