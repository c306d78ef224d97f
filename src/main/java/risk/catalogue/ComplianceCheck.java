package risk.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.Compliance;
import risk.Due;

/**
 * First-cut compliance. NFPA 70B-2023: share of the type's maintenance tasks (Table 9.2.2) done
 * within their interval in calendar months. NFPA 70E-2024 130.5: 70 % for an incident-energy study
 * of at most five years, 30 % for shock and voltage labels.
 */
final class ComplianceCheck {
  private static final String MAINTENANCE = "nfpa70b";
  private static final String SAFETY = "nfpa70e";
  private static final double STUDY_SHARE = 70;
  private static final double LABEL_SHARE = 30;

  private final Version.Requirements requirements;

  ComplianceCheck(Version.Requirements requirements) {
    this.requirements = requirements;
  }

  List<Compliance> check(String type, Map<String, Object> known, LocalDate asOf) {
    List<Compliance> out = new ArrayList<>();
    out.add(maintenance(type, known, asOf));
    if (requirements.studied().contains(type)) out.add(safety(known, asOf));
    return out;
  }

  /** Every day on which something of this may turn. */
  List<LocalDate> turns(String type, Map<String, Object> known) {
    return deadlines(type, known).stream()
        .flatMap(due -> due.on().stream())
        .map(last -> last.plusDays(1))
        .toList();
  }

  /** What is due first; what was never recorded only where nothing has a day. */
  Optional<Due> due(String type, Map<String, Object> known, LocalDate asOf) {
    Comparator<Due> first = Comparator.comparing(due -> due.on().orElse(LocalDate.MAX));
    return deadlines(type, known).stream()
        .min(first)
        .map(due -> new Due(due.requirement(), due.standard(), status(due, asOf), due.on()));
  }

  private static String status(Due due, LocalDate asOf) {
    return due.on().map(last -> last.isBefore(asOf) ? "overdue" : "met").orElse("evidence_missing");
  }

  private List<Due> deadlines(String type, Map<String, Object> known) {
    List<Due> out = new ArrayList<>();
    tasks(type)
        .forEach(
            (task, months) -> out.add(deadline(task, known.get("maintained_" + task), months)));
    if (requirements.studied().contains(type))
      out.add(deadline(known.get("arc_flash_study_date"), requirements.studyYears()));
    return out;
  }

  private static Due deadline(String task, Object done, int months) {
    return new Due(task, MAINTENANCE, "", last(done).map(day -> day.plusMonths(months)));
  }

  private static Due deadline(Object studied, int years) {
    return new Due("arc_flash_study", SAFETY, "", last(studied).map(day -> day.plusYears(years)));
  }

  private static Optional<LocalDate> last(Object done) {
    return done instanceof LocalDate day ? Optional.of(day) : Optional.empty();
  }

  private Map<String, Integer> tasks(String type) {
    return requirements.tasks().getOrDefault(type, requirements.tasks().get("*"));
  }

  private Compliance maintenance(String type, Map<String, Object> known, LocalDate asOf) {
    Map<String, Integer> tasks = tasks(type);
    List<String> issues = new ArrayList<>();
    tasks.forEach(
        (task, months) -> {
          String words = task.replace('_', ' ');
          if (!(known.get("maintained_" + task) instanceof LocalDate done)) {
            issues.add(words + " never recorded (NFPA 70B-2023 9.2)");
          } else if (done.plusMonths(months).isBefore(asOf)) {
            issues.add(
                words + " overdue, due every " + months + " months (NFPA 70B-2023 Table 9.2.2)");
          }
        });
    double met = tasks.isEmpty() ? 100 : 100.0 * (tasks.size() - issues.size()) / tasks.size();
    return new Compliance(MAINTENANCE, (int) Math.rint(met), issues);
  }

  private Compliance safety(Map<String, Object> known, LocalDate asOf) {
    List<String> issues = new ArrayList<>();
    double score = 0;
    if (!(known.get("arc_flash_study_date") instanceof LocalDate studied)) {
      issues.add("no arc-flash study recorded (NFPA 70E-2024 130.5)");
    } else if (studied.plusYears(requirements.studyYears()).isBefore(asOf)) {
      issues.add(
          "arc-flash study older than "
              + requirements.studyYears()
              + " years (NFPA 70E-2024 130.5(G))");
    } else {
      score += STUDY_SHARE;
    }
    boolean labelled =
        Boolean.TRUE.equals(known.get("shock_hazard_label"))
            && Boolean.TRUE.equals(known.get("voltage_label"));
    if (labelled) score += LABEL_SHARE;
    else issues.add("shock hazard or voltage label missing (NFPA 70E-2024 130.5(H))");
    return new Compliance(SAFETY, (int) Math.rint(score), issues);
  }
}
