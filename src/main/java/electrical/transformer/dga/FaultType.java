package electrical.transformer.dga;

import electrical.method.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A fault type or sub-type as the methods name it.
 *
 * @param family what it has in common with others: discharge, thermal, ...; "none" without verdict
 */
record FaultType(String code, String family, String meaning) {
  private static final Map<String, FaultType> ALL =
      Table.load("electrical/transformer/dga-zones.csv").rows().stream()
          .map(r -> new FaultType(r.get("fault"), r.get("family"), r.get("meaning")))
          .collect(Collectors.toUnmodifiableMap(FaultType::code, Function.identity()));

  static FaultType of(String code) {
    FaultType type = ALL.get(code);
    if (type == null) throw new IllegalArgumentException("no fault type " + code);
    return type;
  }

  /** The meanings of several types a method leaves open. */
  static String meaning(List<String> codes) {
    return codes.isEmpty()
        ? of("ND").meaning()
        : codes.stream().map(c -> of(c).meaning()).collect(Collectors.joining(" or "));
  }
}
