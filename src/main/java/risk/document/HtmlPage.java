package risk.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A document as one HTML page that needs nothing else: style and drawings are in it, formulas are
 * MathML, nothing runs. Follows a dark theme and prints on A4.
 */
public final class HtmlPage {
  private static final String STYLE = style();
  private static final Pattern NUMBER = Pattern.compile("[+−]?[\\d][\\d.,\u202f]*(E[+−]?\\d+)?");

  private HtmlPage() {}

  public static String of(List<Block> blocks) {
    String title =
        blocks.stream()
            .filter(Block.Title.class::isInstance)
            .map(b -> ((Block.Title) b).text())
            .findFirst()
            .orElse("");
    StringBuilder page = new StringBuilder(100_000);
    page.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>");
    page.append("<title>").append(Markup.escaped(title)).append("</title><style>");
    page.append(STYLE).append("</style></head><body><main>\n");
    blocks.forEach(block -> page.append(html(block)).append('\n'));
    return page.append("</main></body></html>\n").toString();
  }

  private static String html(Block block) {
    return switch (block) {
      case Block.Title t ->
          element("h1", t.text()) + "<p class=\"below\">" + say(t.below()) + "</p>";
      case Block.Heading h -> element("h" + h.depth(), h.text());
      case Block.Paragraph p -> element("p", p.text());
      case Block.Note n -> "<p class=\"note\">" + say(n.text()) + "</p>";
      case Block.Points p -> points(p);
      case Block.Grid g -> grid(g.withoutEmpty());
      case Block.Equation e ->
          "<div class=\"equation\">"
              + FormulaMathematics.equation(e.name(), e.formula())
              + "</div>";
      case Block.Step s -> step(s);
      case Block.Scale s -> "<figure>" + Drawings.scale(s) + "</figure>";
      case Block.Tornado t -> "<figure>" + Drawings.tornado(t.effects()) + "</figure>";
      case Block.Matrix m -> matrix(m);
    };
  }

  private static String say(String text) {
    return Markup.escaped(text);
  }

  private static String element(String name, String text) {
    return "<" + name + ">" + say(text) + "</" + name + ">";
  }

  private static String points(Block.Points points) {
    StringBuilder list = new StringBuilder("<ul>");
    points.texts().forEach(text -> list.append(element("li", text)));
    return list.append("</ul>").toString();
  }

  private static String step(Block.Step step) {
    return "<div class=\"step\"><code>"
        + say(step.name())
        + "</code><span> = "
        + say(step.numbers())
        + (step.numbers().isEmpty() ? "" : " = ")
        + "<b>"
        + say(step.result())
        + "</b></span></div>";
  }

  private static String grid(Block.Grid grid) {
    StringBuilder table = new StringBuilder("<div class=\"scroll\"><table><thead><tr>");
    for (int i = 0; i < grid.head().size(); i++)
      table.append(cell("th", grid.head().get(i), numeric(grid, i)));
    table.append("</tr></thead><tbody>");
    for (List<String> row : grid.rows()) {
      table.append("<tr>");
      for (int i = 0; i < row.size(); i++) table.append(cell("td", row.get(i), numeric(grid, i)));
      table.append("</tr>");
    }
    return table.append("</tbody></table></div>").toString();
  }

  private static boolean numeric(Block.Grid grid, int column) {
    return grid.rows().stream().allMatch(row -> NUMBER.matcher(row.get(column)).matches());
  }

  private static String cell(String element, String text, boolean number) {
    String kind = number ? " class=\"n\"" : "";
    return "<" + element + kind + ">" + say(text) + "</" + element + ">";
  }

  private static String matrix(Block.Matrix matrix) {
    StringBuilder table = new StringBuilder("<table class=\"matrix\"><thead><tr><th></th>");
    matrix.columns().forEach(text -> table.append(element("th", text)));
    table.append("</tr></thead><tbody>");
    for (Block.Matrix.Row row : matrix.rows()) {
      table.append("<tr>").append(element("th", row.name()));
      for (String cell : row.cells())
        table.append("<td class=\"" + cell.toLowerCase(Locale.ROOT) + "\">" + say(cell) + "</td>");
      table.append("</tr>");
    }
    return table.append("</tbody></table>").toString();
  }

  private static String style() {
    try (InputStream in = HtmlPage.class.getResourceAsStream("/risk/document/page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
