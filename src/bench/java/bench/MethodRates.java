package bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Published methods a second, by JMH in a process of its own. The limit is one {@code Math.pow} and
 * one {@code Math.log10} a second: a ratio of 0.05 says that a result costs as much as twenty such
 * pairs, one above 1 that it needs neither.
 */
final class MethodRates {
  private static final String WANTED = "pow + log10 pairs for one result: ";

  List<Row> measure() throws RunnerException {
    Map<String, Double> rates = new HashMap<>();
    for (RunResult run : new Runner(options()).run())
      rates.put(run.getPrimaryResult().getLabel(), run.getPrimaryResult().getScore());
    double pairs = rates.get("powAndLog");
    return List.of(
        row("g  IEEE 1584 incident energy, one thread", rates.get("incidentEnergy"), pairs),
        row("g  CNAIM health and PoF, one thread", rates.get("cnaimPof"), pairs),
        row("g  Duval triangle 1, one thread", rates.get("duvalTriangle1"), pairs));
  }

  private static org.openjdk.jmh.runner.options.Options options() {
    return new OptionsBuilder()
        .include(MethodBenchmarks.class.getName())
        .verbosity(VerboseMode.SILENT)
        .shouldFailOnError(true)
        .build();
  }

  private static Row row(String name, double rate, double pairs) {
    String cost = String.format(java.util.Locale.ROOT, "%.1f", pairs / rate);
    return new Row(name, "/s", rate, pairs, WANTED + cost);
  }
}
