package risk.original;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The original's check of one item against NFPA 70E ({@code core/compliance/nfpa70e.py}, commit
 * 25379e8; it names no edition): arc-flash assessment within five years, labels, loading below 80
 * percent.
 *
 * <p>Kept to reproduce old results. The edition in force is not checked here.
 */
public final class SafetyCompliance {
  private static final String ASSESSMENT_DATE = "assessment_date";
  private static final double VALID_YEARS = 5;
  private static final double LOADING_LIMIT_PERCENT = 80;
  private static final List<String> LABELS = List.of("shock_hazard", "voltage");
  private static final Map<String, String> DOCUMENTED = documented();

  private SafetyCompliance() {}

  private static Map<String, String> documented() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("ppe_category", "PPE category");
    names.put("incident_energy", "Incident energy");
    names.put("working_distance", "Working distance");
    names.put("arc_flash_boundary", "Arc flash boundary");
    return names;
  }

  /** The answer of {@code nfpa70e.evaluate_equipment}. */
  public static ItemCompliance evaluate(SafetyItem item, LocalDateTime now) {
    return ItemCompliance.of(find(item, now), item.item(), now);
  }

  static Finding find(SafetyItem item, LocalDateTime now) {
    List<String> issues = new ArrayList<>();
    if (assessed(item.item().type())) arcFlash(item.arcFlash(), now, issues);
    labels(item.labels()).ifPresent(issues::add);
    if (item.loading().doubleValue() >= LOADING_LIMIT_PERCENT)
      issues.add(
          "Equipment loaded at "
              + PythonNumber.text(item.loading())
              + "% of rating (exceeds 80% threshold)");
    return graded(List.copyOf(issues));
  }

  /** Whether the original asks this type for an arc-flash assessment. */
  public static boolean assessed(ItemType type) {
    return switch (type) {
      case PANEL, TRANSFORMER, SWITCHGEAR -> true;
      case BREAKER, OTHER -> false;
    };
  }

  private static void arcFlash(
      Optional<Map<String, Object>> assessment, LocalDateTime now, List<String> issues) {
    if (assessment.isEmpty()) {
      issues.add("Missing required arc flash assessment");
      return;
    }
    age(assessment.get(), now).ifPresent(issues::add);
    DOCUMENTED.forEach(
        (member, name) -> {
          if (!assessment.get().containsKey(member)) issues.add(name + " not specified");
        });
  }

  private static Optional<String> age(Map<String, Object> assessment, LocalDateTime now) {
    if (!assessment.containsKey(ASSESSMENT_DATE))
      return Optional.of("Arc flash assessment date not documented");
    Optional<LocalDateTime> done =
        assessment.get(ASSESSMENT_DATE) instanceof String text
            ? IsoMoment.parse(text)
            : Optional.empty();
    if (done.isEmpty()) return Optional.of("Invalid arc flash assessment date format");
    double years = Elapsed.years(done.get(), now);
    return years > VALID_YEARS
        ? Optional.of("Arc flash assessment outdated (last done " + (long) years + " years ago)")
        : Optional.empty();
  }

  /** The first day on which an assessment done on a day is outdated. */
  static LocalDate outdated(LocalDate done) {
    return done.plusDays((long) (VALID_YEARS * Elapsed.DAYS_PER_YEAR) + 1);
  }

  private static Optional<String> labels(Optional<List<String>> present) {
    if (present.isEmpty()) return Optional.of("Missing safety labeling information");
    List<String> absent = LABELS.stream().filter(l -> !present.get().contains(l)).toList();
    return absent.isEmpty()
        ? Optional.empty()
        : Optional.of("Missing required safety labels: " + String.join(", ", absent));
  }

  private static Finding graded(List<String> issues) {
    return switch (issues.size()) {
      case 0 -> new Finding(Status.COMPLIANT, 100, issues);
      case 1 -> new Finding(Status.PARTIAL, 75, issues);
      case 2, 3 -> new Finding(Status.PARTIAL, 50, issues);
      default -> new Finding(Status.NON_COMPLIANT, 25, issues);
    };
  }
}
