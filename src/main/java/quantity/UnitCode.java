package quantity;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Units as UCUM writes them (The Unified Code for Units of Measure 2.1, case sensitive): the units
 * of electrical work, not all of UCUM. UCUM knows no money; a currency is its ISO 4217 code.
 */
public final class UnitCode {
  /** Units that take a prefix. */
  private static final Set<String> METRIC =
      Set.of(
          "m", "g", "s", "A", "K", "mol", "cd", "rad", "Cel", "V", "W", "J", "N", "Pa", "Hz", "Ohm",
          "S", "F", "H", "Wb", "T", "C", "lm", "lx", "L", "l", "t", "bar", "eV", "cal", "[Btu]");

  /** Units that take none. */
  private static final Set<String> OTHER =
      Set.of(
          "%",
          "[ppth]",
          "[ppm]",
          "[ppb]",
          "[pptr]",
          "min",
          "h",
          "d",
          "wk",
          "mo",
          "a",
          "deg",
          "'",
          "''",
          "Ao",
          "u",
          "[degF]",
          "[in_i]",
          "[ft_i]",
          "[yd_i]",
          "[mi_i]",
          "[lb_av]",
          "[lbf_av]",
          "[psi]",
          "[HP]",
          "[gal_us]",
          "[cml_i]",
          "[pH]",
          "atm",
          "10*",
          "10^");

  private static final String PREFIXES = "Y|Z|E|P|T|G|M|k|h|da|d|c|m|u|n|p|f|a|z|y|Ki|Mi|Gi|Ti";

  private static final Pattern COMPONENT =
      Pattern.compile(
          "(?:[1-9][0-9]*|(?:(?:%s)?(?:%s)|%s)(?:[-+]?[1-9][0-9]?)?)?(?:\\{[!-z|~]+})?"
              .formatted(PREFIXES, alternatives(METRIC), alternatives(OTHER)));

  private UnitCode() {}

  private static String alternatives(Set<String> codes) {
    return codes.stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  /** Whether a text is the code of a unit; "1" is that of a plain number. */
  public static boolean valid(String code) {
    if (isCurrency(code)) return true;
    String terms = code.startsWith("/") ? code.substring(1) : code;
    return !terms.isEmpty() && Arrays.stream(terms.split("[./]", -1)).allMatch(UnitCode::component);
  }

  private static boolean component(String text) {
    Matcher component = COMPONENT.matcher(text);
    return !text.isEmpty() && (component.matches() || isCurrency(text) || isMoney(text));
  }

  /** Money as quantities of facts carry it. */
  private static boolean isMoney(String text) {
    return text.equals(Dimension.MONEY.unit());
  }

  private static boolean isCurrency(String text) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(currency -> currency.getCurrencyCode().equals(text));
  }

  /** The code of the unit that people write otherwise, for example Cel for degC. */
  public static Optional<String> of(String spelling) {
    return Arrays.stream(Unit.values())
        .filter(unit -> unit.isSpelled(spelling))
        .map(Unit::code)
        .findFirst();
  }

  /** The codes of the units that facts may come in. */
  public static List<String> usual() {
    return Arrays.stream(Unit.values()).map(Unit::code).distinct().toList();
  }
}
