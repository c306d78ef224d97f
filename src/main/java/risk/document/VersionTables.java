package risk.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import risk.catalogue.Version;
import risk.catalogue.Version.ByType;

/** What of a version is looked up rather than read: constants, tables, levels, inputs, rules. */
final class VersionTables {
  private final Version version;
  private final Formulas formulas;
  private final List<Block> blocks = new ArrayList<>();

  private VersionTables(Version version, Formulas formulas) {
    this.version = version;
    this.formulas = formulas;
  }

  static List<Block> of(Version version, Formulas formulas) {
    VersionTables tables = new VersionTables(version, formulas);
    tables.parameters();
    tables.levels();
    tables.inputs();
    tables.compliance();
    return tables.blocks;
  }

  private void parameters() {
    if (!version.parameters().isEmpty()) {
      heading("Parameters");
      List<List<String>> rows = new ArrayList<>();
      new TreeMap<>(version.parameters())
          .forEach(
              (name, p) ->
                  rows.add(List.of(name, Numerals.exact(p.value()), p.unit(), p.meaning())));
      add(new Block.Grid(List.of("parameter", "value", "unit", "meaning and source"), rows));
    }
    heading("Tables by equipment type");
    Map<String, ByType> tables = new TreeMap<>(version.tables());
    tables.put("importance", version.importance());
    tables.put("service_life", version.serviceLife());
    List<String> said = new ArrayList<>();
    tables.forEach(
        (name, t) ->
            said.add(name + unit(name, t) + (t.meaning().isEmpty() ? "" : ": " + t.meaning())));
    add(new Block.Points(said));
    add(new Block.Grid(head("type", tables.keySet()), rows(tables)));
  }

  private static String unit(String name, ByType table) {
    if (!table.unit().equals("1")) return " (" + table.unit() + ")";
    return name.equals("service_life") ? " (a)" : "";
  }

  private static List<String> head(String first, Set<String> names) {
    List<String> head = new ArrayList<>(List.of(first));
    head.addAll(names);
    return head;
  }

  private static List<List<String>> rows(Map<String, ByType> tables) {
    Set<String> types =
        new LinkedHashSet<>(
            new TreeSet<>(
                tables.values().stream().flatMap(t -> t.types().keySet().stream()).toList()));
    types.add("any other");
    List<List<String>> rows = new ArrayList<>();
    for (String type : types) {
      List<String> row = new ArrayList<>(List.of(type));
      tables.values().forEach(t -> row.add(Numerals.exact(t.of(type))));
      rows.add(row);
    }
    return rows;
  }

  private void levels() {
    heading("Levels");
    add(Levels.scale(version));
    version
        .matrix()
        .ifPresent(
            m -> {
              add(new Block.Heading(3, "Risk matrix"));
              paragraph(
                  "Probability is read from "
                      + m.probability()
                      + ", severity from "
                      + m.severity()
                      + ". MIL-STD-882E, Tables I to III.");
              add(Levels.matrix());
            });
  }

  private void inputs() {
    heading("Inputs");
    paragraph(
        "Numbers are in the canonical unit of their attribute. NAME known asks whether an input was stated.");
    List<List<String>> rows = new ArrayList<>();
    version
        .inputs()
        .forEach(
            (name, kind) ->
                rows.add(
                    List.of(
                        name,
                        kind.name().toLowerCase(Locale.ROOT),
                        direction(name),
                        marks(name),
                        extremes(name))));
    add(
        new Block.Grid(
            List.of(
                "input",
                "kind",
                "when it grows, the score",
                "formulas compare it with",
                "unknown, it could be"),
            rows));
  }

  private String extremes(String input) {
    Version.Extremes extremes = version.extremes().get(input);
    if (extremes == null) return "";
    String asked = extremes.asked().map(let -> ", where " + let).orElse("");
    return told(extremes.best()) + " to " + told(extremes.worst()) + asked;
  }

  private static String told(Object value) {
    if (value instanceof Double number) return Numerals.exact(number);
    return value.equals("") ? "anything" : value.toString();
  }

  private String direction(String input) {
    Version.Direction direction = version.monotone().get(input);
    if (direction == null) return "";
    return switch (direction) {
      case RISING -> "never falls";
      case FALLING -> "never rises";
    };
  }

  private String marks(String input) {
    List<String> marks = new ArrayList<>();
    formulas.marks(input).forEach(n -> marks.add(Numerals.exact(n)));
    marks.addAll(formulas.words(input));
    // A lone number would be taken for a column of numbers.
    return marks.size() == 1 ? "at " + marks.getFirst() : String.join(", ", marks);
  }

  private void compliance() {
    heading("Compliance");
    Version.Requirements rules = version.compliance();
    paragraph(
        switch (rules.method()) {
          case FIRST_CUT ->
              "Share of the maintenance tasks below done within their interval, in months (NFPA 70B-2023 Table 9.2.2); an arc-flash study of at most "
                  + rules.studyYears()
                  + " years (70 %) and both labels (30 %) for "
                  + String.join(", ", rules.studied())
                  + " (NFPA 70E-2024 130.5).";
          case ORIGINAL -> "As the original calculations judged it.";
          case REQUIREMENTS ->
              "Requirement by requirement, outside the score (docs/compliance.md).";
        });
    List<List<String>> rows = new ArrayList<>();
    new TreeMap<>(rules.tasks())
        .forEach(
            (type, tasks) ->
                rows.add(
                    List.of(
                        type.equals("*") ? "any other" : type,
                        tasks.entrySet().stream()
                            .map(e -> e.getKey().replace('_', ' ') + " " + e.getValue())
                            .collect(Collectors.joining(", ")))));
    if (!rows.isEmpty()) add(new Block.Grid(List.of("type", "tasks, months"), rows));
  }

  private void heading(String text) {
    add(new Block.Heading(2, text));
  }

  private void paragraph(String text) {
    add(new Block.Paragraph(text));
  }

  private void add(Block block) {
    blocks.add(block);
  }
}
