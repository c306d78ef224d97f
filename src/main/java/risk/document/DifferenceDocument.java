package risk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import risk.Level;
import risk.document.MeasuredDifference.Movement;
import risk.document.VersionDifference.Change;

/** The difference of two versions as a document. */
public final class DifferenceDocument {
  private static final List<Level> LEVELS = List.of(Level.values());

  private DifferenceDocument() {}

  public static List<Block> of(VersionDifference difference) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Title(
            "From risk algorithm " + difference.from() + " to " + difference.to(),
            difference.changes().size() + " members differ"));
    measured(difference.measured(), blocks);
    for (Part part : Part.values()) part(part, difference.changes(), blocks);
    if (difference.changes().isEmpty()) blocks.add(new Block.Paragraph("The files say the same."));
    return List.copyOf(blocks);
  }

  private static void measured(MeasuredDifference measured, List<Block> blocks) {
    blocks.add(new Block.Heading(2, "How scores move"));
    blocks.add(new Block.Paragraph(MeasuredDifference.SAMPLE));
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("all types", measured.all()));
    measured.types().forEach((type, movement) -> rows.add(row(type, movement)));
    blocks.add(
        new Block.Grid(
            List.of("type", "items", "assessed by both", "mean", "p5", "p50", "p95"), rows));
    blocks.add(new Block.Heading(3, "Levels before (rows) and after (columns), all types"));
    List<String> head = new ArrayList<>(List.of(""));
    LEVELS.forEach(level -> head.add(level.name()));
    blocks.add(new Block.Grid(head, LEVELS.stream().map(l -> levels(l, measured.all())).toList()));
  }

  private static List<String> row(String name, Movement m) {
    return List.of(
        name,
        String.valueOf(m.items()),
        String.valueOf(m.assessedByBoth()),
        Numerals.change(m.mean(), 1),
        Numerals.change(m.p5(), 1),
        Numerals.change(m.p50(), 1),
        Numerals.change(m.p95(), 1));
  }

  private static List<String> levels(Level before, Movement movement) {
    Map<Level, Integer> after = movement.levels().getOrDefault(before, Map.of());
    List<String> row = new ArrayList<>(List.of(before.name()));
    LEVELS.forEach(level -> row.add(String.valueOf(after.getOrDefault(level, 0))));
    return row;
  }

  private static void part(Part part, List<Change> all, List<Block> blocks) {
    List<Change> changes = all.stream().filter(c -> c.part() == part).toList();
    if (changes.isEmpty()) return;
    blocks.add(new Block.Heading(2, title(part)));
    if (part.formula()) changes.forEach(change -> formula(change, blocks));
    else
      blocks.add(
          new Block.Grid(
              List.of("name", "change", "before", "after"),
              changes.stream()
                  .map(
                      c ->
                          List.of(
                              c.name(),
                              word(c.kind()),
                              c.before().orElse(""),
                              c.after().orElse("")))
                  .toList()));
  }

  private static void formula(Change change, List<Block> blocks) {
    blocks.add(new Block.Heading(3, change.name() + ", " + word(change.kind())));
    if (change.kind() == VersionDifference.Kind.SPELLED_OTHERWISE) return;
    change.before().ifPresent(text -> equation("Before", change.name(), text, blocks));
    change.after().ifPresent(text -> equation("After", change.name(), text, blocks));
  }

  private static void equation(String when, String name, String text, List<Block> blocks) {
    blocks.add(new Block.Heading(4, when));
    blocks.add(new Block.Equation(name, FormulaReader.read(text)));
  }

  private static String word(VersionDifference.Kind kind) {
    return switch (kind) {
      case ADDED -> "added";
      case REMOVED -> "removed";
      case CHANGED -> "changed";
      case SPELLED_OTHERWISE -> "only spelled otherwise";
    };
  }

  private static String title(Part part) {
    String words = part.word().replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
