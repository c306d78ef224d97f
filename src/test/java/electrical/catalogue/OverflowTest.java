package electrical.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Refusal;
import electrical.method.Vectors;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inputs within their ranges whose result no number can hold are refused, not a defect. */
class OverflowTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "availability | {'rate_per_year':5e-324,'repair_h':5e-324}",
        "relay-test | {'element':'pickup','setting':1e-305,'measured':1e6}",
        "excitation-current | {'currents_mA':[5e-324,1000000,5e-324]}",
        "weibull-ageing | {'shape':0.1000000499,'scale_years':5,'age_years':5e-324,'horizon_years':8}",
        "iec60076-7-profile | {'R':6,'top_oil_rise_K':52,'gr_K':60,'H':3,'ambient_C':60,'cooling':'ONAN','y':5,'load_until_min':[{'K':4,'until_min':5000}]}"
      })
  void a_result_beyond_all_numbers_is_refused(String id, String input) throws IOException {
    Method method = MethodCatalogue.published().find(id).orElseThrow();
    String json = input.replace('\'', '"');

    Outcome outcome = method.calculate(Vectors.plain(new ObjectMapper().readTree(json)));

    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Refused.class,
            refused ->
                assertThat(refused.refusals()).extracting(Refusal::code).contains("NOT_FINITE"));
  }
}
