package risk.catalogue;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Where the characters of a scalar stand in its file. Folding and indentation change blanks only,
 * so what is not blank is counted.
 */
final class Written {
  private final String text;
  private final ScalarNode scalar;

  Written(String text, ScalarNode scalar) {
    this.text = text;
    this.scalar = scalar;
  }

  /**
   * @param offset a character of the scalar's value
   * @return its place in the file
   */
  int place(int offset) {
    String value = scalar.getValue();
    int end = Math.min(offset, value.length());
    long before = value.substring(0, end).chars().filter(c -> !Character.isWhitespace(c)).count();
    int at = begin();
    while (at < text.length()) {
      int next = next(at);
      if (!blank(at)) {
        if (before == 0) return at;
        before--;
      }
      at = next;
    }
    return start();
  }

  /** Of the scalar itself, its quote or indicator. */
  private int start() {
    return text.offsetByCodePoints(0, scalar.getStartMark().getIndex());
  }

  private int begin() {
    return switch (scalar.getScalarStyle()) {
      case PLAIN, JSON_SCALAR_STYLE -> start();
      case SINGLE_QUOTED, DOUBLE_QUOTED -> start() + 1;
      case LITERAL, FOLDED -> text.indexOf('\n', start()) + 1;
    };
  }

  private int next(int at) {
    ScalarStyle style = scalar.getScalarStyle();
    if (style == ScalarStyle.SINGLE_QUOTED && text.startsWith("''", at)) return at + 2;
    if (style != ScalarStyle.DOUBLE_QUOTED || text.charAt(at) != '\\') return at + 1;
    char escaped = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return at
        + switch (escaped) {
          case 'x' -> 4;
          case 'u' -> 6;
          case 'U' -> 10;
          default -> 2;
        };
  }

  private boolean blank(int at) {
    char c = text.charAt(at);
    boolean escape = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED && c == '\\';
    if (escape && at + 1 < text.length()) return "ntr \n\r".indexOf(text.charAt(at + 1)) >= 0;
    return Character.isWhitespace(c);
  }
}
