package electrical.power;

import static electrical.method.Input.word;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Kind;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.Arrays;
import java.util.List;

/** Whether an enclosure type suits the place. */
public final class Enclosure {
  private static final List<String> HAZARDS = List.of("dust", "drip", "rain", "hose", "corrosion");
  private static final Table TABLE = Table.load("electrical/power/enclosures.csv");

  public static final Method METHOD =
      new Method(
          "enclosure-type",
          "1.0.0",
          "power",
          "Enclosure type against the place",
          List.of(TABLE.citation()),
          List.of(
              word("type", TABLE.rows().stream().map(r -> r.get("type")).toList(), "NEMA type"),
              new Input(
                  "hazards",
                  new Kind.Words(new Kind.Word(HAZARDS)),
                  false,
                  "what the place exposes it to")),
          List.of(
              new Output("verdict", "", "pass or fail"),
              new Output("ip", "", "about this IP code"),
              new Output("unmet", "", "hazards the type does not withstand")),
          Enclosure::calculate);

  private Enclosure() {}

  private static Outcome calculate(Inputs in) {
    var row =
        TABLE.rows().stream()
            .filter(r -> r.get("type").equals(in.word("type")))
            .findFirst()
            .orElseThrow();
    List<String> withstood = Arrays.asList(row.get("hazards").split(" ", -1));
    List<String> unmet = in.words("hazards").stream().filter(h -> !withstood.contains(h)).toList();
    return Sheet.draft()
        .step("withstands", "NEMA 250", row.get("hazards"), "")
        .value("verdict", unmet.isEmpty() ? "pass" : "fail")
        .result("ip", row.get("ip"))
        .result("unmet", unmet)
        .valid("closed, undamaged enclosures; type 1 is for clean indoor places")
        .done();
  }
}
