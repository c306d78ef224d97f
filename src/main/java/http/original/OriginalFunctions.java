package http.original;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import risk.RiskAlgorithm;
import risk.original.FiveFactor;
import risk.original.SixFactor;
import wire.Problem;

/** The original's functions by their original names: from JSON to the JSON they returned. */
public final class OriginalFunctions {
  private static final String SIX_FACTOR_VERSION = "0.1.0";
  private static final String FIVE_FACTOR_VERSION = "1.0.0";
  private static final String NOW = "now";
  private final Map<String, SortedMap<String, Function>> byVersion = new TreeMap<>();

  /** What came of a call. */
  public sealed interface Outcome {
    /** The original's result as JSON. */
    record Calculated(String json) implements Outcome {}

    /** Everything that is wrong with the input; RAISED_BY_ORIGINAL where the original failed. */
    record Refused(List<Problem> problems) implements Outcome {}
  }

  /**
   * @param sixFactor version 0.1.0
   * @param fiveFactor version 1.0.0
   */
  public OriginalFunctions(RiskAlgorithm sixFactor, RiskAlgorithm fiveFactor) {
    byVersion.put(
        SIX_FACTOR_VERSION, new TreeMap<>(FunctionTable.sixFactor(new SixFactor(sixFactor))));
    byVersion.put(
        FIVE_FACTOR_VERSION, new TreeMap<>(FunctionTable.fiveFactor(new FiveFactor(fiveFactor))));
    byVersion.values().forEach(functions -> functions.putAll(FunctionTable.compliance()));
  }

  /** The versions that have functions, in order. */
  public Set<String> versions() {
    return byVersion.keySet();
  }

  /** The names of a version's functions, sorted; empty for a version without any. */
  public Set<String> of(String version) {
    SortedMap<String, Function> functions = byVersion.get(version);
    return functions == null ? Set.of() : functions.keySet();
  }

  /** A function of a version. */
  public record Name(String version, String function) {}

  /**
   * Calculates as the original did.
   *
   * @param name one of {@link #of}
   * @param input a JSON object: the original's input, and {@code now} beside it for another time
   *     than the clock's
   * @param clock local time when nothing else is asked for, to the microsecond
   */
  public Outcome calculate(Name name, JsonNode input, LocalDateTime clock) {
    Function function = byVersion.get(name.version()).get(name.function());
    Collection<Problem> problems = new LinkedHashSet<>();
    Members members = new Members(input, "", problems);
    List<String> allowed = new ArrayList<>(function.members());
    allowed.add(NOW);
    members.allow(allowed);
    LocalDateTime now = members.momentOrNull(NOW).orElse(clock);
    Supplier<Object> calculation = function.reading().read(members, now);
    if (!problems.isEmpty()) return new Outcome.Refused(List.copyOf(problems));
    return new Outcome.Calculated(ResultJson.of(calculation.get()));
  }
}
