package risk.original;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import risk.Assessment;
import risk.Term;

/** The factors of an assessment by name, without what a version does to their sum afterwards. */
final class Factors {
  private final Map<String, Double> byName = new LinkedHashMap<>();

  Factors(Assessment assessment) {
    // The original compared numbers without asking; here an item is complete or was refused before.
    if (!assessment.assessed())
      throw new IllegalArgumentException("unknown to the original: " + assessment.unknown());
    for (Term term : assessment.terms()) byName.put(term.name(), term.value());
  }

  double get(String name) {
    Double value = byName.get(name);
    if (value == null) throw new IllegalArgumentException("no factor " + name + " in " + byName);
    return value;
  }

  /** Each rounded to one decimal, in this order. */
  Map<String, Double> inTenths(List<String> names) {
    Map<String, Double> out = new LinkedHashMap<>();
    for (String name : names) out.put(name, Tenths.of(get(name)));
    return out;
  }
}
