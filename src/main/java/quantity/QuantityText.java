package quantity;

import java.math.BigDecimal;
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

  /**
   * What was read.
   *
   * @param unit as named in the text; empty when it names none
   */
  public record Quantity(BigDecimal number, Optional<Unit> unit) {
    /** The number in the canonical unit, in which a text without a unit is. */
    public double canonical() {
      return unit.map(u -> u.toCanonical(number.doubleValue())).orElse(number.doubleValue());
    }

    /** The number in a unit of the same dimension, in which a text without a unit is. */
    public double in(Unit wanted) {
      return unit.map(u -> u.convert(number, wanted)).orElse(number.doubleValue());
    }
  }

  /**
   * Empty when the text is not a number with a unit of this dimension. A text without a unit counts
   * as canonical.
   */
  public static Optional<Quantity> parse(String text, Dimension dimension) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches() || (form.group(2) != null && dimension != Dimension.VOLTAGE))
      return Optional.empty();
    BigDecimal number = number(form.group(1));
    if (form.group(2) != null) number = number.max(number(form.group(2)));
    if (form.group(3) == null) return finite(new Quantity(number, Optional.empty()));
    BigDecimal read = number;
    return Unit.of(dimension, form.group(3).strip())
        .flatMap(unit -> finite(new Quantity(read, Optional.of(unit))));
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits.replace(",", ""));
  }

  private static Optional<Quantity> finite(Quantity quantity) {
    return Double.isFinite(quantity.canonical()) ? Optional.of(quantity) : Optional.empty();
  }
}
