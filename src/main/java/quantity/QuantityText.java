package quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads quantities as people and systems write them: {@code 78 °C}, {@code 12.5 kV}, {@code 1,500
 * kVA} (a comma only before three digits), {@code 208/120V} (line-to-line over line-to-neutral; the
 * greater, which insulation and clearances must bear, is kept).
 */
public final class QuantityText {
  private static final String NUMBER =
      "[-+]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3})?";
  private static final Pattern FORM =
      Pattern.compile("(" + NUMBER + ")\\s*(?:/\\s*(" + NUMBER + ")(?=\\s*[Vvk]))?\\s*(\\S.*)?");

  private QuantityText() {}

  /** What was read: a number in the canonical unit, and whether the text named a unit. */
  public record Quantity(double canonical, boolean unitNamed) {}

  /**
   * Empty when the text is not a number with a unit of this dimension. A text without a unit counts
   * as canonical.
   */
  public static Optional<Quantity> parse(String text, Dimension dimension) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches() || (form.group(2) != null && dimension != Dimension.VOLTAGE))
      return Optional.empty();
    double number =
        Math.max(
            number(form.group(1)),
            form.group(2) == null ? Double.NEGATIVE_INFINITY : number(form.group(2)));
    String unit = form.group(3);
    if (unit == null) return finite(number, false);
    return Unit.of(dimension, unit.strip()).flatMap(u -> finite(u.toCanonical(number), true));
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(",", ""));
  }

  private static Optional<Quantity> finite(double canonical, boolean unitNamed) {
    return Double.isFinite(canonical)
        ? Optional.of(new Quantity(canonical, unitNamed))
        : Optional.empty();
  }
}
