package risk.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Invented items to compare versions on: the same for the same versions, always. Each item is
 * between 0 and 45 years old, was maintained within six years, and of every other input the
 * versions read it has one with a probability of 60 %, drawn from the range in plausible.csv
 * (canonical units); a flag is set with a probability of 5 %, a text is one of the words that
 * formulas compare it with or, half of the time, none of them. A sample of nothing in particular:
 * it shows where two versions differ, not what a real fleet would see.
 */
final class PlausibleEvidence {
  static final long SEED = 2026;
  static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final double STATED = 0.6;
  private static final double SET = 0.05;
  private static final Map<String, Range> RANGES = ranges();

  private record Range(double low, double high, String spread) {
    double draw(SplittableRandom random) {
      double part = random.nextDouble();
      return switch (spread) {
        case "ratio" -> low * Math.pow(high / low, part);
        case "whole" -> Math.floor(low + part * (high - low + 1));
        default -> low + part * (high - low);
      };
    }
  }

  private final TreeSet<String> numbers = new TreeSet<>();
  private final TreeSet<String> flags = new TreeSet<>();
  private final Map<String, List<String>> words = new TreeMap<>();

  PlausibleEvidence(List<Runner> runners) {
    for (Runner runner : runners)
      runner
          .version()
          .inputs()
          .forEach(
              (name, kind) -> {
                switch (kind) {
                  case NUMBER -> {
                    if (RANGES.containsKey(name)) numbers.add(name);
                  }
                  case FLAG -> flags.add(name);
                  case TEXT ->
                      words
                          .computeIfAbsent(name, n -> new ArrayList<>(List.of("other")))
                          .addAll(runner.formulas().words(name));
                }
              });
    if (runners.stream().anyMatch(r -> r.version().inputs().containsKey("ambient_temperature_f")))
      numbers.add("ambient_temperature");
    words.remove("type");
  }

  /** One item; the same for the same type and number. */
  Map<String, Object> item(String type, int number) {
    SplittableRandom random = new SplittableRandom(SEED * 31 + type.hashCode() * 100_003L + number);
    Map<String, Object> evidence = new HashMap<>();
    evidence.put("type", type);
    evidence.put("installation_date", DAY.minusDays(random.nextLong(45 * 365L)));
    evidence.put("last_maintained", DAY.minusDays(random.nextLong(6 * 365L)));
    for (String name : numbers)
      if (random.nextDouble() < STATED) evidence.put(name, RANGES.get(name).draw(random));
    for (String name : flags)
      if (random.nextDouble() < STATED) evidence.put(name, random.nextDouble() < SET);
    words.forEach(
        (name, all) -> {
          if (random.nextDouble() < STATED)
            evidence.put(name, all.get(random.nextBoolean() ? 0 : random.nextInt(all.size())));
        });
    return evidence;
  }

  private static Map<String, Range> ranges() {
    Map<String, Range> ranges = new TreeMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                PlausibleEvidence.class.getResourceAsStream("/risk/document/plausible.csv"),
                StandardCharsets.UTF_8))) {
      in.lines()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(
              c ->
                  ranges.put(
                      c[0], new Range(Double.parseDouble(c[1]), Double.parseDouble(c[2]), c[3])));
      return ranges;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
