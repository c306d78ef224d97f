package electrical.hazards;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import quantity.Unit;

/** A year as an input. */
final class Years {
  private Years() {}

  static Input input(String name, String description) {
    return Input.number(name, Unit.ONE, 1880, 2199, description);
  }

  static OptionalInt of(Inputs in, String name) {
    return in.has(name) ? OptionalInt.of((int) in.number(name)) : OptionalInt.empty();
  }

  /** Refuses fractions of a year. */
  static Method.Calculation whole(String name, Method.Calculation calculation) {
    return in -> {
      OptionalDouble year = in.maybeNumber(name);
      boolean whole = year.isEmpty() || year.getAsDouble() == Math.rint(year.getAsDouble());
      return whole
          ? calculation.of(in)
          : Outcome.refused("/" + name, "NOT_WHOLE", "" + year.getAsDouble(), "a whole number");
    };
  }
}
