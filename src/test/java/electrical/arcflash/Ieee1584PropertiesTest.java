package electrical.arcflash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What must hold for every installation and fault of the model. */
class Ieee1584PropertiesTest {
  private static final double BURN = 1.2 * 4.184;

  private static void forAny(long seed, Consumer<SplittableRandom> property) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 2000; i++) {
      try {
        property.accept(random);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("seed " + seed + ", round " + i, e);
      }
    }
  }

  /** Draws until the enclosure's correction factor is in its range. */
  private static Installation any(SplittableRandom random, double voltage) {
    Installation at = Samples.any(random, voltage);
    return Validity.of(Enclosure.of(at)).isEmpty() ? at : any(random, voltage);
  }

  private static Installation any(SplittableRandom random) {
    return any(random, Samples.anyVoltage(random));
  }

  private static Installation moved(Installation at, double millimetres) {
    return new Installation(
        at.electrodes(), at.voltageKilovolts(), at.gapMillimetres(), millimetres, at.box());
  }

  private static Installation under(Installation at, double kilovolts) {
    return new Installation(
        at.electrodes(), kilovolts, at.gapMillimetres(), at.distanceMillimetres(), at.box());
  }

  @Test
  void the_energy_goes_with_the_time_and_falls_with_the_distance() {
    forAny(
        1,
        random -> {
          Installation at = any(random);
          Fault fault = Samples.anyFault(random);
          Arc arc = ArcFlash.of(at, fault).full();
          Fault longer =
              new Fault(
                  fault.boltedKiloamperes(),
                  3 * fault.fullMilliseconds(),
                  fault.reducedMilliseconds());

          assertThat(ArcFlash.of(at, longer).full().joulesPerCm2())
              .isCloseTo(3 * arc.joulesPerCm2(), withinPercentage(1e-9));
          assertThat(ArcFlash.of(at, longer).full().boundaryMillimetres())
              .isGreaterThan(arc.boundaryMillimetres());
          Installation farther = moved(at, at.distanceMillimetres() * 1.01);
          assertThat(ArcFlash.of(farther, fault).full().joulesPerCm2())
              .isLessThan(arc.joulesPerCm2());
        });
  }

  @Test
  void energy_and_arcing_current_rise_with_the_bolted_current() {
    forAny(
        2,
        random -> {
          Installation at = any(random);
          double current = random.nextDouble(0.5, 60);
          Arc arc = ArcFlash.of(at, new Fault(current, 100, 100)).full();
          Arc more = ArcFlash.of(at, new Fault(current * 1.05, 100, 100)).full();

          assertThat(arc.arcingKiloamperes()).isBetween(0.0, current);
          assertThat(more.arcingKiloamperes()).isGreaterThan(arc.arcingKiloamperes());
          assertThat(more.joulesPerCm2()).isGreaterThan(arc.joulesPerCm2());
        });
  }

  /** Between the nodes boundaries are interpolated, not energies, so only here it is exact. */
  @Test
  void at_the_boundary_the_energy_is_1_2_calories() {
    forAny(
        3,
        random -> {
          double voltage =
              switch (random.nextInt(3)) {
                case 0 -> random.nextDouble(0.208, 0.6);
                case 1 -> 2.7;
                default -> 14.3;
              };
          Installation at = any(random, voltage);
          Fault fault = Samples.anyFault(random);
          for (boolean full : List.of(true, false)) {
            double boundary = arc(at, fault, full).boundaryMillimetres();
            if (boundary >= 305)
              assertThat(arc(moved(at, boundary), fault, full).joulesPerCm2())
                  .isCloseTo(BURN, within(1e-8));
          }
        });
  }

  private static Arc arc(Installation at, Fault fault, boolean full) {
    ArcFlash flash = ArcFlash.of(at, fault);
    return full ? flash.full() : flash.reduced();
  }

  /** The printed equation has lg(20/T) where ours takes the energy at the working distance. */
  @Test
  void the_boundary_is_that_of_the_printed_equation() {
    forAny(
        4,
        random -> {
          Installation at = any(random, random.nextDouble(0.208, 0.6));
          Fault fault = Samples.anyFault(random);
          Arc.LowVoltage arc = (Arc.LowVoltage) ArcFlash.of(at, fault).reduced();

          assertThat(arc.boundaryMillimetres())
              .isCloseTo(printedBoundary(at, fault, arc), withinPercentage(1e-9));
        });
  }

  private static double printedBoundary(Installation at, Fault fault, Arc.LowVoltage arc) {
    double[] k =
        Coefficients.ENERGY.numbers(
            Map.of("electrodes", at.electrodes().name(), "node_kV", "0.6"), "k", 13);
    double i = fault.boltedKiloamperes();
    double p = 0;
    for (int power = 7; power >= 1; power--) p += k[10 - power] * Math.pow(i, power);
    double numerator =
        k[0]
            + k[1] * Math.log10(at.gapMillimetres())
            + k[2] * arc.nodeKiloamperes() / p
            + k[10] * Math.log10(i)
            + k[12] * Math.log10(arc.arcingKiloamperes())
            + Math.log10(1 / Enclosure.of(at).correction())
            - Math.log10(20 / arc.milliseconds());
    return Math.pow(10, numerator / -k[11]);
  }

  @Test
  void nothing_jumps_at_2700_volts() {
    forAny(
        5,
        random -> {
          Installation at = any(random, 2.7);
          Fault fault = Samples.anyFault(random);
          ArcFlash below = ArcFlash.of(under(at, Math.nextDown(2.7)), fault);
          ArcFlash above = ArcFlash.of(under(at, Math.nextUp(2.7)), fault);

          for (boolean full : List.of(true, false)) {
            Arc one = full ? below.full() : below.reduced();
            Arc other = full ? above.full() : above.reduced();
            assertThat(other.arcingKiloamperes())
                .isCloseTo(one.arcingKiloamperes(), withinPercentage(1e-9));
            assertThat(other.joulesPerCm2()).isCloseTo(one.joulesPerCm2(), withinPercentage(1e-9));
            assertThat(other.boundaryMillimetres())
                .isCloseTo(one.boundaryMillimetres(), withinPercentage(1e-9));
          }
        });
  }

  @Test
  void at_600_volts_the_low_voltage_equation_is_the_node() {
    forAny(
        6,
        random -> {
          Arc.LowVoltage arc =
              (Arc.LowVoltage) ArcFlash.of(any(random, 0.6), Samples.anyFault(random)).full();

          assertThat(arc.arcingKiloamperes())
              .isCloseTo(arc.nodeKiloamperes(), withinPercentage(1e-9));
        });
  }

  @Test
  void an_arc_cut_into_steps_of_the_same_current_is_the_whole_arc() {
    forAny(
        7,
        random -> {
          Installation at = any(random);
          Fault whole = Samples.anyFault(random);
          double share = random.nextDouble(0.01, 0.99);
          ArcFlash flash = ArcFlash.of(at, whole);
          MultistepArcFlash steps =
              MultistepArcFlash.of(at, List.of(part(whole, share), part(whole, 1 - share)));

          same(steps.full(), flash.full());
          same(steps.reduced(), flash.reduced());
        });
  }

  private static Fault part(Fault whole, double share) {
    return new Fault(
        whole.boltedKiloamperes(),
        share * whole.fullMilliseconds(),
        share * whole.reducedMilliseconds());
  }

  private static void same(MultistepArcFlash.Sum sum, Arc arc) {
    assertThat(sum.joulesPerCm2()).isCloseTo(arc.joulesPerCm2(), withinPercentage(1e-9));
    assertThat(sum.boundaryMillimetres())
        .isCloseTo(arc.boundaryMillimetres(), withinPercentage(1e-9));
  }

  @Test
  void the_arcing_current_needs_neither_distance_nor_box() {
    forAny(
        8,
        random -> {
          Installation at = any(random);
          Fault fault = Samples.anyFault(random);
          Installation bare =
              new Installation(
                  at.electrodes(),
                  at.voltageKilovolts(),
                  at.gapMillimetres(),
                  Double.NaN,
                  Box.NONE);

          assertThat(ArcingCurrent.of(bare, fault.boltedKiloamperes()))
              .isEqualTo(ArcFlash.of(at, fault).full().arcingKiloamperes());
        });
  }

  @Test
  void the_variation_factor_stays_between_about_0_02_and_0_31() {
    for (Electrodes e : Electrodes.values())
      for (double voltage = 0.208; voltage <= 15; voltage += 0.001)
        assertThat(Coefficients.of(e).variationFactor(voltage))
            .as("%s at %s kV", e, voltage)
            .isBetween(0.015, 0.315);
  }
}
