package electrical.arcflash;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import java.util.Map;
import quantity.Unit;

/**
 * Gap, box and working distance of a class of equipment, for use when the real ones are not known.
 * A calculation with them must say that it used them.
 *
 * <p>Source: IEEE 1584-2018, Tables 8 and 10.
 *
 * @param box its depth is only a mark, 100 or 250 mm, where the standard only tells whether it is
 *     at most 203.2 mm
 * @param roundedMillimetres the working distance of 18, 24 or 36 inch as labels give it
 */
public record TypicalEquipment(
    double gapMillimetres, Box box, double distanceMillimetres, double roundedMillimetres) {
  private static final StandardTable TABLE = StandardTable.named("typical-equipment");
  private static final List<Double> MARKS = List.of(100.0, 250.0);

  static final Method METHOD =
      new Method(
          "ieee1584-typical-equipment",
          "1.0.0",
          "arcflash",
          "Typical gap, enclosure and working distance of equipment, IEEE 1584-2018",
          List.of(TABLE.citation()),
          List.of(Input.word("equipment_class", classes(), "class of equipment")),
          List.of(
              new Output("gap_mm", Unit.MILLIMETRE.code(), "gap between conductors"),
              new Output("enclosure_height_mm", Unit.MILLIMETRE.code(), "height of the box"),
              new Output("enclosure_width_mm", Unit.MILLIMETRE.code(), "width of the box"),
              new Output("enclosure_depth_mm", Unit.MILLIMETRE.code(), "depth of the box"),
              new Output("depth_is_mark", "", "the depth only tells shallow or not"),
              new Output("working_distance_mm", Unit.MILLIMETRE.code(), "working distance"),
              new Output(
                  "working_distance_rounded_mm", Unit.MILLIMETRE.code(), "as labels give it")),
          TypicalEquipment::calculate);

  static List<String> classes() {
    return TABLE.table().rows().stream().map(row -> row.get("equipment_class")).toList();
  }

  /**
   * The typical figures of a class.
   *
   * @param equipmentClass as the table writes it
   * @throws IllegalStateException for a class the table does not have
   */
  public static TypicalEquipment of(String equipmentClass) {
    Map<String, String> row = TABLE.row(Map.of("equipment_class", equipmentClass));
    return new TypicalEquipment(
        number(row, "gap_mm"),
        new Box(
            number(row, "box_height_mm"), number(row, "box_width_mm"), number(row, "box_depth_mm")),
        number(row, "working_distance_mm"),
        number(row, "rounded_distance_mm"));
  }

  /** Whether the depth is a mark and no size. */
  public boolean depthIsMark() {
    return MARKS.contains(box.depthMillimetres());
  }

  private static double number(Map<String, String> row, String column) {
    return Double.parseDouble(row.get(column));
  }

  private static Outcome calculate(Inputs in) {
    TypicalEquipment typical = of(in.word("equipment_class"));
    Sheet.Draft draft =
        Sheet.draft()
            .step("G", "Tables 8 and 10", typical.gapMillimetres(), "mm")
            .value("gap_mm", typical.gapMillimetres())
            .result("enclosure_height_mm", typical.box().heightMillimetres())
            .result("enclosure_width_mm", typical.box().widthMillimetres())
            .result("enclosure_depth_mm", typical.box().depthMillimetres())
            .result("depth_is_mark", typical.depthIsMark())
            .result("working_distance_mm", typical.distanceMillimetres())
            .result("working_distance_rounded_mm", typical.roundedMillimetres())
            .warn("typical figures: replace them by the real ones, and record that they were used")
            .valid("the classes of equipment of the table");
    if (typical.depthIsMark())
      draft.warn("the depth only marks at most or above 203.2 mm; it is no size");
    return draft.done();
  }
}
