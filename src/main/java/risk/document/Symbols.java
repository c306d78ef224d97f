package risk.document;

import java.util.regex.Pattern;

/** The leaves of MathML: what one name, number or sign looks like. */
final class Symbols {
  private static final String KNOWN = "_known";

  /** Where digits of a long whole number are set apart. */
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(?:\\d{3})+$)");

  private Symbols() {}

  /**
   * Roman, its first word on the line and the others below it: age_years is age, below it years.
   */
  static Piece name(String name) {
    if (name.endsWith(KNOWN) && name.length() > KNOWN.length())
      return Piece.row(
          name(name.substring(0, name.length() - KNOWN.length())), Piece.words(" is known"));
    String[] words = name.split("_", 2);
    String first = identifier(words[0]);
    if (words.length == 1 || words[1].isEmpty()) return new Piece(first, name.length());
    // The depth makes the rest stand lower even where no font for mathematics is installed.
    String below = "<mtext>" + Markup.escaped(words[1].replace('_', ' ')) + "</mtext>";
    return new Piece(
        "<msub><mpadded depth=\"0.3em\">" + first + "</mpadded>" + below + "</msub>",
        words[0].length() + words[1].length() * 3 / 4);
  }

  static Piece function(String name) {
    return new Piece(identifier(name.replace('_', '\u2009')), name.length());
  }

  private static String identifier(String text) {
    return "<mi mathvariant=\"normal\">" + Markup.escaped(text) + "</mi>";
  }

  static Piece number(double number) {
    String digits = Numerals.exact(Math.abs(number));
    boolean whole = digits.length() > 4 && digits.chars().allMatch(Character::isDigit);
    String shown = whole ? THOUSANDS.matcher(digits).replaceAll("\u202f") : digits;
    Piece sized = new Piece("<mn>" + shown + "</mn>", shown.length());
    return number < 0 ? Piece.row(prefix("−"), sized) : sized;
  }

  /** Spaces at either end are kept, which MathML itself would drop. */
  static String words(String text) {
    return "<mtext>" + Markup.escaped(text.replace(' ', '\u00a0')) + "</mtext>";
  }

  static String sign(String sign) {
    return "<mo form=\"infix\">" + Markup.escaped(sign) + "</mo>";
  }

  static Piece prefix(String sign) {
    return new Piece("<mo form=\"prefix\">" + sign + "</mo>", 1);
  }

  static String fence(String bracket) {
    return "<mo fence=\"true\" stretchy=\"true\">" + bracket + "</mo>";
  }

  static Piece comma() {
    return new Piece("<mo separator=\"true\">,</mo>", 1);
  }

  /** As wide as a sign, so that the first of several terms stands above the others. */
  static Piece indent() {
    return new Piece("<mphantom><mo form=\"infix\">+</mo></mphantom>", 3);
  }
}
