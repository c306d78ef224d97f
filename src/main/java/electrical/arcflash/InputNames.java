package electrical.arcflash;

import static electrical.method.Input.number;
import static electrical.method.Input.text;

import electrical.method.Input;
import electrical.method.Inputs;
import java.util.List;
import quantity.Unit;

/**
 * How the inputs of the IEEE 1584-2018 methods are called on the wire. All are declared optional
 * and without range, since the method itself tells every range that is missed, a missing number
 * among them.
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
        number(
                voltage,
                Unit.KILOVOLT,
                -ANY,
                ANY,
                "line-to-line voltage before the fault, 0.208 to 15 kV")
            .optional(),
        text(electrodes, "electrode configuration: VCB, VCBB, HCB, VOA or HOA").optional(),
        millimetres(
            gap, "gap between conductors, 6.35 to 76.2 mm up to 0.6 kV, else 19.05 to 254 mm"));
  }

  /** Where the worker and the walls are. */
  List<Input> surroundingInputs() {
    return List.of(
        millimetres(distance, "working distance, 305 mm or more"),
        millimetres(height, "height of the box; null in open air"),
        millimetres(width, "width of the box, at least 4 gaps; null in open air"),
        millimetres(depth, "depth of the box; null in open air"));
  }

  Input boltedInput() {
    return number(
            bolted,
            Unit.KILOAMPERE,
            -ANY,
            ANY,
            "bolted three-phase fault current, rms symmetrical, 0.5 to 106 kA up to 0.6 kV, else 0.2 to 65 kA")
        .optional();
  }

  List<Input> timeInputs() {
    return List.of(
        number(full, Unit.MILLISECOND, -ANY, ANY, "clearing time at the full arcing current")
            .optional(),
        number(reduced, Unit.MILLISECOND, -ANY, ANY, "clearing time at the reduced arcing current")
            .optional());
  }

  private static Input millimetres(String name, String description) {
    return number(name, Unit.MILLIMETRE, -ANY, ANY, description).optional();
  }

  /** Open air stands in for a configuration that is not known, whose box cannot be judged. */
  Installation installation(Inputs in) {
    return new Installation(
        in.maybeWord(electrodes).flatMap(Electrodes::named).orElse(Electrodes.VOA),
        orNaN(in, voltage),
        orNaN(in, gap),
        orNaN(in, distance),
        new Box(orNaN(in, height), orNaN(in, width), orNaN(in, depth)));
  }

  Fault fault(Inputs in) {
    return new Fault(orNaN(in, bolted), orNaN(in, full), orNaN(in, reduced));
  }

  private static double orNaN(Inputs in, String name) {
    return in.maybeNumber(name).orElse(Double.NaN);
  }
}
