package risk.document;

import java.util.List;
import java.util.Locale;

/** Drawings as inline SVG; colours come from the page's style, so that they follow the theme. */
final class Drawings {
  private static final double ROW = 26;
  private static final double WIDTH = 760;
  private static final double NAMES = 210;
  private static final double MARGIN = 100;

  private Drawings() {}

  /** Levels on a scale of 0 to 100. */
  static String scale(Block.Scale scale) {
    StringBuilder svg = open(WIDTH, 62, "Levels from 0 to 100");
    for (Block.Scale.Span span : scale.spans()) {
      double x = 10 + span.from() * 7.4;
      double width = (span.below() - span.from()) * 7.4;
      svg.append(rectangle(x, 6, width, 28, "level " + span.name().toLowerCase(Locale.ROOT)));
      svg.append(text(x + width / 2, 25, "middle", "inside", span.name()));
      svg.append(text(x, 52, "middle", "tick", String.valueOf(span.from())));
    }
    return svg.append(text(750, 52, "end", "tick", "100")).append("</svg>").toString();
  }

  /** Bars left and right of no change, greatest first. */
  static String tornado(List<Effect> effects) {
    double most = Math.max(effects.stream().mapToDouble(Effect::size).max().orElse(0), 1e-9);
    double reach = (WIDTH - NAMES - 2 * MARGIN) / 2;
    double middle = NAMES + MARGIN + reach;
    double height = ROW * effects.size() + 30;
    StringBuilder svg = open(WIDTH, height, "Change of the score by each input alone");
    for (int i = 0; i < effects.size(); i++) {
      Effect effect = effects.get(i);
      double y = i * ROW + 4;
      svg.append(text(0, y + 14, "start", "name", effect.input().replace('_', ' ')));
      svg.append(bar(middle, y, effect.atLow() / most * reach, "at-low"));
      svg.append(bar(middle, y, effect.atHigh() / most * reach, "at-high"));
      svg.append(ends(effect, middle, y, reach / most));
    }
    svg.append(
        "<line class=\"axis\" x1=\"%s\" x2=\"%s\" y1=\"0\" y2=\"%s\"/>"
            .formatted(shown(middle), shown(middle), shown(height - 24)));
    svg.append(text(middle, height - 8, "middle", "tick", "change in points of the score"));
    return svg.append("</svg>").toString();
  }

  /** What the input was at either end of its bar; both at one end where both move it one way. */
  private static String ends(Effect effect, double middle, double y, double scale) {
    double left = Math.min(0, Math.min(effect.atLow(), effect.atHigh())) * scale;
    double right = Math.max(0, Math.max(effect.atLow(), effect.atHigh())) * scale;
    boolean lowIsLeft = effect.atLow() <= effect.atHigh();
    String leftWords = lowIsLeft ? effect.low() : effect.high();
    String rightWords = lowIsLeft ? effect.high() : effect.low();
    return text(middle + left - 6, y + 14, "end", "end", leftWords)
        + text(middle + right + 6, y + 14, "start", "end", rightWords);
  }

  private static String bar(double from, double y, double length, String kind) {
    return rectangle(Math.min(from, from + length), y, Math.abs(length), ROW - 8, kind);
  }

  private static String rectangle(double x, double y, double width, double height, String kind) {
    return "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>"
        .formatted(kind, shown(x), shown(y), shown(width), shown(height));
  }

  private static String text(double x, double y, String anchor, String kind, String words) {
    return "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
        .formatted(kind, shown(x), shown(y), anchor, Markup.escaped(words));
  }

  private static StringBuilder open(double width, double height, String title) {
    return new StringBuilder(
        "<svg viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\">"
            .formatted(shown(width), shown(height), title));
  }

  private static String shown(double length) {
    return String.format(Locale.ROOT, "%.1f", length);
  }
}
