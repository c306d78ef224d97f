package electrical.safety;

import static electrical.method.Input.day;
import static electrical.method.Input.group;
import static electrical.method.Input.number;
import static electrical.method.Input.text;

import electrical.method.Citation;
import electrical.method.Confidence;
import electrical.method.Input;
import electrical.method.Inputs;
import electrical.method.Method;
import electrical.method.Outcome;
import electrical.method.Output;
import electrical.method.Precondition;
import electrical.method.Sheet;
import electrical.method.WholeNumbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quantity.Unit;

/** Binding of {@link Label}: five checks of an equipment label. */
final class LabelMethod {
  private static final List<String> CATEGORY = List.of("ppe_category");

  static final Method METHOD =
      new Method(
          "70e-label",
          "1.0.0",
          "safety",
          "Content of an arc-flash equipment label",
          List.of(new Citation("NFPA 70E", "2024", "130.5(H)", Confidence.A)),
          inputs(),
          List.of(
              new Output("pct", "%", "checks passed of five; none while one cannot be made"),
              new Output("checks", "", "voltage, boundary, data, date, matches_study"),
              new Output("findings", "", "what is wrong"),
              new Output("pct_least", "%", "if checks that cannot be made fail"),
              new Output("pct_most", "%", "if checks that cannot be made pass")),
          Precondition.before(
              LabelMethod::check,
              in -> WholeNumbers.refusals("", in, CATEGORY),
              in -> WholeNumbers.refusals("/study", in.group("study"), CATEGORY)));

  private LabelMethod() {}

  private static List<Input> inputs() {
    List<Input> inputs = new ArrayList<>(content());
    inputs.add(text("site_ppe_level", "site-specific PPE level").optional());
    inputs.add(day("label_date", "date of the assessment on the label").optional());
    inputs.add(
        group("study", "what the current study says", content().toArray(Input[]::new)).optional());
    return List.copyOf(inputs);
  }

  private static List<Input> content() {
    return List.of(
        number("nominal_voltage_V", Unit.VOLT, 1, 1_500_000, "nominal voltage").optional(),
        number("arc_flash_boundary_mm", Unit.MILLIMETRE, 1, 1_000_000, "arc-flash boundary")
            .optional(),
        number("incident_energy_cal_cm2", Unit.CALORIE_PER_CM2, 0, 100_000, "incident energy")
            .optional(),
        number("working_distance_mm", Unit.MILLIMETRE, 1, 100_000, "its working distance")
            .optional(),
        number("arc_rating_cal_cm2", Unit.CALORIE_PER_CM2, 0, 1000, "arc rating of clothing")
            .optional(),
        WholeNumbers.input("ppe_category", 1, 4, "PPE category").optional());
  }

  private static Label label(Inputs in, boolean siteLevel) {
    return new Label(
        in.maybeNumber("nominal_voltage_V"),
        in.maybeNumber("arc_flash_boundary_mm"),
        new Label.Data(
            in.maybeNumber("incident_energy_cal_cm2"),
            in.maybeNumber("working_distance_mm"),
            in.maybeNumber("arc_rating_cal_cm2"),
            siteLevel,
            in.maybeNumber("ppe_category")));
  }

  private static Outcome check(Inputs in) {
    boolean siteLevel = in.maybeWord("site_ppe_level").filter(l -> !l.isBlank()).isPresent();
    Label label = label(in, siteLevel);
    Optional<List<String>> departures = label.departures(label(in.group("study"), false));
    Map<String, Object> checks = new LinkedHashMap<>();
    checks.put("voltage", label.volts().isPresent());
    checks.put("boundary", label.boundary().isPresent());
    checks.put("data", label.dataFaults().isEmpty());
    checks.put("date", in.has("label_date"));
    checks.put("matches_study", departures.map(List::isEmpty).orElse(null));
    List<String> findings = findings(checks, label, departures.orElse(List.of()));
    return sheet(checks, findings).done();
  }

  private static List<String> findings(
      Map<String, Object> checks, Label label, List<String> departures) {
    List<String> findings = new ArrayList<>();
    for (String name : List.of("voltage", "boundary", "date"))
      if (checks.get(name).equals(false)) findings.add("no " + name);
    findings.addAll(label.dataFaults());
    for (String what : departures) findings.add(what + " departs from the study");
    return List.copyOf(findings);
  }

  private static Sheet.Draft sheet(Map<String, Object> checks, List<String> findings) {
    long passed = checks.values().stream().filter(Boolean.TRUE::equals).count();
    boolean open = checks.containsValue(null);
    double least = 100.0 * passed / checks.size();
    double most = 100.0 * (passed + (open ? 1 : 0)) / checks.size();
    Sheet.Draft sheet = Sheet.draft();
    checks.forEach((name, passes) -> sheet.step(name, "check of the label", passes, ""));
    if (open)
      sheet
          .unknown("whether the label matches the study: nothing both of them name was given")
          .warn("no single score while a check cannot be made");
    return sheet
        .value("pct", open ? null : least)
        .result("checks", checks)
        .result("findings", findings)
        .result("pct_least", least)
        .result("pct_most", most)
        .valid("equipment likely to be worked on energized; a date is practice, not listed (B)");
  }
}
