package risk.catalogue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import risk.catalogue.Version.Factor;
import risk.cel.Frame;
import risk.cel.Layout;

/** Why a factor is what it is, in words. */
final class Reasons {
  /** Digits a reason is told with; the calculation itself is not rounded. */
  private static final MathContext SHOWN = new MathContext(4);

  private Reasons() {}

  static List<String> of(Factor factor, boolean isKnown, Map<String, Object> known, Frame frame) {
    if (!isKnown) return List.of("nothing known of " + String.join(", ", factor.anyOf()));
    List<String> reasons = of(factor.uses(), known, frame);
    if (reasons.isEmpty()) reasons.add(silence(factor, known));
    return reasons;
  }

  /** What is known of inputs, and what was computed; flags only where they are set. */
  static List<String> of(List<String> names, Map<String, Object> known, Frame frame) {
    List<String> reasons = new ArrayList<>();
    for (String name : names) {
      Object value = known.containsKey(name) ? known.get(name) : computed(name, frame);
      if (value != null && !Boolean.FALSE.equals(value)) reasons.add(said(name, value));
    }
    return reasons;
  }

  /** A let, parameter or table; an unknown input has a slot too, but says nothing. */
  private static Object computed(String name, Frame frame) {
    Optional<Layout.Slot> slot = frame.layout().find(name);
    if (slot.isEmpty() || frame.layout().find(name + "_known").isPresent()) return null;
    return switch (slot.get().kind()) {
      case NUMBER -> frame.number(slot.get().index());
      case FLAG -> frame.flag(slot.get().index());
      case TEXT -> null;
    };
  }

  /** Why a factor has a value although nothing speaks for it. */
  private static String silence(Factor factor, Map<String, Object> known) {
    List<String> unheard = factor.uses().stream().filter(n -> !known.containsKey(n)).toList();
    return unheard.isEmpty()
        ? "nothing found wrong"
        : "nothing recorded of " + String.join(", ", unheard).replace('_', ' ');
  }

  private static String said(String name, Object value) {
    String words = name.replace('_', ' ');
    if (value instanceof Boolean) return words;
    if (value instanceof Double number) return words + " " + shown(number);
    return words + " " + value;
  }

  /** Four significant digits, plainly written between a millionth and ten million. */
  static String shown(double number) {
    if (number == 0) return "0";
    BigDecimal rounded = new BigDecimal(number).round(SHOWN).stripTrailingZeros();
    double size = Math.abs(number);
    return size >= 1e-6 && size < 1e7 ? rounded.toPlainString() : rounded.toString();
  }
}
