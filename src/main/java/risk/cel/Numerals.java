package risk.cel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The whole numbers a formula writes without a decimal point. CEL takes them for another type than
 * measured numbers, so no formula may hold one; as decimals, the rest of the formula can be
 * checked.
 */
public final class Numerals {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'|//[^\n]*|[A-Za-z_][A-Za-z0-9_]*"
              + "|0[xX][0-9a-fA-F]+[uU]?|(?:[0-9]+\\.[0-9]+|\\.[0-9]+|[0-9]+(?=[eE]))(?:[eE][-+]?[0-9]+)?"
              + "|(?<whole>[0-9]+)");

  private final String text;
  private final List<Fault> faults;
  private final List<Integer> ends;

  private Numerals(String text, List<Fault> faults, List<Integer> ends) {
    this.text = text;
    this.faults = faults;
    this.ends = ends;
  }

  /** Reads a formula, which may be wrong in other ways too. */
  public static Numerals of(String formula) {
    StringBuilder text = new StringBuilder();
    List<Fault> faults = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    int copied = 0;
    Matcher token = TOKEN.matcher(formula);
    while (token.find()) {
      if (token.group("whole") == null || formula.startsWith(".", token.end())) continue;
      text.append(formula, copied, token.end("whole")).append(".0");
      ends.add(text.length());
      copied = token.end("whole");
      faults.add(
          new Fault(
              token.start(),
              "write %s.0: every number has a decimal point".formatted(token.group("whole"))));
    }
    text.append(formula, copied, formula.length());
    return new Numerals(text.toString(), faults, ends);
  }

  /** The formula with all of them as decimals. */
  public String text() {
    return text;
  }

  /** One fault for each of them. */
  public List<Fault> faults() {
    return faults;
  }

  /** A fault of {@link #text()} as one of the formula that was read. */
  public Fault original(Fault found) {
    return new Fault(original(found.offset()), found.text(), found.unknown());
  }

  /** A place in {@link #text()} as one in the formula that was read. */
  public int original(int offset) {
    return offset - ".0".length() * (int) ends.stream().filter(end -> end <= offset).count();
  }
}
