package risk.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of MathML and about how wide it is, in characters: browsers do not break formulas, so
 * what is too wide is set in lines here.
 */
record Piece(String markup, int width) {
  static Piece sign(String sign) {
    return new Piece(Symbols.sign(sign), 3);
  }

  static Piece words(String text) {
    return new Piece(Symbols.words(text), text.length());
  }

  static Piece row(Piece... pieces) {
    return row(List.of(pieces));
  }

  static Piece row(List<Piece> pieces) {
    return new Piece(
        pieces.stream().map(Piece::markup).collect(Collectors.joining("", "<mrow>", "</mrow>")),
        pieces.stream().mapToInt(Piece::width).sum());
  }

  /** Lines below each other, flush left. */
  static Piece lines(List<Piece> lines) {
    if (lines.size() == 1) return lines.getFirst();
    return new Piece(
        lines.stream()
            .map(line -> "<mtr><mtd>" + line.markup() + "</mtd></mtr>")
            .collect(Collectors.joining("", "<mtable class=\"lines\">", "</mtable>")),
        widest(lines));
  }

  static int widest(List<Piece> pieces) {
    return pieces.stream().mapToInt(Piece::width).max().orElse(0);
  }

  /** Values in one column and conditions in another, behind a brace. */
  static Piece cases(List<Piece> values, List<Piece> conditions) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < values.size(); i++)
      rows.append("<mtr><mtd>" + values.get(i).markup() + "</mtd><mtd>")
          .append(conditions.get(i).markup() + "</mtd></mtr>");
    return new Piece(
        "<mrow>" + Symbols.fence("{") + "<mtable class=\"cases\">" + rows + "</mtable></mrow>",
        widest(values) + widest(conditions) + 4);
  }

  Piece in(String open, String close) {
    return new Piece(
        "<mrow>" + Symbols.fence(open) + markup + Symbols.fence(close) + "</mrow>", width + 2);
  }

  /** As an element with this one and another inside. */
  Piece with(String element, Piece other, int width) {
    return new Piece(
        "<" + element + ">" + row(this).markup() + row(other).markup() + "</" + element + ">",
        width);
  }
}
