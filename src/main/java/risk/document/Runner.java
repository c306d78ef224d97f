package risk.document;

import java.time.LocalDate;
import java.util.Map;
import risk.catalogue.Scorer;
import risk.catalogue.Scores;
import risk.catalogue.Version;
import risk.catalogue.VersionedAlgorithm;
import risk.cel.Frame;

/** Runs a version so that every value on the way can be read. Threads may share it. */
public final class Runner {
  private final Version version;
  private final Formulas formulas;
  private final Scorer scorer;
  private final VersionedAlgorithm algorithm;

  public Runner(Version version) {
    this.version = version;
    this.formulas = new Formulas(version);
    this.scorer = Scorer.compiled(version);
    this.algorithm = new VersionedAlgorithm(version, scorer);
  }

  public Version version() {
    return version;
  }

  public Formulas formulas() {
    return formulas;
  }

  /**
   * Assesses one item.
   *
   * @param evidence as {@link risk.RiskAlgorithm#assess} takes it
   */
  public Run run(Map<String, Object> evidence, LocalDate asOf) {
    Map<String, Object> known = algorithm.derived(evidence, asOf);
    Frame frame = scorer.frame();
    scorer.fill(frame, known);
    scorer.score(frame, scorer.scores());
    return new Run(this, evidence, known, frame, algorithm.assess(evidence, asOf));
  }

  /** Score and level alone, which is quicker. */
  Quick quick(Map<String, Object> evidence, LocalDate asOf) {
    Frame frame = scorer.frame();
    scorer.fill(frame, algorithm.derived(evidence, asOf));
    Scores scores = scorer.scores();
    scorer.score(frame, scores);
    risk.Level level =
        scores.assessed() ? algorithm.levelOf((int) Math.rint(scores.exact())) : risk.Level.UNKNOWN;
    return new Quick(scores.exact(), level);
  }

  /** Exact score and level. */
  record Quick(double exact, risk.Level level) {}
}
