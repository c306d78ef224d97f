package risk.catalogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import risk.cel.Kind;

/** What formulas read that follows from evidence and the day: ages, and other units. */
final class Derived {
  /** Mean length of a year in days, as the original calculations use it. */
  private static final double DAYS_PER_YEAR = 365.25;

  private static final String SINCE = "years_since_";

  private static final String FAILED = "failed_";

  private final Version file;
  private final List<String> since;
  private final List<String> failed;

  Derived(Version file) {
    this.file = file;
    this.since = file.inputs().keySet().stream().filter(name -> name.startsWith(SINCE)).toList();
    this.failed =
        file.inputs().entrySet().stream()
            .filter(input -> input.getValue() == Kind.FLAG && input.getKey().startsWith(FAILED))
            .map(Map.Entry::getKey)
            .toList();
  }

  Map<String, Object> from(Map<String, Object> evidence, LocalDate asOf) {
    Map<String, Object> known = new HashMap<>(evidence);
    String type = (String) evidence.getOrDefault("type", "OTHER");
    known.putIfAbsent("service_life", file.serviceLife().of(type));
    years(known, "installation_date", "age_years", asOf);
    years(known, "last_maintained", "years_since_maintenance", asOf);
    for (String name : since) since(known, name, asOf);
    for (String name : failed) verdict(known, name);
    if (evidence.get("installation_date") instanceof LocalDate date) {
      known.putIfAbsent("installation_year", (double) date.getYear());
    }
    if (evidence.get("ambient_temperature") instanceof Double celsius) {
      known.putIfAbsent("ambient_temperature_f", celsius * 9 / 5 + 32);
    }
    return known;
  }

  /** The newest maintenance or test of a kind. A trip test is trip_test here and trip there. */
  private static void since(Map<String, Object> known, String name, LocalDate asOf) {
    String kind = name.substring(SINCE.length());
    Stream.of("maintained_" + kind, "tested_" + kind, "tested_" + kind.replace("_test", ""))
        .filter(date -> known.get(date) instanceof LocalDate)
        .max(Comparator.comparing(date -> (LocalDate) known.get(date)))
        .ifPresent(date -> years(known, date, name, asOf));
  }

  /** Evidence has the day of a test not passed; formulas ask whether there was one. */
  private static void verdict(Map<String, Object> known, String name) {
    boolean tested = known.containsKey("tested_" + name.substring(FAILED.length()));
    if (known.get(name) instanceof LocalDate) known.put(name, true);
    else if (tested) known.putIfAbsent(name, false);
  }

  private static void years(Map<String, Object> known, String from, String to, LocalDate asOf) {
    if (known.get(from) instanceof LocalDate date) {
      known.putIfAbsent(to, ChronoUnit.DAYS.between(date, asOf) / DAYS_PER_YEAR);
    }
  }
}
