package electrical.cable;

import static electrical.method.Input.number;

import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Sheet;
import electrical.method.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import quantity.Unit;

/** Condition of aged XLPE cable from its tan delta at very low frequency. */
public final class TanDelta {
  private static final double GREATEST = 1e6;
  private static final Table TABLE = Table.load("electrical/cable/tan-delta.csv");
  private static final Map<String, Limits> LIMITS =
      TABLE.rows().stream()
          .map(Limits::of)
          .collect(Collectors.toMap(Limits::criterion, Function.identity()));

  public static final Method METHOD =
      new Method(
          "tan-delta",
          "1.0.0",
          "cable",
          "Tan delta of medium-voltage XLPE cable",
          List.of(TABLE.citation()),
          List.of(
              criterion("mean", 0, "mean tan delta at U0, in 1e-3"),
              criterion("tip_up", -GREATEST, "tan delta at 1.5 U0 less that at 0.5 U0, in 1e-3"),
              criterion("std", 0, "standard deviation at U0, in 1e-3")),
          List.of(
              new Output("verdict", "", "no action, further study or action; the worst criterion"),
              new Output("criteria", "", "verdict of each criterion")),
          TanDelta::calculate);

  private TanDelta() {}

  /** How urgent, least first. */
  public enum Verdict {
    NO_ACTION("no action"),
    FURTHER_STUDY("further study"),
    ACTION("action");

    private final String words;

    Verdict(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /**
   * Limits of a criterion in 1e-3.
   *
   * @param studyFrom least value that asks for further study
   * @param actionAbove greatest value that does not ask for action
   */
  record Limits(String criterion, double studyFrom, double actionAbove) {
    static Limits of(Map<String, String> row) {
      return new Limits(
          row.get("criterion"),
          Double.parseDouble(row.get("study_from")),
          Double.parseDouble(row.get("action_above")));
    }

    Verdict of(double value) {
      if (value > actionAbove) return Verdict.ACTION;
      return value >= studyFrom ? Verdict.FURTHER_STUDY : Verdict.NO_ACTION;
    }
  }

  private static Input criterion(String name, double min, String description) {
    return number(name, Unit.PER_MILLE, min, GREATEST, description).optional();
  }

  /** Verdict of one criterion: mean, tip_up or std, in 1e-3. Source: IEEE 400.2, XLPE. */
  public static Verdict verdict(String criterion, double value) {
    return LIMITS.get(criterion).of(value);
  }

  private static Outcome calculate(Inputs in) {
    Sheet.Draft sheet = Sheet.draft().valid("aged XLPE cable with its accessories, 0.1 Hz");
    Map<String, Object> criteria = new java.util.LinkedHashMap<>();
    Verdict worst = null;
    for (String criterion : List.of("mean", "tip_up", "std")) {
      if (!in.has(criterion)) {
        sheet.unknown(criterion + ": the verdict may be worse");
        continue;
      }
      Verdict verdict = verdict(criterion, in.number(criterion));
      criteria.put(criterion, verdict.words());
      sheet.step(criterion, "against its limits", verdict.words(), "");
      if (worst == null || verdict.compareTo(worst) > 0) worst = verdict;
    }
    if (worst == null)
      return Outcome.refused("", "MISSING_FIELD", "nothing", "one of mean, tip_up, std");
    if (in.maybeNumber("tip_up").orElse(0) < 0)
      sheet.warn("tan delta falls with voltage, which these limits do not judge");
    return sheet.value("verdict", worst.words()).result("criteria", criteria).done();
  }
}
