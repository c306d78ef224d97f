package risk;

import java.util.Map;

/** One compiled formula. Pure, typed, and it always ends. */
public interface Formula {
  /**
   * @param inputs every variable the formula was compiled against: Double, Boolean or String
   * @return the value, always finite
   * @throws ArithmeticException when the value is not a finite number
   */
  double evaluate(Map<String, Object> inputs);
}
