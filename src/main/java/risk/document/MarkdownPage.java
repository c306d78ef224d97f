package risk.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document as Markdown (GitHub's, for its tables), formulas as plain text, for reviews in Git.
 */
public final class MarkdownPage {
  private MarkdownPage() {}

  public static String of(List<Block> blocks) {
    StringBuilder page = new StringBuilder();
    Block before = null;
    for (Block block : blocks) {
      if (block instanceof Block.Tornado) continue; // its table says the same
      boolean listed = before instanceof Block.Step && block instanceof Block.Step;
      if (before != null) page.append(listed ? "\n" : "\n\n");
      page.append(markdown(block));
      before = block;
    }
    return page.append('\n').toString();
  }

  private static String markdown(Block block) {
    return switch (block) {
      case Block.Title t -> "# " + said(t.text()) + "\n\n" + said(t.below());
      case Block.Heading h -> "#".repeat(h.depth()) + " " + said(h.text());
      case Block.Paragraph p -> said(p.text());
      case Block.Note n -> said(n.text());
      case Block.Points p ->
          p.texts().stream().map(text -> "- " + said(text)).collect(Collectors.joining("\n"));
      case Block.Grid g -> table(g.withoutEmpty().head(), g.withoutEmpty().rows());
      case Block.Equation e -> "    " + e.name() + " = " + FormulaText.of(e.formula());
      case Block.Step s ->
          "- `"
              + s.name()
              + " = "
              + s.numbers()
              + (s.numbers().isEmpty() ? "" : " = ")
              + s.result()
              + "`";
      case Block.Scale s ->
          table(
              List.of("level", "from score"),
              s.spans().stream().map(x -> List.of(x.name(), String.valueOf(x.from()))).toList());
      case Block.Tornado t -> "";
      case Block.Matrix m -> matrix(m);
    };
  }

  private static String matrix(Block.Matrix matrix) {
    List<String> head = new ArrayList<>(List.of(""));
    head.addAll(matrix.columns());
    List<List<String>> rows = new ArrayList<>();
    for (Block.Matrix.Row row : matrix.rows()) {
      List<String> cells = new ArrayList<>(List.of(row.name()));
      cells.addAll(row.cells());
      rows.add(cells);
    }
    return table(head, rows);
  }

  private static String table(List<String> head, List<List<String>> rows) {
    StringBuilder table = new StringBuilder(row(head));
    table.append('\n').append(row(head.stream().map(h -> "---").toList()));
    rows.forEach(cells -> table.append('\n').append(row(cells)));
    return table.toString();
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> said(cell).replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /** Names with underscores and comparisons are no markup. */
  private static String said(String text) {
    return text.replace("_", "\\_").replace("*", "\\*").replace("<", "&lt;").replace("\n", " ");
  }
}
