package risk.original;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.Compliance;

/**
 * The original's compliance of a live item, for versions 0.1.0 and 1.0.0. What is known of the item
 * is put the way the original recorded it, and judged by {@link MaintenanceCompliance} and {@link
 * SafetyCompliance}.
 */
public final class OriginalCompliance {
  private static final String MAINTAINED = "maintained_";
  private static final String LAST_MAINTAINED = "last_maintained";
  private static final List<String> DOCUMENTED =
      List.of("ppe_category", "incident_energy", "working_distance", "arc_flash_boundary");

  private OriginalCompliance() {}

  /**
   * Checks one item against both standards.
   *
   * @param type equipment type; one that the original did not have is judged as OTHER
   * @param evidence what is known, by input name: {@code maintained_TYPE}, {@code last_maintained}
   *     (a record of no particular type) and {@code arc_flash_study_date} as LocalDate, {@code
   *     ppe_category}, {@code incident_energy}, {@code working_distance}, {@code
   *     arc_flash_boundary} of any kind, {@code shock_hazard_label} and {@code voltage_label} as
   *     Boolean, {@code loading} in percent as Number
   * @param asOf the day; the time of day counted is midnight on both sides
   * @return nfpa70b, then nfpa70e; the latter only when the loading is known, since the original
   *     could not judge an item without it
   */
  public static List<Compliance> check(String type, Map<String, Object> evidence, LocalDate asOf) {
    Item item = new Item("", typeOf(type));
    LocalDateTime now = asOf.atStartOfDay();
    List<Compliance> out = new ArrayList<>();
    out.add(of("nfpa70b", MaintenanceCompliance.find(item.type(), records(evidence), now)));
    if (evidence.get("loading") instanceof Number loading)
      out.add(of("nfpa70e", SafetyCompliance.find(safety(item, loading, evidence), now)));
    return List.copyOf(out);
  }

  /**
   * Every day on which a finding may come or go.
   *
   * @param type and evidence as for {@link #check}
   */
  public static List<LocalDate> turns(String type, Map<String, Object> evidence) {
    List<LocalDate> out = new ArrayList<>();
    for (MaintenanceRecord record : records(evidence))
      out.add(MaintenanceCompliance.late(typeOf(type), record.date().toLocalDate()));
    if (evidence.get("arc_flash_study_date") instanceof LocalDate day)
      out.add(SafetyCompliance.outdated(day));
    return out;
  }

  private static Compliance of(String standard, Finding finding) {
    return new Compliance(standard, finding.score(), finding.issues());
  }

  private static ItemType typeOf(String type) {
    for (ItemType known : ItemType.values()) if (known.name().equals(type)) return known;
    return ItemType.OTHER;
  }

  private static List<MaintenanceRecord> records(Map<String, Object> evidence) {
    List<MaintenanceRecord> records = new ArrayList<>();
    evidence.forEach(
        (name, value) -> {
          if (!(value instanceof LocalDate day)) return;
          if (name.startsWith(MAINTAINED))
            records.add(
                new MaintenanceRecord(day.atStartOfDay(), name.substring(MAINTAINED.length())));
          else if (name.equals(LAST_MAINTAINED))
            records.add(new MaintenanceRecord(day.atStartOfDay(), ""));
        });
    return records;
  }

  private static SafetyItem safety(Item item, Number loading, Map<String, Object> evidence) {
    return new SafetyItem(item, asSent(loading), arcFlash(evidence), labels(evidence));
  }

  /** Whole percents were mostly sent without decimals, and the original told them so. */
  private static Number asSent(Number loading) {
    double percent = loading.doubleValue();
    if (percent == Math.rint(percent)) return (long) percent;
    return percent;
  }

  private static Optional<Map<String, Object>> arcFlash(Map<String, Object> evidence) {
    Map<String, Object> assessment = new LinkedHashMap<>();
    if (evidence.get("arc_flash_study_date") instanceof LocalDate day)
      assessment.put("assessment_date", day.toString());
    for (String member : DOCUMENTED)
      if (evidence.containsKey(member)) assessment.put(member, evidence.get(member));
    return assessment.isEmpty() ? Optional.empty() : Optional.of(assessment);
  }

  private static Optional<List<String>> labels(Map<String, Object> evidence) {
    List<String> labels = new ArrayList<>();
    boolean recorded = false;
    for (String label : List.of("shock_hazard", "voltage")) {
      if (!(evidence.get(label + "_label") instanceof Boolean present)) continue;
      recorded = true;
      if (present) labels.add(label);
    }
    return recorded ? Optional.of(labels) : Optional.empty();
  }
}
