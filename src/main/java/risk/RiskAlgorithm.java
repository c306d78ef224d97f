package risk;

import identity.AlgorithmVersion;
import java.time.LocalDate;
import java.util.Map;

/** A released way of computing risk. Pure: the same evidence and day always give the same bits. */
public interface RiskAlgorithm {
  AlgorithmVersion version();

  /**
   * Assesses one item.
   *
   * @param evidence what is known, by input name (snake case): Double, Boolean, String; days as
   *     java.time.LocalDate; absent is unknown. Attributes go under their wire name in canonical
   *     units; see docs/algorithms.md for the derived ones
   * @param asOf the UTC day to assess for
   */
  Assessment assess(Map<String, Object> evidence, LocalDate asOf);

  /**
   * Until when what this algorithm itself says of an item holds, and the work it finds due.
   *
   * @param evidence as for {@link #assess}
   * @param asOf the UTC day to look from
   */
  Outlook outlook(Map<String, Object> evidence, LocalDate asOf);

  /** Who judges compliance, and how. */
  ComplianceMethod complianceMethod();

  /** Classifies a rounded 0..100 score, for example a facility's. */
  Level levelOf(int score);
}
