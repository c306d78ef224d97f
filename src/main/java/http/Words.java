package http;

import java.util.Locale;
import risk.Level;

/**
 * How levels and standings are written. Each rendering of a level belongs to fixed member names and
 * is never mixed under one: upper case under risk_level and overall_risk, lower case under
 * risk_category, title case under risk_rating.
 */
final class Words {
  private Words() {}

  static String upper(Level level) {
    return level.name();
  }

  static String lower(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  static String title(Level level) {
    return level.name().charAt(0) + level.name().substring(1).toLowerCase(Locale.ROOT);
  }

  static String assessed(boolean assessed) {
    return assessed ? "assessed" : "unknown";
  }

  /** Compliant from 90, in warning from 75. */
  static String standing(int score) {
    if (score >= 90) return "compliant";
    return score >= 75 ? "warning" : "non_compliant";
  }

  /** The documents' spelling of a standard: nfpa_70b for nfpa70b. */
  static String spelled(String standard) {
    return standard.replace("nfpa", "nfpa_");
  }
}
