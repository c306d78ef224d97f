package http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Every route of the server. Constant segments win over variable ones by standing first; a trailing
 * slash makes no difference, since the client follows no redirects.
 */
final class RouteTable {
  private record Entry(Route route, List<String> segments) {
    boolean variable(int place) {
      return segments.get(place).startsWith("{");
    }
  }

  /** What a method and path lead to. */
  sealed interface Match {
    record Found(Route route, Map<String, String> variables) implements Match {}

    /**
     * @param allowed the methods this path answers, sorted
     */
    record OtherMethod(List<String> allowed) implements Match {}

    record Nothing() implements Match {}
  }

  private final List<Entry> entries;

  RouteTable(List<Route> routes) {
    this.entries =
        routes.stream()
            .map(r -> new Entry(r, List.of(r.template().substring(1).split("/"))))
            .toList();
  }

  /**
   * @param segments the path's decoded segments; a last empty one is ignored
   */
  Match find(String method, List<String> segments) {
    List<String> path = withoutTrailingSlash(segments);
    TreeSet<String> allowed = new TreeSet<>();
    for (Entry entry : entries) {
      Optional<Map<String, String>> variables = fit(entry, path);
      if (variables.isEmpty()) continue;
      if (entry.route().method().equals(method))
        return new Match.Found(entry.route(), variables.get());
      allowed.add(entry.route().method());
    }
    if (allowed.isEmpty()) return new Match.Nothing();
    if (allowed.contains("GET")) allowed.add("HEAD");
    return new Match.OtherMethod(List.copyOf(allowed));
  }

  private static List<String> withoutTrailingSlash(List<String> segments) {
    boolean slash = !segments.isEmpty() && segments.getLast().isEmpty();
    return slash ? segments.subList(0, segments.size() - 1) : segments;
  }

  private static Optional<Map<String, String>> fit(Entry entry, List<String> path) {
    List<String> template = entry.segments();
    if (template.size() != path.size()) return Optional.empty();
    for (int i = 0; i < path.size(); i++) {
      if (!entry.variable(i) && !template.get(i).equals(path.get(i))) return Optional.empty();
    }
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < path.size(); i++) {
      String name = template.get(i);
      if (entry.variable(i)) values.put(name.substring(1, name.length() - 1), path.get(i));
    }
    return Optional.of(values);
  }
}
