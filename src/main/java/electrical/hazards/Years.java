package electrical.hazards;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.WholeNumbers;
import java.util.OptionalInt;

/** A year as an input. */
final class Years {
  private Years() {}

  static Input input(String name, String description) {
    return WholeNumbers.input(name, 1880, 2199, description);
  }

  static OptionalInt of(Inputs in, String name) {
    return in.has(name) ? OptionalInt.of((int) in.number(name)) : OptionalInt.empty();
  }
}
