package electrical.health.consequence;

import electrical.health.cnaim.Register;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Safety consequence factor: location risk by type risk (Table 225), or for cables how they are
 * laid (Table 226). What is not known counts as medium, or as buried.
 *
 * <p>Source: CNAIM v2.1, 7.4, Appendix D. The risk reduction factor of Table 227 is 1 for all
 * categories here.
 */
final class SafetyFactor {
  private static final double BURIED = 1;
  private static final double EXPOSED = 2;
  private static final Map<String, Map<String, String>> MATRIX =
      Register.table("safety").rows().stream()
          .collect(Collectors.toMap(row -> row.get("location_risk"), Function.identity()));

  private SafetyFactor() {}

  /** For switchgear and transformers; risks are LOW, MEDIUM or HIGH. */
  static double of(Optional<String> locationRisk, Optional<String> typeRisk) {
    return Double.parseDouble(
        MATRIX.get(locationRisk.orElse("MEDIUM")).get(typeRisk.orElse("MEDIUM")));
  }

  static double ofCable(boolean exposed) {
    return exposed ? EXPOSED : BURIED;
  }
}
