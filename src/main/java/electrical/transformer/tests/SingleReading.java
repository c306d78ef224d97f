package electrical.transformer.tests;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Kind;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import java.util.List;
import quantity.Unit;

/** A test with one reading and one limit; a reading on the limit is good. */
record SingleReading(Input input, boolean least, double limit, String note) {
  /** Loss of a bushing under a hot collar. */
  static final Method HOT_COLLAR =
      new SingleReading(
              Input.number("loss_W", Unit.WATT, 0, 1000, "watts at 10 kV"),
              false,
              0.1,
              "compare with similar bushings")
          .method(
              "hot-collar",
              "Hot collar loss",
              new Citation("IEEE C57.152", "2013", "hot collar test", Confidence.B));

  /** Resistance of the core to the tank at 500 V. */
  static final Method CORE_INSULATION =
      new SingleReading(
              Input.number("resistance_Mohm", Unit.MEGOHM, 0, 1e6, "core to tank at 500 V dc"),
              true,
              10,
              "sources say tens of megohms; the limit of 10 is ours")
          .method(
              "core-insulation",
              "Core insulation resistance",
              new Citation("IEEE C57.152", "2013", "core insulation", Confidence.C));

  private Method method(String id, String title, Citation citation) {
    return new Method(
        id,
        "1.0.0",
        "transformer",
        title,
        List.of(citation),
        List.of(input),
        List.of(new Output("verdict", "", "good or investigate")),
        this::calculate);
  }

  private String unit() {
    return ((Kind.Quantity) input.kind()).unitCode();
  }

  private Outcome calculate(Inputs in) {
    double reading = in.number(input.name());
    boolean good = least ? reading >= limit : reading <= limit;
    return Sheet.draft()
        .step(input.name(), (least ? "at least " : "at most ") + limit, reading, unit())
        .value("verdict", good ? "good" : "investigate")
        .warn(note)
        .valid("one reading, apparatus dry and clean")
        .done();
  }
}
