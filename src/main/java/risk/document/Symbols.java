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
  static String name(String name) {
    if (name.endsWith(KNOWN) && name.length() > KNOWN.length())
      return "<mrow>"
          + name(name.substring(0, name.length() - KNOWN.length()))
          + words(" known")
          + "</mrow>";
    String[] words = name.split("_", 2);
    String first = "<mi mathvariant=\"normal\">" + Markup.escaped(words[0]) + "</mi>";
    if (words.length == 1 || words[1].isEmpty()) return first;
    return "<msub>"
        + first
        + "<mtext>"
        + Markup.escaped(words[1].replace('_', ' '))
        + "</mtext></msub>";
  }

  static String function(String name) {
    return "<mi mathvariant=\"normal\">" + Markup.escaped(name.replace('_', ' ')) + "</mi>";
  }

  static String number(double number) {
    String digits = Numerals.exact(Math.abs(number));
    boolean whole = digits.length() > 4 && digits.chars().allMatch(Character::isDigit);
    String shown = whole ? THOUSANDS.matcher(digits).replaceAll("\u202f") : digits;
    String sized = "<mn>" + shown + "</mn>";
    return number < 0 ? "<mrow>" + prefix("−") + sized + "</mrow>" : sized;
  }

  /** Spaces at either end are kept, which MathML itself would drop. */
  static String words(String text) {
    return "<mtext>" + Markup.escaped(text.replace(' ', '\u00a0')) + "</mtext>";
  }

  static String sign(String sign) {
    return "<mo>" + Markup.escaped(sign) + "</mo>";
  }

  static String prefix(String sign) {
    return "<mo form=\"prefix\">" + sign + "</mo>";
  }

  static String fence(String bracket) {
    return "<mo fence=\"true\" stretchy=\"true\">" + bracket + "</mo>";
  }

  static String comma() {
    return "<mo separator=\"true\">,</mo>";
  }

  /** As wide as a sign, so that the first of several terms stands above the others. */
  static String indent() {
    return "<mphantom><mo form=\"infix\">+</mo></mphantom>";
  }
}
