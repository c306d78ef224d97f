package electrical.arcflash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Two independent computations of IEEE 1584-2018 over random installations and faults. */
class Ieee1584ByProductsTest {
  private static final long SEED = 15842018;

  @Test
  void both_ways_give_the_same_currents_energies_and_boundaries() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 4000; i++) {
      Installation at = Samples.any(random, Samples.anyVoltage(random));
      if (!Validity.of(Enclosure.of(at)).isEmpty()) continue;
      Fault fault = Samples.anyFault(random);

      ArcFlash flash = ArcFlash.of(at, fault);

      PrintedEquations printed = new PrintedEquations(at, fault.boltedKiloamperes());
      String drawn = "seed " + SEED + " " + at + " " + fault;
      agree(flash.full(), printed.arc(1, fault.fullMilliseconds()), drawn);
      agree(flash.reduced(), printed.arc(printed.reduction(), fault.reducedMilliseconds()), drawn);
    }
  }

  private static void agree(Arc arc, PrintedEquations.Result printed, String drawn) {
    assertThat(arc.arcingKiloamperes())
        .as(drawn)
        .isCloseTo(printed.current(), withinPercentage(1e-7));
    assertThat(arc.joulesPerCm2()).as(drawn).isCloseTo(printed.energy(), withinPercentage(1e-7));
    assertThat(arc.boundaryMillimetres())
        .as(drawn)
        .isCloseTo(printed.boundary(), withinPercentage(1e-7));
  }
}
