package risk.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What formulas read that follows from evidence and the day: ages, and other units. */
final class Derived {
  /** Mean length of a year in days, as the original calculations use it. */
  private static final double DAYS_PER_YEAR = 365.25;

  private static final String SINCE = "years_since_";

  private final Version file;
  private final List<String> since;

  Derived(Version file) {
    this.file = file;
    this.since = file.inputs().keySet().stream().filter(name -> name.startsWith(SINCE)).toList();
  }

  Map<String, Object> from(Map<String, Object> evidence, LocalDate asOf) {
    Map<String, Object> known = new HashMap<>(evidence);
    String type = (String) evidence.getOrDefault("type", "OTHER");
    known.putIfAbsent("service_life", file.serviceLife().of(type));
    years(known, "installation_date", "age_years", asOf);
    years(known, "last_maintained", "years_since_maintenance", asOf);
    for (String name : since)
      years(known, "maintained_" + name.substring(SINCE.length()), name, asOf);
    if (evidence.get("installation_date") instanceof LocalDate date) {
      known.putIfAbsent("installation_year", (double) date.getYear());
    }
    if (evidence.get("ambient_temperature") instanceof Double celsius) {
      known.putIfAbsent("ambient_temperature_f", celsius * 9 / 5 + 32);
    }
    return known;
  }

  private static void years(Map<String, Object> known, String from, String to, LocalDate asOf) {
    if (known.get(from) instanceof LocalDate date) {
      known.putIfAbsent(to, ChronoUnit.DAYS.between(date, asOf) / DAYS_PER_YEAR);
    }
  }
}
