package electrical.transformer.thermal;

import static electrical.method.Input.number;
import static electrical.method.Input.word;

import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quantity.Unit;

/** The mildest type of loading whose limits a temperature and load keep. */
public final class LoadingLimits {
  private static final Table TABLE = Table.load("electrical/transformer/loading-limits.csv");

  public static final Method METHOD =
      new Method(
          "loading-limits",
          "1.0.0",
          "transformer",
          "Limits of loading beyond nameplate",
          List.of(TABLE.citation()),
          List.of(
              word(
                  "standard",
                  TABLE.rows().stream().map(r -> r.get("standard")).distinct().toList(),
                  "standard and size of transformer"),
              number("hot_spot_C", Unit.CELSIUS, -50, 250, "hot spot"),
              number("top_oil_C", Unit.CELSIUS, -50, 200, "top oil"),
              number("K", Unit.ONE, 0, 5, "load per unit of rated")),
          List.of(
              new Output("loading", "", "mildest type of loading kept, null when none"),
              new Output("exceeded", "", "for each type, the limits exceeded")),
          LoadingLimits::calculate);

  private LoadingLimits() {}

  private static Outcome calculate(Inputs in) {
    Map<String, List<String>> exceeded = new LinkedHashMap<>();
    for (Map<String, String> row : TABLE.rows())
      if (row.get("standard").equals(in.word("standard")))
        exceeded.put(row.get("loading"), exceeded(in, row));
    String kept =
        exceeded.entrySet().stream()
            .filter(e -> e.getValue().isEmpty())
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(null);
    Sheet.Draft sheet = Sheet.draft().value("loading", kept).result("exceeded", exceeded);
    exceeded.forEach((type, over) -> sheet.step(type, "limits exceeded", over.toString(), ""));
    if (kept == null) sheet.warn("no type of loading allows these values");
    return sheet.valid("liquid-filled; the maker's limits come first").done();
  }

  private static List<String> exceeded(Inputs in, Map<String, String> row) {
    List<String> over = new ArrayList<>();
    check(over, "hot_spot_C", in, row.get("hot_spot"));
    check(over, "top_oil_C", in, row.get("top_oil"));
    check(over, "K", in, row.get("load"));
    return over;
  }

  private static void check(List<String> over, String name, Inputs in, String limit) {
    if (!limit.isEmpty() && in.number(name) > Double.parseDouble(limit)) over.add(name);
  }
}
