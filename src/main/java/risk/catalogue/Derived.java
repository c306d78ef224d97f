package risk.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import risk.cel.Kind;

/** What formulas read that follows from evidence and the day: ages, and other units. */
final class Derived {
  /** Mean length of a year in days, as the original calculations use it. */
  private static final double DAYS_PER_YEAR = 365.25;

  private static final String SINCE = "years_since_";

  private static final String MAINTAINED = "years_since_maintenance";

  private static final String FAILED = "failed_";

  private final Version file;
  private final List<Counted> counted;
  private final List<String> failed;

  Derived(Version file) {
    this.file = file;
    this.counted =
        file.inputs().keySet().stream()
            .filter(name -> name.startsWith(SINCE))
            .map(Counted::of)
            .toList();
    this.failed =
        file.inputs().entrySet().stream()
            .filter(input -> input.getValue() == Kind.FLAG && input.getKey().startsWith(FAILED))
            .map(Map.Entry::getKey)
            .toList();
  }

  /** Years since the newest maintenance or test of a kind; the dates that count, by name. */
  private record Counted(String input, List<String> dates) {
    /** A trip test is trip_test here and trip there. */
    static Counted of(String input) {
      String kind = input.substring(SINCE.length());
      return new Counted(
          input,
          List.of("maintained_" + kind, "tested_" + kind, "tested_" + kind.replace("_test", "")));
    }

    LocalDate newest(Map<String, Object> evidence) {
      LocalDate newest = null;
      for (String name : dates)
        if (evidence.get(name) instanceof LocalDate date
            && (newest == null || date.isAfter(newest))) newest = date;
      return newest;
    }
  }

  /**
   * An input that grows with the days.
   *
   * @param input counted in years
   * @param since the day it is counted from
   */
  record Age(String input, LocalDate since) {
    double on(long epochDay) {
      return (epochDay - since.toEpochDay()) / DAYS_PER_YEAR;
    }
  }

  Map<String, Object> from(Map<String, Object> evidence, LocalDate asOf) {
    Map<String, Object> known = new HashMap<>(evidence);
    String type = (String) evidence.getOrDefault("type", "OTHER");
    known.putIfAbsent("service_life", file.serviceLife().of(type));
    for (Age age : ages(evidence)) known.put(age.input(), age.on(asOf.toEpochDay()));
    for (String name : failed) verdict(known, name);
    if (evidence.get("installation_date") instanceof LocalDate date) {
      known.putIfAbsent("installation_year", (double) date.getYear());
    }
    if (evidence.get("ambient_temperature") instanceof Double celsius) {
      known.putIfAbsent("ambient_temperature_f", celsius * 9 / 5 + 32);
    }
    return known;
  }

  /** Every input counted from a date; one that evidence states itself stands still. */
  List<Age> ages(Map<String, Object> evidence) {
    List<Age> ages = new ArrayList<>(counted.size() + 2);
    add(ages, "age_years", evidence, evidence.get("installation_date"));
    Object maintained = evidence.get("last_maintained");
    add(ages, MAINTAINED, evidence, maintained);
    for (Counted one : counted)
      if (!(one.input().equals(MAINTAINED) && maintained instanceof LocalDate))
        add(ages, one.input(), evidence, one.newest(evidence));
    return ages;
  }

  private static void add(
      List<Age> ages, String input, Map<String, Object> evidence, Object since) {
    if (since instanceof LocalDate date && !evidence.containsKey(input))
      ages.add(new Age(input, date));
  }

  /** Evidence has the day of a test not passed; formulas ask whether there was one. */
  private static void verdict(Map<String, Object> known, String name) {
    boolean tested = known.containsKey("tested_" + name.substring(FAILED.length()));
    if (known.get(name) instanceof LocalDate) known.put(name, true);
    else if (tested) known.putIfAbsent(name, false);
  }
}
