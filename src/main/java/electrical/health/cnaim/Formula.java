package electrical.health.cnaim;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Method;
import electrical.method.Output;
import java.util.List;

/**
 * One formula of CNAIM offered as a method of its own.
 *
 * @param clause of CNAIM 2.1
 */
record Formula(String id, String title, String clause) {
  Method method(List<Input> inputs, List<Output> outputs, Method.Calculation calculation) {
    Citation citation = new Citation("CNAIM", "2.1 (2021)", clause, Confidence.A);
    return new Method(
        id, "1.0.0", "health", title + " (CNAIM)", List.of(citation), inputs, outputs, calculation);
  }
}
