package electrical.method;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;

/** A page of plain text of limited width: headings, and lines that continue further in. */
public final class Page {
  private static final int WIDTH = 100;
  private static final int STEP = 2;
  private static final double PLAIN_FROM = 1e-4;
  private static final double PLAIN_TO = 1e9;

  private final StringBuilder text = new StringBuilder();

  /** A heading after an empty line. */
  public Page heading(String words) {
    text.append('\n').append(words).append('\n');
    return this;
  }

  /** A line across the page. */
  public Page rule() {
    text.append("=".repeat(WIDTH)).append('\n');
    return this;
  }

  /** A line, continued further in where it is too long. */
  public Page line(int depth, String words) {
    String indent = " ".repeat(depth * STEP);
    String rest = words.replaceAll("[\\p{Cntrl} ]+", " ").strip();
    while (indent.length() + rest.length() > WIDTH) {
      int cut = cut(rest, WIDTH - indent.length());
      text.append(indent).append(rest, 0, cut).append('\n');
      rest = rest.substring(cut).strip();
      indent = " ".repeat((depth + 2) * STEP);
    }
    text.append(indent).append(rest).append('\n');
    return this;
  }

  /** After the last word that has room, or inside a word longer than a line. */
  private static int cut(String words, int room) {
    int space = words.lastIndexOf(' ', room);
    return space > 0 ? space : room;
  }

  /** The lines, or that there are none. */
  public Page lines(List<String> lines) {
    if (lines.isEmpty()) return line(1, "none");
    lines.forEach(words -> line(1, words));
    return this;
  }

  /** A name and its value, which may have members of its own. */
  public Page entry(int depth, String name, Object value, String after) {
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      line(depth, name + ":" + after);
      map.forEach((member, each) -> entry(depth + 1, String.valueOf(member), each, ""));
    } else if (value instanceof List<?> list && list.stream().anyMatch(e -> e instanceof Map)) {
      line(depth, name + ":" + after);
      for (int i = 0; i < list.size(); i++)
        entry(depth + 1, String.valueOf(i + 1), list.get(i), "");
    } else {
      line(depth, name + " = " + shown(value) + after);
    }
    return this;
  }

  static String shown(Object value) {
    return switch (value) {
      case null -> "none";
      case Double number -> number(number);
      case List<?> list ->
          list.isEmpty() ? "none" : String.join(", ", list.stream().map(Page::shown).toList());
      default -> String.valueOf(value);
    };
  }

  /** To six significant digits. */
  private static String number(double number) {
    double size = Math.abs(number);
    BigDecimal rounded = new BigDecimal(number).round(new MathContext(6)).stripTrailingZeros();
    boolean plain = size == 0 || (size >= PLAIN_FROM && size < PLAIN_TO);
    return plain ? rounded.toPlainString() : rounded.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
