package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Measures the engine and prints a table. Each figure stands against a limit measured in the same
 * run. Arguments choose parts: a b c d e f g h i j; none means all.
 */
public final class Bench {
  private final List<Row> rows = new ArrayList<>();

  private Bench() {}

  public static void main(String[] args) throws Exception {
    Set<String> parts =
        args.length == 0 ? Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j") : Set.of(args);
    Bench bench = new Bench();
    bench.run(parts);
    bench.print();
    System.exit(0);
  }

  private void run(Set<String> parts) throws Exception {
    if (parts.contains("g")) add(new MethodRates().measure());
    if (parts.contains("h")) add(new FormulaRates().measure());
    if (parts.contains("e")) add(new Core().measure());
    double commands = 2_000;
    try (Place place = new Place()) {
      if (parts.contains("a")) {
        add(new EndToEnd(place).measure());
        commands = rows.getLast().measured();
      }
      if (parts.contains("b")) add(new Reads(place).measure());
      if (parts.contains("f")) add(new Latency(place, commands / 2).measure());
      if (parts.contains("j")) add(new ListReads(place, commands / 2).measure());
      if (parts.contains("d")) add(new Residents(place).measure());
      if (parts.contains("i")) add(new Projecting(place).measure());
      if (parts.contains("c")) add(new Sites(place).measure());
    }
  }

  private void add(List<Row> more) {
    rows.addAll(more);
    more.forEach(row -> System.out.println(line(row)));
  }

  private void print() {
    System.out.printf("%n%-46s %12s %12s %7s  %s%n", "", "measured", "limit", "ratio", "wanted");
    rows.stream().map(Bench::line).sorted().forEach(System.out::println);
    System.out.printf(
        "%nmedians of %d; Java %s, %d cores%n",
        Rounds.NUMBER, Runtime.version(), Runtime.getRuntime().availableProcessors());
  }

  private static String line(Row row) {
    boolean bound = Double.isFinite(row.limit());
    return String.format(
        Locale.ROOT,
        "%-46s %9.0f %-2s %12s %7s  %s",
        row.name(),
        row.measured(),
        row.unit(),
        bound ? String.format(Locale.ROOT, "%.0f", row.limit()) : "",
        bound ? String.format(Locale.ROOT, "%.3f", row.ratio()) : "",
        row.wanted());
  }
}
