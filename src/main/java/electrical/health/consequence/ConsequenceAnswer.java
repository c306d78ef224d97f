package electrical.health.consequence;

import electrical.health.cnaim.Reading;
import electrical.method.Sheet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Consequence of a failure as a method's result: the names on the wire. */
public final class ConsequenceAnswer {
  private ConsequenceAnswer() {}

  /**
   * Reads the consequence inputs of a category of the register; refusals stay in the reading.
   *
   * @param sheet gets the factors as steps
   */
  public static Consequence read(Reading reading, String category, Sheet.Draft sheet) {
    return new ConsequenceReader(reading, CostProfile.ALL.get(category), sheet)
        .consequence(category);
  }

  public static Map<String, Object> of(Consequence consequence) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("financial", consequence.financial());
    answer.put("safety", consequence.safety());
    answer.put("environmental", consequence.environmental());
    answer.put("network", consequence.network());
    answer.put("total", consequence.total());
    answer.put("reference_total", consequence.reference().total());
    answer.put("percent_of_reference", consequence.percentOfReference());
    answer.put("criticality_band", consequence.criticality().name());
    return answer;
  }

  /** The parts and the total as steps. */
  public static void steps(Sheet.Draft sheet, Consequence consequence) {
    sheet
        .step("financial", "reference x type x access", consequence.financial(), "[GBP]")
        .step("safety", "reference x safety factor", consequence.safety(), "[GBP]")
        .step(
            "environmental",
            "reference x medium x size x proximity x bunding",
            consequence.environmental(),
            "[GBP]")
        .step("network", "reference x network factors", consequence.network(), "[GBP]")
        .step("CoF", "sum of the four", consequence.total(), "[GBP]")
        .step("p", "100 CoF / reference total", consequence.percentOfReference(), "%");
  }
}
