package electrical.arcflash;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class Ieee1584RefusalsTest {
  @Test
  void the_typed_model_throws_what_the_method_refuses() {
    Installation high = new Installation(Electrodes.VOA, 20, 152, 914.4, Box.NONE);
    Installation boxless = new Installation(Electrodes.VCB, 0.48, 32, 609.6, Box.NONE);
    Ieee1584 model = Ieee1584.of(Samples.LOW);

    assertThatThrownBy(() -> Ieee1584.of(high)).hasMessageContaining("V_OC_RANGE");
    assertThatThrownBy(() -> Ieee1584.of(boxless)).hasMessageContaining("ENCLOSURE_SIZE");
    assertThatThrownBy(() -> model.arcFlash(new Fault(Double.NaN, 100, 100)))
        .hasMessageContaining("I_BF_RANGE");
    assertThatThrownBy(() -> model.arcFlash(new Fault(20, 100, 0)))
        .hasMessageContaining("ARC_TIME");
  }
}
