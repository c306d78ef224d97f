package risk.cel;

import dev.cel.common.CelIssue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What CEL's parser and checker say of a formula, in the words of people who write formulas. */
final class CelFaults {
  private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '([^']*)'.*");
  private static final Pattern OVERLOAD =
      Pattern.compile("found no matching overload for '([^']*)' applied to '([^']*)'.*");
  private static final Pattern EXPECTED =
      Pattern.compile("expected type '([^']*)' but found '([^']*)'.*");
  private static final Pattern MEMBER =
      Pattern.compile("type '([^']*)' does not support field selection.*");
  private static final Pattern UNEXPECTED =
      Pattern.compile(
          "(?:mismatched input|extraneous input|no viable alternative at input) '(.*?)'(?: expecting .*)?");
  private static final Pattern CHARACTER =
      Pattern.compile("(?:Syntax error: )?token recognition error at: '(.*)'");

  /** What follows a fault in the syntax is mostly the same fault. */
  private static final Pattern SYNTAX =
      Pattern.compile("input '|^missing |token recognition error");

  private static final String END = "<EOF>";

  private final FunctionLibrary library;
  private final String formula;

  CelFaults(FunctionLibrary library, String formula) {
    this.library = library;
    this.formula = formula;
  }

  List<Fault> of(List<CelIssue> issues) {
    List<Fault> out = new ArrayList<>();
    for (CelIssue issue : issues) {
      out.add(of(issue));
      if (SYNTAX.matcher(issue.getMessage()).find()) return out;
    }
    return out;
  }

  private Fault of(CelIssue issue) {
    int offset = offset(issue.getSourceLocation().getLine(), issue.getSourceLocation().getColumn());
    String message = issue.getMessage();
    Matcher undeclared = UNDECLARED.matcher(message);
    if (undeclared.matches()) return unknown(offset, undeclared.group(1));
    Matcher overload = OVERLOAD.matcher(message);
    if (!overload.matches()) return new Fault(offset, said(message));
    String applied = overload.group(2).replaceAll("^\\(|\\)$", "").replace(".(", ", ");
    String[] types = applied.isEmpty() ? new String[0] : applied.split(", ");
    return Words.isOperator(overload.group(1))
        ? new Fault(offset, operator(overload.group(1), types))
        : new Fault(named(offset), function(overload.group(1), types));
  }

  private static String said(String message) {
    Matcher expected = EXPECTED.matcher(message);
    if (expected.matches())
      return "expected "
          + Words.kind(expected.group(1))
          + ", found "
          + Words.kind(expected.group(2));
    Matcher member = MEMBER.matcher(message);
    if (member.matches()) return Words.kind(member.group(1)) + " has no members";
    Matcher unexpected = UNEXPECTED.matcher(message);
    if (unexpected.matches()) return "unexpected " + shown(unexpected.group(1));
    Matcher character = CHARACTER.matcher(message);
    if (character.matches()) return character(character.group(1).strip());
    return message.replace("'" + END + "'", "the end").replace(" (in container '')", "");
  }

  private static String character(String found) {
    String hint = found.equals("=") ? ", '==' compares" : "";
    return "unexpected character '" + found + "'" + hint;
  }

  private static String shown(String token) {
    return token.endsWith(END) ? "end of the formula" : "'" + token + "'";
  }

  private Fault unknown(int offset, String name) {
    boolean called = offset < formula.length() && formula.charAt(offset) == '(';
    String text = called ? "there is no function '" + name + "'" : "'" + name + "' is not known";
    return new Fault(
        called ? named(offset) : offset, text, Optional.of(new Fault.Unknown(name, called)));
  }

  private static String operator(String function, String[] types) {
    if (!function.equals("_?_:_"))
      return "'"
          + Words.symbol(function)
          + "' does not go with "
          + Words.kinds(types).replace(", ", " and ");
    if (!types[0].equals("bool"))
      return "expected a flag before '?', found " + Words.kind(types[0]);
    return "both sides of ':' must be of one kind, found %s and %s"
        .formatted(Words.kind(types[1]), Words.kind(types[2]));
  }

  private String function(String name, String[] types) {
    List<String> forms =
        library.functions().stream()
            .filter(f -> f.name().equals(name))
            .map(f -> "(" + Words.kinds(f.parameters()) + ")")
            .toList();
    return "%s takes %s, found (%s)"
        .formatted(name, String.join(" or ", forms), Words.kinds(types));
  }

  /** Where the name begins whose opening parenthesis stands at an offset. */
  private int named(int parenthesis) {
    return named(formula, parenthesis);
  }

  static int named(String formula, int parenthesis) {
    int at = Math.min(parenthesis, formula.length());
    while (at > 0 && Character.isWhitespace(formula.charAt(at - 1))) at--;
    int end = at;
    while (at > 0 && Character.isJavaIdentifierPart(formula.charAt(at - 1))) at--;
    return at < end ? at : parenthesis;
  }

  /** Lines count from 1, columns from 0, in code points. */
  private int offset(int line, int column) {
    int begin = 0;
    for (int i = 1; i < line; i++) begin = formula.indexOf('\n', begin) + 1;
    int rest = formula.codePointCount(begin, formula.length());
    return formula.offsetByCodePoints(begin, Math.max(0, Math.min(column, rest)));
  }
}
