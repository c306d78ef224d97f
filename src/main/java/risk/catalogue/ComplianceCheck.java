package risk.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import risk.Compliance;

/**
 * First-cut compliance. NFPA 70B-2023: share of the type's maintenance tasks (Table 9.2.2) done
 * within their interval in calendar months. NFPA 70E-2024 130.5: 70 % for an incident-energy study
 * of at most five years, 30 % for shock and voltage labels.
 */
final class ComplianceCheck {
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

  private Compliance maintenance(String type, Map<String, Object> known, LocalDate asOf) {
    Map<String, Integer> tasks =
        requirements.tasks().getOrDefault(type, requirements.tasks().get("*"));
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
    return new Compliance("nfpa70b", (int) Math.rint(met), issues);
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
    return new Compliance("nfpa70e", (int) Math.rint(score), issues);
  }
}
