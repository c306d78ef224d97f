package risk.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import risk.cel.Kind;

/**
 * Everything evidence may say: the attributes of docs/wire.md, the days evidence has beside them,
 * and what {@link Derived} makes of both. Read from a table that a test holds equal to the
 * attributes themselves.
 */
final class KnownInputs {
  private static final String TABLE = "/risk/catalogue/inputs.csv";
  private static final Map<String, Input> ALL = read();

  /**
   * One of them.
   *
   * @param kind what formulas read; empty for a date, which they cannot
   * @param least value of a number, in the canonical unit
   * @param most value of a number, in the canonical unit
   * @param words all it can be; empty when it is no word of a closed list
   */
  record Input(String name, Optional<Kind> kind, double least, double most, List<String> words) {}

  private KnownInputs() {}

  static Optional<Input> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** What formulas may read. */
  static Set<String> names() {
    Set<String> names = new TreeSet<>();
    ALL.values().stream().filter(i -> i.kind().isPresent()).forEach(i -> names.add(i.name()));
    return names;
  }

  /** Names of the equipment types. */
  static List<String> types() {
    return ALL.get("type").words();
  }

  /** Names of the maintenance tasks. */
  static List<String> tasks() {
    return ALL.get("maintenance_type").words();
  }

  /** Days evidence has, under the names golden cases give them. */
  static Set<String> days() {
    Set<String> days = new TreeSet<>();
    ALL.values().stream().filter(i -> i.kind().isEmpty()).forEach(i -> days.add(i.name()));
    tests().forEach(test -> days.add("failed_" + test));
    return days;
  }

  private static List<String> tests() {
    return ALL.get("test_type").words();
  }

  private static Map<String, Input> read() {
    Map<String, Input> out = new LinkedHashMap<>();
    for (String line : lines()) {
      Input input = input(line.split(",", -1));
      out.put(input.name(), input);
    }
    List<String> tests = out.get("test_type").words();
    Set<String> kinds = new LinkedHashSet<>(out.get("maintenance_type").words());
    kinds.forEach(task -> add(out, day("maintained_" + task)));
    tests.forEach(test -> add(out, day("tested_" + test)));
    tests.forEach(test -> add(out, flag("failed_" + test)));
    tests.forEach(test -> kinds.addAll(List.of(test, test.replaceFirst("(_test)?$", "_test"))));
    kinds.forEach(kind -> add(out, years("years_since_" + kind, out.get("age_years"))));
    return out;
  }

  private static void add(Map<String, Input> to, Input input) {
    to.put(input.name(), input);
  }

  private static Input day(String name) {
    return new Input(name, Optional.empty(), 0, 0, List.of());
  }

  private static Input flag(String name) {
    return new Input(name, Optional.of(Kind.FLAG), 0, 0, List.of());
  }

  private static Input years(String name, Input like) {
    return new Input(name, like.kind(), like.least(), like.most(), List.of());
  }

  private static Input input(String[] cells) {
    List<String> words = cells[5].isEmpty() ? List.of() : Arrays.asList(cells[5].split(" "));
    return new Input(cells[0], kind(cells[2]), number(cells[3]), number(cells[4]), words);
  }

  private static Optional<Kind> kind(String word) {
    return switch (word) {
      case "date" -> Optional.empty();
      case "word" -> Optional.of(Kind.TEXT);
      default -> Optional.of(Kind.valueOf(word.toUpperCase(Locale.ROOT)));
    };
  }

  private static double number(String cell) {
    return cell.isEmpty() ? 0 : Double.parseDouble(cell);
  }

  private static List<String> lines() {
    try (InputStream in = KnownInputs.class.getResourceAsStream(TABLE)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ArrayList<>(text.lines().skip(1).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
