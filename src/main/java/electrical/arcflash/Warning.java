package electrical.arcflash;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/** What must be known beside a result of IEEE 1584-2018, in the order it is told. */
public enum Warning {
  ENCLOSURE_CAPPED_1244_6_MM(
      "the box is higher or wider than 1244.6 mm; the model counts no more than that",
      (at, faults) ->
          at.electrodes().boxed()
              && Math.max(at.box().heightMillimetres(), at.box().widthMillimetres())
                  > EnclosureShape.CAP_MILLIMETRES),
  OPENING_AREA_OVER_1_549_M2(
      "the opening of the box is larger than 1.549 m2, the largest of the model",
      (at, faults) ->
          at.electrodes().boxed()
              && at.box().heightMillimetres() * at.box().widthMillimetres() > 1_549_029.16),
  LOW_VOLTAGE_LOW_CURRENT_ARC_UNLIKELY(
      "at 240 V and below with less than 2 kA a sustained arc is possible but less likely",
      (at, faults) ->
          at.voltageKilovolts() <= 0.24
              && faults.stream().anyMatch(fault -> fault.boltedKiloamperes() < 2)),
  T_OVER_2_S(
      "the arc burns longer than 2 s, the customary limit when a person can move away",
      (at, faults) -> longer(faults));

  private static final double CUSTOMARY_LIMIT_MILLISECONDS = 2000;

  private final String text;
  private final BiPredicate<Installation, List<Fault>> applies;

  Warning(String text, BiPredicate<Installation, List<Fault>> applies) {
    this.text = text;
    this.applies = applies;
  }

  public String text() {
    return text;
  }

  /** The warnings for an installation and the steps of an arc. */
  static List<Warning> of(Installation at, List<Fault> faults) {
    return Arrays.stream(values()).filter(w -> w.applies.test(at, faults)).toList();
  }

  private static boolean longer(List<Fault> faults) {
    double full = faults.stream().mapToDouble(Fault::fullMilliseconds).sum();
    double reduced = faults.stream().mapToDouble(Fault::reducedMilliseconds).sum();
    return Math.max(full, reduced) > CUSTOMARY_LIMIT_MILLISECONDS;
  }
}
