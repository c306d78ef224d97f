package risk.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import risk.cel.Kind;

/** What evidence may say to a version: its inputs, and what inputs are derived from. */
record Vocabulary(Map<String, Kind> inputs) {
  /** Dates evidence has beside its attributes, by name or by the beginning of a name. */
  private static final Set<String> DATES =
      Set.of(
          "installation_date",
          "last_maintained",
          "last_inspected",
          "last_maintenance_date",
          "arc_flash_study_date");

  private static final List<String> DATED = List.of("maintained_", "tested_", "failed_");

  /** What golden cases may state although formulas do not read it. */
  private static final Map<String, Kind> BESIDE =
      Map.of(
          "type", Kind.TEXT,
          "ambient_temperature", Kind.NUMBER,
          "shock_hazard_label", Kind.FLAG,
          "voltage_label", Kind.FLAG);

  static boolean dates(String name) {
    boolean flag = KnownInputs.find(name).isPresent() && !KnownInputs.days().contains(name);
    return DATES.contains(name) || (!flag && DATED.stream().anyMatch(name::startsWith));
  }

  /** The kind of a name that is no date; null when evidence does not say it. */
  Kind kind(String name) {
    return inputs.getOrDefault(name, BESIDE.get(name));
  }

  Set<String> names() {
    Set<String> names = new TreeSet<>(inputs.keySet());
    names.addAll(BESIDE.keySet());
    names.addAll(DATES);
    return names;
  }

  /** These and others. */
  static Collection<String> joined(Collection<String> some, Collection<String> others) {
    Set<String> all = new HashSet<>(some);
    all.addAll(others);
    return all;
  }
}
