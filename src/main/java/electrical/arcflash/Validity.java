package electrical.arcflash;

import electrical.method.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Collects every reason why IEEE 1584-2018 gives no result. NaN stands for a missing number and is
 * outside every range.
 */
final class Validity {
  static final Range VOLTAGE = Range.of("voltage", "all");
  static final BandedRange BOLTED = BandedRange.of("bolted");
  static final BandedRange GAP = BandedRange.of("gap");

  /** The standard has no upper limit; beyond this numbers of the model leave what is sensible. */
  static final double MOST = 1e9;

  static final Range DISTANCE = Range.of("distance", "all").upTo(MOST);
  private static final double GAPS_IN_WIDTH = 4;
  private static final double CORRECTION_MAX = 3;

  private final InputNames names;
  private final List<Refusal> refusals = new ArrayList<>();
  private boolean configured = true;

  Validity(InputNames names) {
    this.names = names;
  }

  static List<Refusal> of(Installation at, InputNames names) {
    return new Validity(names).conductors(at).surroundings(at).sorted();
  }

  static List<Refusal> of(Installation at, Fault fault, InputNames names) {
    return new Validity(names).bolted(at, fault.boltedKiloamperes()).times(fault).sorted();
  }

  /** Tested only when all else is in range. */
  static List<Refusal> of(Enclosure enclosure) {
    double correction = enclosure.correction();
    if (correction >= 0 && correction <= CORRECTION_MAX) return List.of();
    String expected = "an enclosure correction factor of 0 to 3; the shallow box is too small";
    return List.of(new Refusal("", "CF_SANITY", String.valueOf(correction), expected));
  }

  Validity electrodes(Optional<String> name) {
    configured = name.flatMap(Electrodes::named).isPresent();
    if (!configured)
      refusals.add(
          new Refusal(
              "/" + names.electrodes(),
              "ELECTRODE_CONFIG",
              name.orElse("nothing"),
              "one of " + String.join(", ", Electrodes.names())));
    return this;
  }

  Validity conductors(Installation at) {
    if (!VOLTAGE.contains(at.voltageKilovolts()))
      refuse("/" + names.voltage(), "V_OC_RANGE", at.voltageKilovolts(), VOLTAGE.toString());
    if (!GAP.contains(at, at.gapMillimetres()))
      refuse("/" + names.gap(), "GAP_RANGE", at.gapMillimetres(), GAP.expected(at));
    return this;
  }

  Validity surroundings(Installation at) {
    if (!DISTANCE.contains(at.distanceMillimetres()))
      refuse(
          "/" + names.distance(),
          "WORKING_DISTANCE_RANGE",
          at.distanceMillimetres(),
          DISTANCE.toString());
    if (at.electrodes().boxed() || !configured) box(at);
    return this;
  }

  private void box(Installation at) {
    Box box = at.box();
    side(names.height(), box.heightMillimetres());
    side(names.width(), box.widthMillimetres());
    side(names.depth(), box.depthMillimetres());
    double least = GAPS_IN_WIDTH * at.gapMillimetres();
    if (Box.sized(box.widthMillimetres()) && box.widthMillimetres() < least)
      refuse(
          "/" + names.width(),
          "WIDTH_LT_4_GAPS",
          box.widthMillimetres(),
          "at least 4 gaps, " + least + " mm");
  }

  /** A side that is missing is only missed when the configuration is known to be boxed. */
  private void side(String name, double millimetres) {
    if (Box.sized(millimetres) || (!configured && Double.isNaN(millimetres))) return;
    refuse(
        "/" + name,
        "ENCLOSURE_SIZE",
        millimetres,
        "height, width and depth of the box above 0 mm, up to 1e9 mm");
  }

  Validity bolted(Installation at, double kiloamperes) {
    if (!BOLTED.contains(at, kiloamperes))
      refuse(names.prefix() + "/" + names.bolted(), "I_BF_RANGE", kiloamperes, BOLTED.expected(at));
    return this;
  }

  Validity times(Fault fault) {
    time(names.full(), fault.fullMilliseconds());
    time(names.reduced(), fault.reducedMilliseconds());
    return this;
  }

  private void time(String name, double milliseconds) {
    if (milliseconds > 0 && milliseconds <= MOST) return; // NaN fails both
    refuse(
        names.prefix() + "/" + name,
        "ARC_TIME",
        milliseconds,
        "a clearing time above 0 ms, up to 1e9 ms");
  }

  Validity addAll(List<Refusal> more) {
    refusals.addAll(more);
    return this;
  }

  private void refuse(String pointer, String code, double found, String expected) {
    String shown = Double.isNaN(found) ? "nothing" : String.valueOf(found);
    refusals.add(new Refusal(pointer, code, shown, expected));
  }

  /** All that were found, by code and then in the order of the inputs. */
  List<Refusal> sorted() {
    if (refusals.isEmpty()) return List.of();
    return refusals.stream().sorted(Comparator.comparing(Refusal::code)).toList();
  }

  /** All that were found, or when all is in range what is wrong with the enclosure's factor. */
  List<Refusal> sortedWithEnclosure(Installation at) {
    return refusals.isEmpty() ? of(Enclosure.of(at)) : sorted();
  }
}
