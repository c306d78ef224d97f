package electrical.arcflash;

import static org.assertj.core.api.Assertions.assertThat;

import electrical.method.Outcome;
import electrical.method.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What IEEE 1584-2018 is told that is not even of the right kind. */
class NoNumberTest {
  /** Unlike what misses a range of the model, what is no number has no code of the standard. */
  @Test
  void what_is_no_number_or_no_text_is_told_the_range_and_the_words() {
    Map<String, Object> input = Samples.lowVoltage("V_oc_kV", Double.NaN);
    input.put("electrode_config", 7);

    assertThat(((Outcome.Refused) Samples.method("ieee1584-2018").calculate(input)).refusals())
        .extracting(Refusal::expected)
        .contains("a number from 0.208 to 15 kV", "one of VCB, VCBB, HCB, VOA, HOA");
  }
}
