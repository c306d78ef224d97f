package electrical.transformer.dga;

import electrical.method.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What each method says of one sample, kept apart.
 *
 * @param types by method, the types it leaves open; empty when it gives no verdict
 */
record Verdicts(Map<String, List<String>> types) {
  private static final List<String> DANGER =
      Table.load("electrical/transformer/fault-danger.csv").rows().stream()
          .map(r -> r.get("fault"))
          .toList();

  /** The sample must hold the five hydrocarbon and hydrogen levels, not all 0. */
  static Verdicts of(GasSample sample) {
    Map<String, List<String>> types = new LinkedHashMap<>();
    types.put("duval_triangle1", one(DuvalTriangle1.TRIANGLE.verdict(sample)));
    types.put("duval_triangle4", one(DuvalTriangle4.TRIANGLE.verdict(sample)));
    types.put("duval_triangle5", one(DuvalTriangle5.TRIANGLE.verdict(sample)));
    Optional<DuvalPentagons.Place> place = DuvalPentagons.place(sample);
    types.put("duval_pentagon1", one(place.map(DuvalPentagons.Place::first)));
    types.put("duval_pentagon2", one(place.map(DuvalPentagons.Place::second)));
    Map<Ratio, Double> ratios = RatioForm.ratios(sample);
    types.put("iec60599", Iec60599Ratios.faults(ratios).orElse(List.of()));
    types.put("rogers", one(Rogers.fault(ratios)));
    if (sample.has(Gas.CO)) types.put("doernenburg", List.of(Doernenburg.fault(sample)));
    return new Verdicts(types);
  }

  Optional<String> one(String method) {
    return types.getOrDefault(method, List.of()).stream().findFirst();
  }

  /** Methods by the family of what they say; those without verdict under "none". */
  Map<String, List<String>> families() {
    Map<String, List<String>> families = new LinkedHashMap<>();
    types.forEach(
        (method, said) ->
            families.computeIfAbsent(family(said), f -> new ArrayList<>()).add(method));
    return families;
  }

  /** agree when all methods with a verdict name one family, disagree, or none without verdict. */
  String agreement() {
    List<String> named = families().keySet().stream().filter(f -> !f.equals("none")).toList();
    if (named.isEmpty()) return "none";
    return named.size() == 1 ? "agree" : "disagree";
  }

  /** The most dangerous type any method names. */
  Optional<String> mostDangerous() {
    List<String> named = types.values().stream().flatMap(List::stream).toList();
    return DANGER.stream().filter(named::contains).findFirst();
  }

  private static String family(List<String> said) {
    List<String> families = said.stream().map(t -> FaultType.of(t).family()).distinct().toList();
    return families.isEmpty() ? "none" : String.join(" or ", families);
  }

  private static List<String> one(Optional<String> type) {
    return type.map(List::of).orElse(List.of());
  }
}
