package risk.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.ComplianceMethod;
import risk.catalogue.Version.Requirements;

/** Reads who judges compliance; only the first cut brings tasks of its own. */
final class ComplianceReader {
  private static final String ALL_OTHERS = "*";
  private static final List<String> FIRST_CUT = List.of("tasks", "studied", "study_years");

  Requirements read(Optional<Node> node) {
    if (node.isEmpty()) return none(ComplianceMethod.FIRST_CUT);
    Optional<Node> word = node.get().peek("method");
    Optional<ComplianceMethod> method =
        word.isEmpty()
            ? Optional.of(ComplianceMethod.FIRST_CUT)
            : word.get().word(ComplianceMethod.class, true);
    if (method.isEmpty()) return none(ComplianceMethod.FIRST_CUT);
    boolean tasks = method.get() == ComplianceMethod.FIRST_CUT;
    Fields fields =
        tasks
            ? node.get().fields(FIRST_CUT, List.of("method"))
            : node.get().fields(List.of("method"), List.of());
    if (!tasks) return none(method.get());
    int years = fields.node("study_years").flatMap(Node::whole).orElse(0);
    return new Requirements(method.get(), tasks(fields), fields.texts("studied"), years);
  }

  private static Requirements none(ComplianceMethod method) {
    return new Requirements(method, Map.of(), List.of(), 0);
  }

  private static Map<String, Map<String, Integer>> tasks(Fields fields) {
    Map<String, Map<String, Integer>> out = new HashMap<>();
    Optional<Node> table = fields.node("tasks");
    if (table.isEmpty()) return out;
    table.get().members().forEach((type, node) -> out.put(type, months(node)));
    if (!out.containsKey(ALL_OTHERS))
      table.get().flaw("key '*' is missing, for all types that are not named");
    return out;
  }

  private static Map<String, Integer> months(Node node) {
    Map<String, Integer> out = new LinkedHashMap<>();
    node.members()
        .forEach(
            (task, member) -> {
              Optional<Integer> months = member.whole();
              if (months.isPresent() && months.get() < 1)
                member.flaw("expected at least 1 month, found " + months.get());
              months.ifPresent(m -> out.put(task, m));
            });
    return out;
  }
}
