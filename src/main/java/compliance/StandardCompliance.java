package compliance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * How an item stands against one standard.
 *
 * @param standard "nfpa70b" or "nfpa70e"
 * @param edition year
 * @param requirements all of them, those that do not apply too
 * @param score 0..100, rounded half to even; empty when nothing that is scored applies
 */
public record StandardCompliance(
    String standard, String edition, List<Requirement> requirements, OptionalInt score) {
  private static final double STUDY_SHARE = 70;
  private static final double LABEL_SHARE = 30;
  private static final double ALL = 100;

  /** NFPA 70B: share of the applicable requirements that hold, due soon among them. */
  static StandardCompliance maintenance(List<Requirement> requirements) {
    return of(requirements, share(requirements, ALL));
  }

  /**
   * NFPA 70E: 70 % for a current study, 30 % for the share of the label's contents that are there.
   * Maintenance has its own score and is not counted twice.
   */
  static StandardCompliance safety(List<Requirement> requirements) {
    List<Requirement> study = only(requirements, List.of(Safety.STUDY));
    List<Requirement> labels = only(requirements, Safety.LABELS);
    Optional<Double> points =
        share(study, STUDY_SHARE).flatMap(s -> share(labels, LABEL_SHARE).map(l -> s + l));
    return of(requirements, points);
  }

  private static List<Requirement> only(
      List<Requirement> requirements, java.util.Collection<String> ids) {
    return requirements.stream().filter(r -> ids.contains(r.duty().id())).toList();
  }

  private static StandardCompliance of(List<Requirement> requirements, Optional<Double> points) {
    Requirement.Duty any = requirements.getFirst().duty();
    OptionalInt score =
        points.isPresent() ? OptionalInt.of((int) Math.rint(points.get())) : OptionalInt.empty();
    return new StandardCompliance(any.standard(), any.edition(), requirements, score);
  }

  private static Optional<Double> share(List<Requirement> requirements, double points) {
    long applicable =
        requirements.stream().filter(r -> r.status() != Status.NOT_APPLICABLE).count();
    long met = requirements.stream().filter(r -> r.status().holds()).count();
    return applicable == 0 ? Optional.empty() : Optional.of(points * met / applicable);
  }

  /** How many requirements stand where; every status is named. */
  public Map<Status, Integer> counts() {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Status status : Status.values()) counts.put(status, 0);
    requirements.forEach(r -> counts.merge(r.status(), 1, Integer::sum));
    return counts;
  }

  /** The same by the word of the status, without those that none has. */
  Map<String, Integer> words() {
    Map<String, Integer> words = new TreeMap<>();
    requirements.forEach(r -> words.merge(r.status().word(), 1, Integer::sum));
    return words;
  }

  /** The first day on which any requirement changes if nothing more is recorded. */
  public Optional<LocalDate> changesOn() {
    return requirements.stream().flatMap(r -> r.changesOn().stream()).min(LocalDate::compareTo);
  }

  /** The requirement with this id. */
  public Requirement requirement(String id) {
    return requirements.stream().filter(r -> r.duty().id().equals(id)).findFirst().orElseThrow();
  }

  /** What is overdue or without evidence, in words with its clause. */
  public List<String> issues() {
    return requirements.stream()
        .filter(r -> r.status() == Status.OVERDUE || r.status() == Status.EVIDENCE_MISSING)
        .map(Requirement::issue)
        .toList();
  }
}
