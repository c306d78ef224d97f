package electrical.health.cnaim;

import electrical.method.Inputs;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the evidence of a component: findings, oil, dissolved gas and furan tests. */
final class EvidenceReader {
  private final Reading reading;
  private final FindingsReader findings;

  EvidenceReader(Reading reading) {
    this.reading = reading;
    this.findings = new FindingsReader(reading);
  }

  /**
   * Evidence of a component.
   *
   * @param suffix of the input names, "" or "_main" or "_tapchanger"
   */
  Evidence of(ComponentTables tables, Family family, String suffix) {
    Map<Source, Modifier> modifiers = new EnumMap<>(Source.class);
    modifiers.put(Source.OBSERVED, findings.modifier("observed" + suffix, tables.observed()));
    modifiers.put(Source.MEASURED, findings.modifier("measured" + suffix, tables.measured()));
    switch (family) {
      case HV_TRANSFORMER, EXTENSION_TRANSFORMER -> {
        modifiers.put(Source.OIL, oil("oil", OilTest.HV));
        if (reading.in().has("dga"))
          modifiers.put(Source.GAS, GasTest.modifier(gas("dga"), none()));
        if (reading.in().has("ffa_ppm")) modifiers.put(Source.FURAN, furan());
      }
      case EHV_TRANSFORMER -> {
        modifiers.put(Source.OIL, oil("oil" + suffix, OilTest.EHV));
        if (suffix.equals("_main")) {
          modifiers.put(Source.GAS, GasTest.modifier(gas("dga"), gas("dga_previous")));
          modifiers.put(Source.FURAN, furan());
        }
      }
      case LV_CIRCUIT_BREAKER,
          LV_PILLAR,
          LV_BOARD,
          HV_SWITCHGEAR_DISTRIBUTION,
          HV_SWITCHGEAR_PRIMARY,
          EHV_SWITCHGEAR,
          EHV_CABLE,
          EXTENSION_CABLE -> {}
    }
    return new Evidence(modifiers, tables.combination());
  }

  private static Optional<GasTest.Sample> none() {
    return Optional.empty();
  }

  private Modifier oil(String name, OilTest test) {
    Inputs in = reading.in().group(name);
    OilTest.Sample sample =
        new OilTest.Sample(
            in.maybeNumber("moisture_ppm"),
            in.maybeNumber("acidity_mgKOH_g"),
            in.maybeNumber("breakdown_kV"));
    if (sample.isEmpty()) reading.assume(name + " not tested: neutral");
    else if (sample.isPartial()) reading.assume(name + ": tests not given count as their best");
    return test.modifier(sample);
  }

  private Optional<GasTest.Sample> gas(String name) {
    Optional<GasTest.Sample> sample = GasTest.sample(reading.in().group(name));
    if (sample.isEmpty()) reading.assume(name + " not sampled: neutral");
    else if (sample.get().isPartial()) reading.assume(name + ": gases not given count as 0 ppm");
    return sample;
  }

  private Modifier furan() {
    OptionalDouble ppm = reading.number("ffa_ppm", "neutral");
    return ppm.isPresent() ? FuranTest.modifier(ppm.getAsDouble()) : Modifier.NEUTRAL;
  }
}
