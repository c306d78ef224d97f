package risk.document;

import identity.AlgorithmVersion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What two versions differ in, and how the scores of an invented sample move from one to the other.
 *
 * @param changes in the order of {@link Part}, names in alphabetical order
 */
public record VersionDifference(
    AlgorithmVersion from, AlgorithmVersion to, List<Change> changes, MeasuredDifference measured) {

  /** What happened to one member. */
  public enum Kind {
    ADDED,
    REMOVED,
    CHANGED,
    /** The formula reads otherwise and computes the same: brackets, spaces, 3.0 for 3. */
    SPELLED_OTHERWISE
  }

  /**
   * One difference.
   *
   * @param name of the member; of a table's cell, the table and the type
   */
  public record Change(
      Part part, String name, Kind kind, Optional<String> before, Optional<String> after) {}

  /** Compares the files and runs both versions on the sample. */
  public static VersionDifference of(Runner from, Runner to) {
    List<Change> changes = new ArrayList<>();
    for (Part part : Part.values()) {
      Map<String, String> before = part.members(from.version());
      Map<String, String> after = part.members(to.version());
      Set<String> names = new LinkedHashSet<>(new TreeMap<>(before).keySet());
      names.addAll(new TreeMap<>(after).keySet());
      for (String name : names)
        change(
                part,
                name,
                Optional.ofNullable(before.get(name)),
                Optional.ofNullable(after.get(name)))
            .ifPresent(changes::add);
    }
    return new VersionDifference(
        from.version().version(),
        to.version().version(),
        List.copyOf(changes),
        MeasuredDifference.of(from, to));
  }

  private static Optional<Change> change(
      Part part, String name, Optional<String> before, Optional<String> after) {
    if (before.equals(after)) return Optional.empty();
    return Optional.of(new Change(part, name, kind(part, before, after), before, after));
  }

  private static Kind kind(Part part, Optional<String> before, Optional<String> after) {
    if (before.isEmpty()) return Kind.ADDED;
    if (after.isEmpty()) return Kind.REMOVED;
    boolean same =
        part.formula() && FormulaReader.read(before.get()).equals(FormulaReader.read(after.get()));
    return same ? Kind.SPELLED_OTHERWISE : Kind.CHANGED;
  }
}
